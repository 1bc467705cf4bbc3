// The fields of a calculator. What is typed goes to Python as text; bounds and meaning are checked there.
import { element, fill, uniqueId } from "./dom.js";
import { buildFold } from "./calculator-fold.js";

const NUMERIC = ["number", "money", "percent"];

function bare(text) {
  return Number(String(text).replaceAll(/[,%\s¥]/g, ""));
}

function control(part, name, id, described, onchange) {
  const common = { name, id, "aria-describedby": described };
  if (part.kind === "choice") {
    const options = part.options.map((option) => element("option", { value: option.value }, option.label));
    return element("select", { ...common, onchange }, ...options);
  }
  if (part.kind === "date") {
    return element("input", { ...common, type: "date", min: part.min, max: part.max, oninput: onchange });
  }
  const inputmode = NUMERIC.includes(part.kind) ? "decimal" : "text";
  return element("input", { ...common, type: "text", inputmode, autocomplete: "off", oninput: onchange });
}

function slider(part, label, field, onchange) {
  const scale = part.kind === "percent" ? 100 : 1;
  const tidy = (number) => Number((number * scale).toPrecision(12));
  const range = element("input", {
    type: "range",
    min: tidy(part.min),
    max: tidy(part.max),
    step: tidy(part.step),
    "aria-label": label,
  });
  const speak = () => range.setAttribute("aria-valuetext", [field.value, part.unit].join(" ").trim());
  range.addEventListener("input", () => {
    field.value = range.value;
    speak();
    onchange();
  });
  const follow = () => {
    const value = bare(field.value);
    if (Number.isFinite(value)) range.value = value;
    speak();
  };
  field.addEventListener("input", follow);
  return { range, follow };
}

function buildField(part, words, onchange) {
  const id = uniqueId(part.name);
  const [help, error] = [`${id}-help`, `${id}-error`];
  const described = part.help ? `${help} ${error}` : error;
  const input = control(part, part.name, id, described, onchange);
  const numeric = NUMERIC.includes(part.kind);
  const slide = numeric ? slider(part, fill(words.slider_for, { label: part.label }), input, onchange) : null;
  const problem = element("p", { class: "selling-error", id: error });
  const unit = part.kind === "money" ? words.currency : part.unit;
  const node = element(
    "div",
    { class: "selling-field" },
    element("label", { for: id }, part.label),
    element(
      "span",
      { class: "selling-entry" },
      input,
      unit ? element("span", { class: "selling-unit", "aria-hidden": "true" }, unit) : null,
    ),
    slide?.range,
    part.help ? element("p", { class: "selling-help", id: help }, part.help) : null,
    problem,
  );
  return {
    name: part.name,
    node,
    read: () => input.value,
    write: (value) => {
      const fits = part.kind !== "choice" || part.options.some((option) => option.value === value);
      input.value = fits ? value : part.typed;
      slide?.follow();
    },
    showError: (_, sentence) => {
      problem.textContent = sentence;
      input.setAttribute("aria-invalid", "true");
    },
    clearError: () => {
      problem.textContent = "";
      input.removeAttribute("aria-invalid");
    },
  };
}

