// The fields of a worksheet, one builder for each type: { name, node, read, write }. Values are what the Python side
// reads: text, an option's value, a list of items' values, a list of rows.
import { element, uniqueId } from "./dom.js";
import { buildText, helpLine, optionsOf } from "./worksheet-cells.js";
import { buildRows } from "./worksheet-rows.js";

// All options stay in sight, on the screen and on paper; one touch chooses.
function buildTicks(part, words, changed) {
  const many = part.type === "checklist";
  const id = uniqueId(part.name);
  const ticks = optionsOf(part).map(({ value, label }) => {
    const type = many ? "checkbox" : "radio";
    const input = element("input", { type, name: part.name, value, onchange: changed });
    return { input, node: element("label", { class: "selling-tick" }, input, element("span", {}, label)) };
  });
  const ticked = () => ticks.filter(({ input }) => input.checked).map(({ input }) => input.value);
  return {
    name: part.name,
    node: element(
      "fieldset",
      { class: `selling-field selling-${part.type}`, "aria-describedby": part.help ? `${id}-help` : null },
      element("legend", {}, part.label),
      helpLine(part, id),
      element("div", { class: "selling-ticks" }, ...ticks.map((tick) => tick.node)),
    ),
    read: () => (many ? ticked() : (ticked()[0] ?? "")),
    write(value) {
      const wanted = (Array.isArray(value) ? value : [value]).map(String);
      for (const { input } of ticks) input.checked = wanted.includes(input.value);
    },
  };
}

/** Build a sheet's fields; `changed` is called at every change, `say(sentence)` reads something out. */
export function buildFields(parts, words, changed, say) {
  const build = (part) => {
    if (part.type === "rows") return buildRows(part, words, changed, say);
    if (part.type === "text" || part.type === "long-text") return buildText(part, changed);
    return buildTicks(part, words, changed);
  };
  const fields = parts.map(build);
  return {
    nodes: fields.map((field) => field.node),
    read: () => Object.fromEntries(fields.map((field) => [field.name, field.read()])),
    write: (values) => fields.forEach((field) => field.write(values?.[field.name])),
  };
}
