// What one card looks like: its front, then its back with the four ratings and the wait that each would give.
import { element, fill } from "./dom.js";

/** Return paragraphs as nodes; lines that begin with a dash become one list. */
function blocks(lines) {
  const nodes = [];
  for (const line of lines) {
    if (!line.startsWith("– ")) nodes.push(element("p", { dir: "auto" }, line));
    else {
      if (nodes.at(-1)?.tagName !== "UL") nodes.push(element("ul", {}));
      nodes.at(-1).append(element("li", { dir: "auto" }, line.slice(2)));
    }
  }
  return nodes;
}

function side(name, label, lines) {
  const attributes = { class: `selling-${name}`, role: "group", "aria-label": label, tabindex: -1 };
  return element("div", attributes, ...blocks(lines));
}

/** Return a wait as the page's language writes it: "10 minutes", "3 days", "2.5 months". */
export function waitText({ days, minutes }, lang) {
  const [value, unit] =
    days === 0
      ? [Math.max(1, minutes), "minute"]
      : days < 60
        ? [days, "day"]
        : days < 365
          ? [days / 30.4, "month"]
          : [days / 365, "year"];
  return new Intl.NumberFormat(lang, {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: 1,
  }).format(value);
}

/** Return the card with its front up. show() is called when it is to be turned. */
export function frontOf(card, title, words, show) {
  const kind = words.kinds[card.id.split("/")[0]];
  const where = title ? fill(kind, { chapter: title }) : words.no_chapter;
  return element(
    "div",
    { class: "selling-card", "data-card": card.id },
    element("p", { class: "selling-kind" }, where),
    side("front", words.front, card.front),
    element(
      "div",
      { class: "selling-buttons" },
      element(
        "button",
        { type: "button", class: "selling-primary", "aria-keyshortcuts": "Space", onclick: show },
        words.show,
      ),
    ),
  );
}

/** Turn the card: its back and the ratings stand below the front. rate(1..4) is called with what was chosen. */
export function turn(node, card, waits, words, lang, rate) {
  const back = side("back", words.back, card.back);
  const buttons = waits.map((wait) =>
    element(
      "button",
      {
        type: "button",
        "data-rating": wait.rating,
        "aria-keyshortcuts": wait.rating,
        onclick: () => rate(wait.rating),
      },
      element("span", { class: "selling-rating" }, words.ratings[wait.rating - 1]),
      element("span", { class: "selling-wait" }, waitText(wait, lang)),
    ),
  );
  const group = { class: "selling-ratings", role: "group", "aria-label": words.rate };
  node.lastElementChild.replaceWith(back, element("div", group, ...buttons));
  return back;
}
