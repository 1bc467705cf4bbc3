// One question: its fields, its buttons, and what was said about the answer.
import { element, fill, uniqueId } from "./dom.js";
import { feedbackNodes } from "./quiz-feedback.js";
import { buildInputs } from "./quiz-inputs.js";

const SAY_BUSY_AFTER = 300; // ms: an answer that comes at once needs no notice
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Build a question. `grade(answer)` asks Python; `changed(wasChecked)` is told when there is something to keep. What is
 * kept (`entry()`): the answer as it stands, the one last checked, the one that counts for the score and the share it
 * earns, and whether the right one was shown.
 *
 * A wrong answer is told why it is wrong, but the right one is not shown until it is asked for: who finds it himself
 * remembers it. Once it was shown, the points stay as they were; further tries are free and change nothing.
 */
export function buildQuestion(question, number, words, grade, changed) {
  let entry = fresh();
  let busy = false;
  let reply = null;
  const legendId = uniqueId("question");
  const inputs = buildInputs(question, words, edited, check);
  const status = element("div", { class: "selling-feedback", role: "status" });
  const button = (label, onclick) =>
    element("button", { type: "button", "aria-describedby": legendId, onclick }, label);
  const checkButton = button(words.check, check);
  checkButton.classList.add("selling-primary");
  // The second half of a double click on "Check" must not take the feedback away again.
  const againButton = button(words.again, (event) => event.detail < 2 && again());
  const revealButton = button(words.reveal, (event) => event.detail < 2 && reveal());
  const node = fieldset();
  show();

  function fresh() {
    return { mark: question.mark, answer: null, checked: null, counted: null, shown: false };
  }

  function fieldset() {
    const blanks = question.type === "blanks";
    const text = blanks ? question.text.replace(/\{(\d+)\}/g, "[$1]") : question.text;
    return element(
      "fieldset",
      { "data-question": question.id, class: "selling-question" },
      element(
        "legend",
        { id: legendId },
        element("span", { class: "selling-count", "aria-hidden": "true" }, String(number)),
        // A text with gaps is read by ear here, and by eye where the gaps are.
        element("span", { dir: "auto", class: blanks ? "selling-hidden" : null }, text),
      ),
      element("p", { class: "selling-points" }, fill(words.points, { points: question.points })),
      inputs.node,
      status,
      element("div", { class: "selling-buttons" }, checkButton, againButton, revealButton),
    );
  }

  function edited() {
    entry.answer = inputs.read();
    if (reply) open();
    else status.replaceChildren();
    changed(false);
  }

  function open() {
    reply = null;
    inputs.mark([]);
    status.replaceChildren();
    show();
  }

  function show() {
    const state = reply === null ? "open" : reply.right ? "right" : "wrong";
    node.dataset.state = state;
    checkButton.hidden = state !== "open";
    againButton.hidden = state === "open";
    revealButton.hidden = state !== "wrong" || entry.shown;
  }

  async function check() {
    if (busy) return;
    busy = true;
    const answer = inputs.read();
    const later = setTimeout(() => status.replaceChildren(words.checking), SAY_BUSY_AFTER);
    try {
      const found = await grade(answer);
      if (same(answer, inputs.read())) take(found, answer);
      else status.replaceChildren();
    } catch {
      status.replaceChildren(words.no_answer);
    } finally {
      clearTimeout(later);
      busy = false;
    }
  }

  function take(found, answer) {
    if (!found.ok) {
      status.replaceChildren(element("p", { class: "selling-ask" }, found.sentence));
      return;
    }
    const hadFocus = node.contains(document.activeElement);
    entry.checked = answer;
    if (!entry.shown) entry.counted = answer;
    present(found);
    if (hadFocus && document.activeElement !== againButton) againButton.focus({ preventScroll: true });
    changed(true);
  }

  function present(found) {
    reply = found;
    const revealed = entry.shown || found.right;
    inputs.mark(found.parts.filter((part) => part.chosen || revealed));
    const note = entry.shown ? element("p", { class: "selling-counted" }, words.counted) : null;
    status.replaceChildren(...feedbackNodes(question, found, words, revealed), ...(note ? [note] : []));
    show();
  }

  function again() {
    open();
    inputs.focus();
  }

  function reveal() {
    entry.shown = true;
    present(reply);
    againButton.focus({ preventScroll: true });
    changed(false);
  }

  /** Put back what was kept; a record that does not fit the question is ignored. */
  function restore(kept) {
    if (kept === null || typeof kept !== "object" || kept.mark !== question.mark) return;
    const { answer = null, checked = null, counted = null } = kept;
    inputs.write(answer);
    entry = { mark: question.mark, answer: inputs.read(), checked, counted, shown: kept.shown === true };
    if (checked !== null && same(inputs.read(), checked)) status.replaceChildren(words.checking);
  }

  /** Whether what is kept is anything else than what stands here. */
  function differs(kept) {
    const theirs = kept !== null && kept.mark === question.mark ? kept : fresh();
    return !["answer", "checked", "counted", "shown"].every((name) => same(theirs[name], entry[name]));
  }

  function reset() {
    entry = fresh();
    inputs.write(null);
    open();
  }

  return {
    id: question.id,
    node,
    entry: () => entry,
    restore,
    reset,
    differs,
    /** Put what another tab kept in the place of what stands here. Returns whether it is anything else. */
    takeOver(kept) {
      if (!differs(kept)) return false;
      reset();
      restore(kept);
      return true;
    },
    /** Take the share that the counted answer earns. */
    learn(share) {
      if (share === null) delete entry.share;
      else entry.share = share;
    },
    /** Show again what Python says about the kept answer, or why it says nothing. */
    resume(found) {
      const stands = entry.checked !== null && same(inputs.read(), entry.checked) && reply === null;
      if (found?.ok && stands) present(found);
      else if (found && !found.ok) entry = { ...fresh(), answer: entry.answer };
      if (reply === null) status.replaceChildren(...(found || !stands ? [] : [words.no_answer]));
    },
  };
}
