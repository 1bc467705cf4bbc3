// A worksheet taken away as a file, and read back. Python writes and checks the files.
import { download, element } from "./dom.js";

/** Return the buttons. sheet: { most, words, ask(command, message), read(), put(values), say(...pieces) }. */
export function fileButtons({ most, words, ask, read, put, say }) {
  const importer = element("input", {
    type: "file",
    accept: ".json,application/json",
    class: "selling-hidden",
    "aria-label": words.import,
    onchange: choose,
  });

  async function save(part, ending, type) {
    try {
      const reply = await ask("export", { values: read() });
      const text = part === "json" ? `${JSON.stringify(reply.json, null, 2)}\n` : reply[part];
      download(`${reply.file}.${ending}`, text, type);
    } catch {
      say(words.no_answer);
    }
  }

  async function choose() {
    const [file] = importer.files;
    if (!file) return;
    // A character takes up to four bytes; what is larger is not even opened.
    say(file.size > 4 * most ? words.too_large : await readBack(file));
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
      const reply = await ask("accept", { text });
      return reply.ok ? take(reply) : reply.sentence;
    } catch {
      return words.no_answer;
    }
  }

  function take(reply) {
    const before = read();
    const undo = () => {
      put(before);
      say(words.undone);
      importer.focus(); // the button goes with the notice
    };
    put(reply.values);
    const button = element("button", { type: "button", onclick: undo }, words.undo);
    return element("span", {}, reply.sentence, " ", button);
  }

  const button = (label, onclick) => element("button", { type: "button", onclick }, label);
  const label = element("span", { "aria-hidden": "true" }, words.import);
  return [
    button(words.markdown, () => save("markdown", "md", "text/markdown")),
    button(words.json, () => save("json", "json", "application/json")),
    element("label", { class: "selling-import" }, importer, label),
  ];
}
