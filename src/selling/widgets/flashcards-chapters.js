// The chapters to draw from: those begun, all, or a choice of one's own, which this browser remembers.
import { element, fill } from "./dom.js";

const KEY = "selling.flashcards"; // a setting of this device and no result, so it is not in the course's record

function remembered(homes) {
  try {
    const kept = JSON.parse(globalThis.localStorage.getItem(KEY));
    if (Array.isArray(kept)) return homes.map(({ bank }) => bank).filter((bank) => kept.includes(bank));
  } catch {
    // Refused, or not JSON: the page chooses.
  }
  return null;
}

function remember(banks) {
  try {
    if (banks === null) globalThis.localStorage.removeItem(KEY);
    else globalThis.localStorage.setItem(KEY, JSON.stringify(banks));
  } catch {
    // Then it holds until the page is left.
  }
}

/** Build the choice. start: the banks to begin with when nothing was chosen. changed(banks) is told each choice. */
export function chapterChoice(homes, start, words, changed) {
  const suggested = start.length ? start : homes.map(({ bank }) => bank);
  let chosen = remembered(homes) ?? suggested;
  const boxes = homes.map(({ bank, title }) => {
    const input = element("input", { type: "checkbox", name: "chapter", value: bank, onchange: read });
    return { input, node: element("label", {}, input, " ", element("span", {}, title)) };
  });
  const summary = element("summary", {});
  const node = element(
    "details",
    { class: "selling-draw" },
    summary,
    element(
      "div",
      { class: "selling-buttons" },
      element("button", { type: "button", onclick: () => choose(homes.map(({ bank }) => bank)) }, words.all),
      element("button", { type: "button", onclick: () => choose(suggested, true) }, words.begun),
      element("button", { type: "button", onclick: () => choose([]) }, words.none),
    ),
    element(
      "fieldset",
      {},
      element("legend", { class: "selling-hidden" }, words.chapters),
      ...boxes.map((box) => box.node),
    ),
  );
  show();

  function show() {
    for (const { input } of boxes) input.checked = chosen.includes(input.value);
    summary.textContent = fill(words.drawing, { chosen: chosen.length, all: homes.length });
  }

  function choose(banks, forget = false) {
    chosen = banks;
    remember(forget ? null : banks);
    show();
    changed();
  }

  function read() {
    choose(boxes.filter(({ input }) => input.checked).map(({ input }) => input.value));
  }

  return { node, chosen: () => chosen };
}
