// The record as a file: exported, imported and merged by Python, or erased.
import { confirmButton } from "./confirm.js";
import { download, element } from "./dom.js";
import { VERSION } from "./record-rules.js";
import {
  eraseRecord,
  keep,
  recallAll,
  recordTrouble,
  replaceRecord,
  sayTrouble,
  storedText,
  today,
  wholeRecord,
} from "./record.js";

const TRIES = 3; // another tab may write while Python merges

/** page: { content, words, ask(command, message), notice, changed() } */
export function fileSection({ content, words, ask, notice, changed }) {
  const say = (...pieces) => notice.replaceChildren(...pieces);
  const name = element("input", {
    name: "name",
    autocomplete: "name",
    maxlength: 100,
    value: nameKept(),
    onchange: () => keep("notes", "name", { text: name.value.trim() }),
  });
  const importer = element("input", {
    type: "file",
    accept: ".json,application/json",
    class: "selling-hidden",
    "aria-label": words.import,
    onchange: choose,
  });
  const eraser = {
    label: words.erase,
    question: words.erase_sure,
    yes: words.erase_yes,
    no: words.erase_no,
  };
  const node = element(
    "section",
    { "aria-label": words.file },
    element("h2", { class: "selling-title" }, words.file),
    element("p", {}, words.stays),
    element("label", { class: "selling-name" }, element("span", {}, words.name), name),
    element(
      "div",
      { class: "selling-buttons" },
      element("button", { type: "button", class: "selling-primary", onclick: save }, words.export),
      element(
        "label",
        { class: "selling-import" },
        importer,
        element("span", { "aria-hidden": "true" }, words.import),
      ),
      confirmButton(eraser, erase),
    ),
  );

  function nameKept() {
    const { text } = recallAll("notes").name ?? {};
    return typeof text === "string" ? text : "";
  }

  function save() {
    const file = {
      course: "selling",
      version: VERSION,
      edition: content.edition,
      exported: new Date().toISOString(),
      name: name.value.trim(),
      record: wholeRecord(),
    };
    download(`selling-progress-${today()}.json`, `${JSON.stringify(file, null, 1)}\n`, "application/json");
  }

  async function choose() {
    const [file] = importer.files;
    if (!file) return;
    // A character takes up to four bytes; what is larger is not even opened.
    say(file.size > 4 * content.most_characters ? words.too_large : await readBack(file));
    importer.value = ""; // the same file can be chosen again
  }

  async function readBack(file) {
    let text;
    try {
      text = await file.text();
    } catch {
      return words.unreadable;
    }
    try {
      return await merge(text);
    } catch {
      return words.no_answer;
    }
  }

  async function merge(text) {
    for (let i = 0; i < TRIES; i += 1) {
      const stood = storedText();
      const before = wholeRecord();
      const reply = await ask("accept", { text, record: before });
      if (!reply.ok) return reply.sentence;
      if (storedText() !== stood) continue;
      return put(reply.record) ? told(reply.sentence, before) : words.not_written;
    }
    return words.not_written;
  }

  function put(record) {
    if (!replaceRecord(record)) {
      sayTrouble(node);
      return false;
    }
    name.value = nameKept();
    changed();
    return true;
  }

  function told(sentence, before) {
    const undo = () => {
      say(put(before) ? words.imported_nothing : words.not_written);
      importer.focus(); // the button goes with the notice
    };
    return element(
      "span",
      {},
      sentence,
      " ",
      element("button", { type: "button", onclick: undo }, words.undo),
    );
  }

  function erase() {
    eraseRecord();
    name.value = "";
    say(words.erased);
    changed();
  }

  if (recordTrouble()) sayTrouble(node, words.cannot_save);
  return node;
}
