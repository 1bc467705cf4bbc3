// The fields of a question, one builder for each type. An answer is what the Python grader reads: a key, a list of
// keys, a text, or item → key; null while nothing was done.
import { element, fill, uniqueId } from "./dom.js";
import { buildOrder } from "./quiz-order.js";

const isRecord = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** Mark a choice as right or wrong, or as neither (undefined). */
function setRight(node, right) {
  if (right === undefined) delete node.dataset.right;
  else node.dataset.right = String(right);
}

function option(question, part, type, onchange) {
  const input = element("input", { type, name: question.id, value: part.key, onchange });
  const text = element("span", { dir: "auto" }, part.text);
  return { key: part.key, input, node: element("label", { class: "selling-option" }, input, text) };
}

function buildOptions(question, words, onchange) {
  const many = question.type === "several";
  const options = question.options.map((part) =>
    option(question, part, many ? "checkbox" : "radio", onchange),
  );
  const checked = () => options.filter((each) => each.input.checked).map((each) => each.key);
  return {
    node: element("div", { class: "selling-options" }, ...options.map((each) => each.node)),
    read: () => (many ? checked() : (checked()[0] ?? null)),
    write(answer) {
      const keys = Array.isArray(answer) ? answer : [answer];
      for (const each of options) each.input.checked = keys.includes(each.key);
    },
    mark(parts) {
      for (const each of options) setRight(each.node, parts.find((part) => part.key === each.key)?.right);
    },
    focus: () => (options.find((each) => each.input.checked) ?? options[0]).input.focus(),
  };
}

function buildNumber(question, words, onchange, check) {
  const id = uniqueId("number");
  const input = element("input", {
    id,
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    name: question.id,
    "aria-describedby": `${id}-unit`,
    oninput: onchange,
    onkeydown: (event) => event.key === "Enter" && !event.isComposing && check(),
  });
  const node = element(
    "div",
    { class: "selling-number" },
    element("label", { for: id }, words.your_answer),
    element("span", {}, input, element("span", { id: `${id}-unit` }, question.unit)),
  );
  return {
    node,
    read: () => input.value,
    write: (answer) => (input.value = typeof answer === "string" ? answer : ""),
    mark: (parts) => setRight(node, parts[0]?.right),
    focus: () => input.focus(),
  };
}

function select(name, label, choices, words, onchange) {
  const options = choices.map((choice) => element("option", { value: choice.key }, choice.text));
  const none = element("option", { value: "" }, words.choose);
  return element("select", { name, "aria-label": label, onchange }, none, ...options);
}

/** Fields by key → one record of answers; what is not chosen yet is left out. */
function gather(fields) {
  const chosen = fields.map(({ key, get }) => [key, get()]).filter(([, value]) => value);
  return chosen.length ? Object.fromEntries(chosen) : null;
}

function asRecordOf(fields, node) {
  return {
    node,
    read: () => gather(fields),
    write(answer) {
      for (const field of fields) field.set(isRecord(answer) ? String(answer[field.key] ?? "") : "");
    },
    mark(parts) {
      for (const field of fields) setRight(field.node, parts.find((part) => part.key === field.key)?.right);
    },
    focus: () => (fields.find((field) => !field.get()) ?? fields[0]).focus(),
  };
}

function selectField(key, control, node) {
  const known = (value) => [...control.options].some((each) => each.value === value);
  return {
    key,
    node,
    get: () => control.value,
    set: (value) => (control.value = known(value) ? value : ""),
    focus: () => control.focus(),
  };
}

function buildMatch(question, words, onchange) {
  const fields = question.items.map((item) => {
    const label = fill(words.choice_for, { text: item.text });
    const control = select(`${question.id}.${item.key}`, label, question.places, words, onchange);
    const text = element("span", { dir: "auto" }, item.text);
    return selectField(item.key, control, element("div", { class: "selling-pair" }, text, control));
  });
  return asRecordOf(fields, element("div", { class: "selling-pairs" }, ...fields.map((field) => field.node)));
}

function buildBlanks(question, words, onchange) {
  const fields = [];
  // Odd pieces are the numbers of the blanks.
  const pieces = question.text.split(/\{(\d+)\}/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const blank = question.blanks.find((each) => each.key === piece);
    const label = fill(words.blank, { number: piece });
    const control = select(`${question.id}.${piece}`, label, blank.choices, words, onchange);
    const node = element("span", { class: "selling-blank" }, control);
    fields.push(selectField(piece, control, node));
    return node;
  });
  return asRecordOf(fields, element("p", { class: "selling-gaps", dir: "auto" }, ...pieces));
}

// Radio buttons rather than a select for each item: on a phone one touch places it, and all bins stay in sight.
function buildSort(question, words, onchange) {
  const fields = question.items.map((item) => {
    const id = uniqueId("item");
    const name = `${question.id}.${item.key}`;
    const bins = question.places.map((place) => {
      const input = element("input", { type: "radio", name, value: place.key, onchange });
      return {
        input,
        node: element("label", { class: "selling-bin" }, input, element("span", {}, place.text)),
      };
    });
    const node = element(
      "div",
      { class: "selling-item", role: "radiogroup", "aria-labelledby": id },
      element("span", { id, dir: "auto" }, item.text),
      element("div", { class: "selling-bins" }, ...bins.map((bin) => bin.node)),
    );
    return {
      key: item.key,
      node,
      get: () => bins.find((bin) => bin.input.checked)?.input.value ?? "",
      set: (value) => bins.forEach((bin) => (bin.input.checked = bin.input.value === value)),
      focus: () => bins[0].input.focus(),
    };
  });
  return asRecordOf(fields, element("div", { class: "selling-items" }, ...fields.map((field) => field.node)));
}

const BUILDERS = {
  single: buildOptions,
  several: buildOptions,
  "true-false": buildOptions,
  number: buildNumber,
  match: buildMatch,
  order: buildOrder,
  sort: buildSort,
  blanks: buildBlanks,
};

/** Build a question's fields: { node, read, write, mark(parts), focus }. */
export function buildInputs(question, words, onchange, check) {
  return BUILDERS[question.type](question, words, onchange, check);
}
