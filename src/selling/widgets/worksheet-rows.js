// Lines of the same fields that the reader adds and removes. Each is a card with its own labels, so that a sheet of
// many columns works on a phone.
import { element, fill, uniqueId } from "./dom.js";
import { buildSelect, buildText, helpLine } from "./worksheet-cells.js";

const isRecord = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

export function buildRows(part, words, changed, say) {
  const id = uniqueId(part.name);
  const rows = [];
  const body = element("div", { class: "selling-rows" });
  const adder = element("button", { type: "button", onclick: addByHand }, words.add_row);
  const node = element(
    "fieldset",
    { class: "selling-field", "aria-describedby": part.help ? `${id}-help` : null },
    element("legend", {}, part.label),
    helpLine(part, id),
    body,
    element("div", { class: "selling-buttons" }, adder),
  );

  function cell(column) {
    const listed = column.type === "choice" || column.type === "rating";
    return listed ? buildSelect(column, words, changed) : buildText(column, changed);
  }

  function add(values) {
    const cells = part.columns.map(cell);
    for (const each of cells) each.write(isRecord(values) ? values[each.name] : "");
    const legend = element("legend");
    const remover = element("button", { type: "button", onclick: () => removeByHand(row) });
    const inner = element("div", { class: "selling-cells" }, ...cells.map((each) => each.node));
    const row = {
      cells,
      legend,
      remover,
      node: element("fieldset", { class: "selling-row" }, legend, inner, remover),
    };
    rows.push(row);
    body.append(row.node);
    return row;
  }

  function number() {
    rows.forEach((row, i) => {
      row.legend.textContent = fill(words.row, { number: i + 1 });
      row.remover.textContent = fill(words.remove_row, { number: i + 1 });
      row.remover.hidden = rows.length <= part.min_rows;
      for (const each of row.cells) each.input.name = `${part.name}[${i}].${each.name}`;
    });
    adder.hidden = rows.length >= part.max_rows;
  }

  function addByHand() {
    const row = add({});
    number();
    row.cells[0].input.focus();
    say(fill(words.row_added, { number: rows.length }));
    changed();
  }

  function removeByHand(row) {
    const at = rows.indexOf(row);
    rows.splice(at, 1);
    row.node.remove();
    number();
    const near = rows[Math.min(at, rows.length - 1)];
    (near ? near.cells[0].input : adder).focus(); // its button has gone with the row
    say(fill(words.row_removed, { number: at + 1 }));
    changed();
  }

  function write(values) {
    const given = Array.isArray(values) ? values.slice(0, part.max_rows) : [];
    rows.length = 0;
    body.replaceChildren();
    for (const each of given) add(each);
    while (rows.length < part.min_rows) add({});
    number();
  }

  write([]);
  return {
    name: part.name,
    node,
    read: () => rows.map((row) => Object.fromEntries(row.cells.map((each) => [each.name, each.read()]))),
    write,
  };
}