function buildRows(part, words, onchange) {
  const problem = element("p", { class: "selling-error", role: "status" });
  const body = element("div", { class: "selling-rows" });
  const add = element("button", { type: "button", onclick: addRow }, words.add_row);
  const inside = [
    part.help ? element("p", { class: "selling-help" }, part.help) : null,
    body,
    part.fixed ? null : add,
    problem,
  ];
  const fold = part.folded ? buildFold(part, words, ...inside) : null;
  const node =
    fold?.node ??
    element(
      "fieldset",
      { class: `selling-field selling-rows-field${part.close ? " selling-close" : ""}` },
      element("legend", {}, part.label),
      ...inside,
    );
  if (fold) body.addEventListener("change", () => fold.count(read()));
  const columns = part.fixed ? part.columns.slice(1) : part.columns;

  function row(values, index) {
    const heading = part.fixed ? fixedName(index) : null;
    const cells = columns.map((column) => {
      const id = uniqueId(column.name);
      const name = `${part.name}[${index}].${column.name}`;
      const input = control(column, name, id, null, onchange);
      input.value = values[column.name] ?? "";
      const unit = column.kind === "money" ? words.currency : column.unit;
      const label = unit ? fill(words.with_unit, { label: column.label, unit }) : column.label;
      return element("div", { class: "selling-cell" }, element("label", { for: id }, label), input);
    });
    if (part.fixed) {
      const group = { class: "selling-row selling-fixed-row", role: "group", "aria-label": heading };
      return element("div", group, element("span", { class: "selling-row-name" }, heading), ...cells);
    }
    const remove = element(
      "button",
      { type: "button", onclick: () => removeRow(index) },
      fill(words.remove_row, { number: index + 1 }),
    );
    return element("div", { class: "selling-row" }, ...cells, remove);
  }

  function fixedName(index) {
    return part.typed[index][part.columns[0].name];
  }

  function read() {
    return [...body.children].map((line) =>
      Object.fromEntries(
        [...line.querySelectorAll("input, select")].map((input, i) => [columns[i].name, input.value]),
      ),
    );
  }

  function write(rows) {
    const given = listOf(rows);
    const list = part.fixed ? part.typed.map((row, index) => ({ ...row, ...given[index] })) : given;
    body.replaceChildren(...list.slice(0, part.max_rows).map((values, index) => row(values ?? {}, index)));
    const removers = body.querySelectorAll(".selling-row > button");
    for (const button of removers) button.disabled = removers.length <= part.min_rows;
    add.disabled = removers.length >= part.max_rows;
    fold?.count(read());
  }

  function addRow() {
    const fresh = Object.fromEntries(part.columns.map((column) => [column.name, column.typed]));
    write([...read(), fresh]);
    body.lastElementChild.querySelector("input, select").focus();
    onchange();
  }

  function removeRow(index) {
    write(read().filter((_, i) => i !== index));
    add.focus();
    onchange();
  }

  return {
    name: part.name,
    node,
    read,
    write,
    end: fold?.end,
    showError: (field, sentence) => {
      problem.textContent = sentence;
      fold?.open();
      const input = body.querySelector(`[name="${CSS.escape(field)}"]`);
      if (!input) return;
      input.setAttribute("aria-invalid", "true");
      const [, number, column] = field.match(/\[(\d+)\]\.(\w+)$/) ?? [];
      const label = part.columns.find((each) => each.name === column)?.label;
      if (label && part.fixed) {
        problem.textContent = fill(words.cell_error, { row: fixedName(Number(number)), label, sentence });
      } else if (label) {
        problem.textContent = fill(words.row_error, { number: Number(number) + 1, label, sentence });
      }
    },
    clearError: () => {
      problem.textContent = "";
      for (const input of body.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
    },
  };
}

/** Rows as a list; from a link they come as text. Anything else is no row. */
function listOf(rows) {
  let list = rows;
  if (typeof rows === "string") {
    try {
      list = JSON.parse(rows);
    } catch {
      return [];
    }
  }
  return Array.isArray(list) ? list.filter((row) => row !== null && typeof row === "object") : [];
}

/** Build the fields; onchange is called at every change. */
export function buildInputs(parts, words, onchange) {
  const fields = parts.map((part) => (part.kind === "rows" ? buildRows : buildField)(part, words, onchange));
  const owner = (name) => fields.find((field) => name === field.name || name.startsWith(`${field.name}[`));
  const all = {
    node: element("div", { class: "selling-inputs" }, ...fields.map((field) => field.node)),
    read: () => Object.fromEntries(fields.map((field) => [field.name, field.read()])),
    write: (typed) => fields.forEach((field) => field.name in typed && field.write(typed[field.name])),
    clearError: () => fields.forEach((field) => field.clearError()),
    end: () => fields.forEach((field) => field.end?.()),
    knows: (name) => owner(name) !== undefined,
    showError: (name, sentence) => {
      all.clearError();
      owner(name)?.showError(name, sentence);
    },
  };
  parts.forEach((part, i) => fields[i].write(part.typed));
  return all;
}
