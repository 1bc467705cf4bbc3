// A calculator: fields in, results out. Python computes and words every result; here they are only shown.
import { download, element } from "./dom.js";
import { buildInputs } from "./calculator-inputs.js";
import { buildResults } from "./calculator-results.js";
import { forgetLink, readLink, scenarioLink, showInAddress } from "./calculator-link.js";
import { printOnly } from "./print.js";
import { keep, keepOrSay, pageRecord, recall } from "./record.js";

const SPEAK_AFTER = 700; // ms without a change before the new result is read out
const KEEP_AFTER = 200; // ms without a change before the values are kept

function render({ model, el, experimental }) {
  const content = model.get("content");
  const words = model.get("words");
  const { description } = content;
  const { page } = pageRecord();

  const speaker = element("p", { class: "selling-hidden", role: "status" });
  const notice = element("p", { class: "selling-notice", role: "status" });
  const inputs = buildInputs(description.inputs, words, update);
  const results = buildResults(description, words, content.lang);
  const section = element(
    "section",
    { class: "selling-calculator", "data-model": description.id, "aria-label": description.title },
    element("h3", { class: "selling-title" }, description.title),
    description.lead ? element("p", { class: "selling-lead" }, description.lead) : null,
    element("div", { class: "selling-panes" }, inputs.node, results.glance, results.node),
    speaker,
    buttons(),
    notice,
  );
  el.append(section);

  let asking = false;
  let again = false;
  let outdated = false; // what is being asked no longer matters
  let speakLater;
  let keepLater = 0;

  async function ask() {
    if (asking) {
      again = true; // only the newest values matter
      return;
    }
    asking = true;
    do {
      again = false;
      try {
        const [reply] = await experimental.invoke("compute", { inputs: inputs.read() });
        if (!outdated) show(reply);
      } catch {
        if (!outdated) results.stale(words.no_answer);
      }
      outdated = false;
    } while (again);
    asking = false;
  }

  function show(reply) {
    if (reply.ok) {
      inputs.clearError();
      results.show(reply);
      speak(reply.summary || reply.results.map((result) => result.text).join(" "));
    } else {
      inputs.showError(reply.field, reply.sentence);
      results.stale(inputs.knows(reply.field) ? words.stale : `${reply.sentence} ${words.stale}`);
    }
  }

  function speak(sentence) {
    clearTimeout(speakLater);
    speakLater = setTimeout(() => (speaker.textContent = sentence), SPEAK_AFTER);
  }

  function update() {
    notice.textContent = "";
    clearTimeout(keepLater);
    keepLater = setTimeout(keepAll, KEEP_AFTER);
    ask();
  }

  /** Keep the values; not at each step of a slider, since writing takes longer than computing. */
  function keepAll() {
    if (!keepLater) return;
    clearTimeout(keepLater);
    keepLater = 0;
    const typed = inputs.read();
    keepOrSay("calculator", description.id, typed, section, words.cannot_save);
    if (page) keep("used", page, { [description.id]: Date.now() });
    showInAddress(description.id, typed);
  }

  function reset() {
    clearTimeout(speakLater);
    outdated = asking;
    again = false;
    inputs.write(content.defaults);
    inputs.clearError();
    results.show(content.first); // known since the page was made
    clearTimeout(keepLater);
    keepLater = 0;
    keepOrSay("calculator", description.id, null, section, words.cannot_save);
    forgetLink(description.id);
    notice.textContent = words.was_reset;
  }

  async function copyLink() {
    const link = scenarioLink(description.id, inputs.read());
    try {
      await navigator.clipboard.writeText(link);
      notice.textContent = words.link_copied;
    } catch {
      // No clipboard outside https: show the link, selected, to be copied by hand.
      const field = element("input", { readonly: true, value: link, "aria-label": words.copy_link });
      notice.replaceChildren(words.link_by_hand, " ", field);
      field.select();
    }
  }

  async function downloadCsv() {
    try {
      const [reply] = await experimental.invoke("csv", { inputs: inputs.read() });
      if (reply.ok) download(`${description.id}.csv`, reply.csv, "text/csv");
      else show(reply);
    } catch {
      notice.textContent = words.no_answer;
    }
  }

  function buttons() {
    const button = (label, action) => element("button", { type: "button", onclick: action }, label);
    return element(
      "div",
      { class: "selling-buttons" },
      button(words.reset, reset),
      button(words.copy_link, copyLink),
      button(words.download_csv, downloadCsv),
      button(words.print, () => printOnly(section)),
    );
  }

  results.show(content.first);
  const linked = readLink(description.id);
  const kept = linked ?? recall("calculator", description.id);
  if (kept) {
    inputs.write({ ...content.defaults, ...kept });
    ask();
  }
  const followLink = () => {
    const scenario = readLink(description.id);
    if (!scenario) return;
    inputs.write({ ...content.defaults, ...scenario });
    ask();
  };
  globalThis.addEventListener("hashchange", followLink);
  globalThis.addEventListener("pagehide", keepAll);
  return () => {
    keepAll();
    clearTimeout(speakLater);
    globalThis.removeEventListener("pagehide", keepAll);
    globalThis.removeEventListener("hashchange", followLink);
    inputs.end();
    results.end();
  };
}

export default { render };
