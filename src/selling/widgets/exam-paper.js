// The paper of a running test: one question at a time, an overview to jump, and the button to hand in.
import { confirmButton } from "./confirm.js";
import { element, fill, uniqueId } from "./dom.js";
import { asClock } from "./exam-clock.js";
import { buildInputs } from "./quiz-inputs.js";

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Whether an answer is whole: nothing of it is still to be chosen. */
export function isWhole(question, answer) {
  const parts = question.blanks ?? (question.places ? question.items : null);
  if (parts) {
    const chosen = answer !== null && typeof answer === "object" ? answer : {};
    return parts.every((part) => Boolean(chosen[part.key]));
  }
  if (["several", "order"].includes(question.type)) return Array.isArray(answer) && answer.length > 0;
  return typeof answer === "string" && answer.trim() !== "";
}

/**
 * Build the paper. `kept()` returns { answers, later } as they stand; `answer(question, value)` and
 * `later(question, on)` keep them; `handIn()` ends the test. Returns { node, start, take, showTime }.
 */
export function buildPaper({ words, questions, kept, answer, later, handIn }) {
  const sheets = questions.map((question) => sheetOf(question));
  let at = 0;
  const heading = element("h3", { tabindex: "-1" });
  const bar = element("progress", { max: questions.length, value: 0, "aria-hidden": "true" });
  const time = element("span", { role: "timer", "aria-live": "off" });
  const clock = element("p", { class: "selling-clock", hidden: true }, `${words.time_left} `, time);
  const slot = element("div", {});
  const button = (label, onclick) => element("button", { type: "button", onclick }, label);
  const back = button(words.back, () => go(at - 1));
  const mark = button(words.later, toggleLater);
  const next = button(words.next, () => go(at + 1));
  next.classList.add("selling-primary");
  const summary = element("summary", {});
  const jumps = questions.map((_, i) => button(String(i + 1), () => go(i)));
  const overview = element(
    "details",
    { class: "selling-overview" },
    summary,
    element("ol", {}, ...jumps.map((each) => element("li", {}, each))),
  );
  const hand = confirmButton(
    { label: words.hand_in, question: openLeft, yes: words.hand_in_yes, no: words.hand_in_no },
    handIn,
  );
  const node = element(
    "form",
    { class: "selling-paper", novalidate: true },
    element("div", { class: "selling-standing" }, heading, bar, clock),
    slot,
    element("div", { class: "selling-buttons" }, back, mark, next),
    overview,
    element("div", { class: "selling-buttons" }, hand),
  );
  node.addEventListener("submit", (event) => event.preventDefault());

  /** A question and its fields, built when it is first shown. */
  function sheetOf(question) {
    let built = null;
    function build() {
      // Names of fields must differ between banks.
      const inputs = buildInputs({ ...question, id: question.name }, words, edited, () => go(at + 1));
      const blanks = question.type === "blanks";
      const text = blanks ? question.text.replace(/\{(\d+)\}/g, "[$1]") : question.text;
      const sheet = element(
        "fieldset",
        { "data-question": question.name, class: "selling-question" },
        element(
          "legend",
          { id: uniqueId("question") },
          // A text with gaps is read by ear here, and by eye where the gaps are.
          element("span", { dir: "auto", class: blanks ? "selling-hidden" : null }, text),
        ),
        element("p", { class: "selling-points" }, fill(words.points, { points: question.points })),
        inputs.node,
      );
      const before = kept().answers[question.name] ?? null;
      if (before !== null) inputs.write(before);
      return { node: sheet, inputs };
    }
    function edited() {
      answer(question, built.inputs.read());
      show();
    }
    return {
      question,
      node: () => (built ??= build()).node,
      take() {
        const value = kept().answers[question.name] ?? null;
        if (built && !same(value, built.inputs.read())) built.inputs.write(value);
      },
    };
  }

  const isAnswered = (question) => isWhole(question, kept().answers[question.name]);
  const isLater = (question) => kept().later[question.name] === true;

  function openLeft() {
    const open = questions.filter((question) => !isAnswered(question)).length;
    return open ? fill(words.open_left, { open }) : null;
  }

  function toggleLater() {
    const { question } = sheets[at];
    later(question, !isLater(question));
    show();
  }

  function show() {
    const answered = questions.filter(isAnswered).length;
    heading.textContent = fill(words.question, { number: at + 1, questions: questions.length });
    bar.value = answered;
    mark.setAttribute("aria-pressed", String(isLater(questions[at])));
    back.hidden = at === 0;
    next.hidden = at === questions.length - 1;
    summary.textContent = fill(words.overview, {
      answered,
      questions: questions.length,
      later: questions.filter(isLater).length,
    });
    jumps.forEach((jump, i) => {
      const state = `${isAnswered(questions[i]) ? "answered" : "open"}${isLater(questions[i]) ? "_later" : ""}`;
      jump.dataset.state = state;
      jump.setAttribute("aria-label", fill(words.jump[state], { number: i + 1 }));
      if (i === at) jump.setAttribute("aria-current", "true");
      else jump.removeAttribute("aria-current");
    });
  }

  function go(to) {
    if (to < 0 || to >= questions.length) return;
    at = to;
    slot.replaceChildren(sheets[at].node());
    show();
    heading.focus({ preventScroll: true });
    node.scrollIntoView({ block: "nearest" });
  }

  return {
    node,
    /** Show the first question that is still open. */
    start() {
      const first = questions.findIndex((question) => !isAnswered(question));
      go(Math.max(0, first));
    },
    /** Show what another tab has answered. */
    take() {
      for (const sheet of sheets) sheet.take();
      show();
    },
    showTime(left) {
      clock.hidden = left === null;
      if (left !== null) time.textContent = asClock(left);
    },
  };
}
