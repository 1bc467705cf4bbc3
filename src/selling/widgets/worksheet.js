// A worksheet: fields that are kept as one types, scored by Python, printed, taken away and read back.
import { confirmButton } from "./confirm.js";
import { element } from "./dom.js";
import { keepOrSay, onRecordChange, recall } from "./record.js";
import { buildFields } from "./worksheet-fields.js";
import { fileButtons } from "./worksheet-files.js";
import { printOnly } from "./print.js";

const PAUSE = 300; // ms without typing before what stands in the fields is kept and scored

function buildScores(scores, words) {
  const outputs = scores.map((score) => ({
    output: element("output", { name: score.name, "data-value": "" }, words.not_filled),
    band: element("p", { class: "selling-band" }),
    label: score.label,
  }));
  const cards = outputs.map(({ output, band, label }) =>
    element("div", {}, element("p", { class: "selling-score-label" }, label), output, band),
  );
  const node = scores.length
    ? element("div", { class: "selling-scores", role: "group", "aria-label": words.scores }, ...cards)
    : null;
  return {
    node,
    show(found) {
      for (const { name, value, text, band } of found) {
        const place = outputs.find(({ output }) => output.name === name);
        place.output.dataset.value = value ?? "";
        place.output.textContent = text;
        place.band.textContent = band;
      }
    },
  };
}

function modelAnswer(parts, words) {
  if (parts.length === 0) return null;
  const pieces = parts.flatMap(({ label, text }) => [
    label ? element("dt", {}, label) : null,
    element("dd", {}, text),
  ]);
  return element(
    "details",
    {},
    element("summary", {}, words.model_answer),
    element("dl", {}, ...pieces.filter(Boolean)),
  );
}

function render({ model, el, experimental }) {
  const content = model.get("content");
  const words = model.get("words");
  const ask = async (command, message) => (await experimental.invoke(command, message))[0];
  const notice = element("p", { class: "selling-notice", role: "status" });
  const say = (...pieces) => notice.replaceChildren(...pieces);
  const fields = buildFields(content.fields, words, changed, say);
  const scores = buildScores(content.scores, words);
  const form = element(
    "form",
    { class: "selling-worksheet", "data-worksheet": content.worksheet, "aria-label": content.title },
    element("h3", { class: "selling-title" }, content.title),
    content.intro ? element("p", { class: "selling-lead" }, content.intro) : null,
    ...fields.nodes,
    scores.node,
    element("p", { class: "selling-help selling-stays" }, words.stays_here),
    buttons(),
    notice,
    modelAnswer(content.model_answer, words),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  el.append(form);

  let waiting = null;
  function changed() {
    clearTimeout(waiting);
    waiting = setTimeout(settle, PAUSE);
  }

  function settle() {
    if (waiting !== null) keepAll();
  }

  function keepAll() {
    clearTimeout(waiting);
    waiting = null;
    keepOrSay("worksheet", content.worksheet, { values: fields.read() }, form, words.cannot_save);
    showScores();
  }

  let asked = 0;
  async function showScores() {
    if (content.scores.length === 0) return;
    asked += 1;
    const turn = asked;
    try {
      const reply = await ask("score", { values: fields.read() });
      if (turn === asked && reply.ok) scores.show(reply.scores); // a later one may have overtaken this
    } catch {
      say(words.no_answer);
    }
  }

  function put(values) {
    fields.write(values);
    keepAll();
  }

  function erase() {
    fields.write({});
    clearTimeout(waiting);
    waiting = null;
    keepOrSay("worksheet", content.worksheet, null, form, words.cannot_save);
    showScores();
    say(words.erased);
  }

  function buttons() {
    const read = () => fields.read();
    const print = element("button", { type: "button", onclick: () => printOnly(form) }, words.print);
    const eraser = {
      label: words.erase,
      question: words.erase_sure,
      yes: words.erase_yes,
      no: words.erase_no,
    };
    return element(
      "div",
      { class: "selling-buttons" },
      print,
      ...fileButtons({ most: content.most_characters, words, ask, read, put, say }),
      confirmButton(eraser, erase),
    );
  }

  const kept = () => recall("worksheet", content.worksheet)?.values;
  function show(values) {
    fields.write(values);
    showScores();
  }
  if (kept() !== null && typeof kept() === "object") show(kept());
  // What another tab wrote, unless someone is writing here.
  const stop = onRecordChange(() => {
    if (waiting === null && !form.contains(document.activeElement)) show(kept() ?? {});
  });
  // Nothing typed is lost when the page is left within the pause.
  globalThis.addEventListener("pagehide", settle);
  document.addEventListener("visibilitychange", settle);
  return () => {
    settle();
    stop();
    globalThis.removeEventListener("pagehide", settle);
    document.removeEventListener("visibilitychange", settle);
  };
}

export default { render };
