// The small fields of a worksheet: one value, one control. They stand in a sheet and in its rows.
import { element, uniqueId } from "./dom.js";

export function helpLine(part, id) {
  return part.help ? element("p", { class: "selling-help", id: `${id}-help` }, part.help) : null;
}

/** A text field in a box that repeats its text: so the field grows with it, and paper shows all of it. */
function growing(input) {
  const box = element("span", { class: "selling-grow" }, input);
  const follow = () => (box.dataset.text = input.value);
  input.addEventListener("input", follow);
  return { box, follow };
}

function textual(part, id, changed) {
  const described = part.help ? `${id}-help` : null;
  const common = {
    id,
    name: part.name,
    dir: "auto",
    autocomplete: "off",
    "aria-describedby": described,
    oninput: changed,
  };
  if (part.type === "long-text") return element("textarea", { ...common, rows: 3 });
  const inputmode = part.type === "number" ? "decimal" : null;
  return element("input", { ...common, type: part.type === "date" ? "date" : "text", inputmode });
}

export function buildText(part, changed) {
  const id = uniqueId(part.name);
  const input = textual(part, id, changed);
  const { box, follow } = growing(input);
  return {
    name: part.name,
    input,
    node: element(
      "div",
      { class: "selling-field" },
      element("label", { for: id }, part.label),
      helpLine(part, id),
      box,
    ),
    read: () => input.value,
    write(value) {
      input.value = typeof value === "string" ? value : "";
      follow();
    },
  };
}

/** A choice or rating as one line of a row: a select, so that a row stays small. */
export function buildSelect(part, words, changed) {
  const id = uniqueId(part.name);
  const choices = optionsOf(part).map(({ value, label }) => element("option", { value }, label));
  const none = element("option", { value: "" }, words.choose);
  const input = element("select", { id, name: part.name, onchange: changed }, none, ...choices);
  return {
    name: part.name,
    input,
    node: element("div", { class: "selling-field" }, element("label", { for: id }, part.label), input),
    read: () => input.value,
    write(value) {
      const known = [...input.options].some((option) => option.value === String(value));
      input.value = known ? String(value) : "";
    },
  };
}

/** The options of a choice, items of a checklist or steps of a rating, as value and label. */
export function optionsOf(part) {
  if (part.type === "choice") return part.options;
  if (part.type === "checklist") return part.items;
  const steps = [];
  for (let step = part.min; step <= part.max; step += 1) {
    const meaning = step === part.min ? part.low : step === part.max ? part.high : "";
    steps.push({ value: String(step), label: meaning ? `${step} – ${meaning}` : String(step) });
  }
  return steps;
}
