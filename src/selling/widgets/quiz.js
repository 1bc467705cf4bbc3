// A quiz: the questions of a bank. Python grades; here answers are taken, shown and kept.
import { confirmButton } from "./confirm.js";
import { element, fill } from "./dom.js";
import { buildQuestion } from "./quiz-question.js";
import { keepOrSay, recall } from "./record.js";

function render({ model, el, experimental }) {
  const content = model.get("content");
  const words = model.get("words");
  const ask = async (command, message) => (await experimental.invoke(command, message))[0];

  const questions = content.questions.map((question, i) =>
    buildQuestion(
      question,
      i + 1,
      words,
      (answer) => ask("grade", { question: question.id, answer }),
      (_, checked) => changed(checked),
    ),
  );
  const bar = element("progress", { max: questions.length, value: 0, "aria-hidden": "true" });
  const progress = element("p", { class: "selling-progress" });
  const score = element(
    "output",
    { name: "score", "data-value": content.score.points },
    content.score.sentence,
  );
  const notice = element("p", { class: "selling-notice", role: "status" });
  const startAgain = confirmButton(
    { label: words.start_again, question: words.start_again_sure, yes: words.forget, no: words.keep },
    reset,
  );
  const form = element(
    "form",
    { class: "selling-quiz", "data-bank": content.bank, "aria-label": content.title, novalidate: true },
    element("h3", { class: "selling-title" }, content.title),
    element("p", { class: "selling-lead" }, words.practice),
    element("div", { class: "selling-standing" }, progress, bar),
    ...questions.map((question) => question.node),
    element("div", { class: "selling-score" }, score, startAgain),
    notice,
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  el.append(form);

  const checked = () => questions.filter((question) => question.entry().checked !== null);
  const answers = (which) =>
    Object.fromEntries(checked().map((question) => [question.id, question.entry()[which]]));

  function showProgress() {
    const answered = checked().length;
    bar.value = answered;
    progress.textContent = fill(words.progress, { answered, questions: questions.length });
  }

  function showScore(total) {
    score.textContent = total.sentence;
    score.dataset.value = total.points;
  }

  function save() {
    const touched = questions.filter(({ entry }) => entry().answer !== null || entry().checked !== null);
    const entries = Object.fromEntries(touched.map((question) => [question.id, question.entry()]));
    const kept = touched.length ? { questions: entries } : null;
    keepOrSay("quiz", content.bank, kept, form, words.cannot_save);
  }

  let asked = 0;
  async function count() {
    asked += 1;
    const turn = asked;
    const total = await ask("total", { answers: answers("counted") });
    if (turn === asked && total.ok) showScore(total); // a later count may have overtaken this one
  }

  function changed(wasChecked) {
    notice.textContent = "";
    save();
    showProgress();
    if (wasChecked) count().catch(() => (notice.textContent = words.no_answer));
  }

  function reset() {
    asked += 1;
    for (const question of questions) question.reset();
    save();
    showProgress();
    showScore(content.score);
    notice.textContent = words.forgotten;
  }

  async function resume() {
    const kept = recall("quiz", content.bank)?.questions;
    if (kept === null || typeof kept !== "object") return;
    for (const question of questions) question.restore(kept[question.id] ?? null);
    showProgress();
    if (checked().length === 0) return;
    try {
      const { replies } = await ask("total", { answers: answers("checked"), replies: true });
      for (const question of checked()) question.resume(replies[question.id]);
      showProgress();
      await count();
    } catch {
      for (const question of checked()) question.resume(null);
    }
  }

  showProgress();
  resume();
}

export default { render };
