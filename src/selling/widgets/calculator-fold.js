// A table of given rows that folds, so that many tables find room on a phone: a line says how its rows stand.
import { element, fill } from "./dom.js";

/** How many rows stand at each option of the table's first choice: "unknown 3 · heard 4". */
function tally(choice, rows, words) {
  return choice.options
    .map((option) => ({
      label: option.label,
      number: rows.filter((row) => row[choice.name] === option.value).length,
    }))
    .filter((each) => each.number)
    .map((each) => fill(words.tally, each))
    .join(" · ");
}

/** Paper cannot be unfolded: open for printing, as it was afterwards. */
function openOnPaper(details) {
  let folded = false;
  const before = () => {
    folded ||= !details.open;
    details.open = true;
  };
  const after = () => {
    if (folded) details.open = false;
    folded = false;
  };
  globalThis.addEventListener("beforeprint", before);
  globalThis.addEventListener("afterprint", after);
  return () => {
    globalThis.removeEventListener("beforeprint", before);
    globalThis.removeEventListener("afterprint", after);
  };
}

/** Build the folding table around what it holds; `count` brings its line up to date with the rows. */
export function buildFold(part, words, ...children) {
  const state = element("span", { class: "selling-tally" });
  const node = element(
    "details",
    { class: "selling-field selling-rows-field selling-fold" },
    element("summary", {}, element("strong", {}, part.label), " ", state),
    ...children,
  );
  const choice = part.columns.find((column) => column.kind === "choice");
  return {
    node,
    end: openOnPaper(node),
    open: () => (node.open = true),
    count: (rows) => (state.textContent = choice ? tally(choice, rows, words) : ""),
  };
}
