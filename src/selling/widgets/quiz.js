// A quiz: the questions of a bank. Python grades; here answers are taken, shown and kept.
import { confirmButton } from "./confirm.js";
import { element, fill } from "./dom.js";
import { buildQuestion } from "./quiz-question.js";
import { keepOrSay, onRecordChange, recall } from "./record.js";

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
      (checked) => changed(i, checked),
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

  const kept = () => recall("quiz", content.bank)?.questions ?? {};

  function keepThese(those, best = null) {
    const entries = Object.fromEntries(those.map((question) => [question.id, question.entry()]));
    keepOrSay("quiz", content.bank, { questions: entries, best }, form, words.cannot_save);
  }

  let asked = 0;
  async function count() {
    asked += 1;
    const turn = asked;
    const total = await ask("total", { answers: answers("counted"), replies: true });
    if (turn !== asked || !total.ok) return; // a later count may have overtaken this one
    showScore(total);
    for (const question of checked()) question.learn(total.replies[question.id]?.share ?? null);
    // Only what is kept as it stands here: another tab may have answered anew, or started again.
    const entries = kept();
    const those = checked().filter((question) => !question.differs(entries[question.id] ?? null));
    keepThese(those, total.of > 0 ? total.points / total.of : null);
  }

  function changed(i, wasChecked) {
    notice.textContent = "";
    keepThese([questions[i]]);
    showProgress();
    if (wasChecked) count().catch(() => (notice.textContent = words.no_answer));
  }

  function reset() {
    asked += 1;
    for (const question of questions) question.reset();
    keepOrSay("quiz", content.bank, null, form, words.cannot_save);
    showProgress();
    showScore(content.score);
    notice.textContent = words.forgotten;
  }

  async function resume(those) {
    showProgress();
    if (checked().length === 0) return;
    try {
      const { replies } = await ask("total", { answers: answers("checked"), replies: true });
      for (const question of those) question.resume(replies[question.id]);
      showProgress();
      await count();
    } catch {
      for (const question of those) question.resume(null);
    }
  }

  /** Show what another tab answered, but not in a question that someone is at work on here. */
  function takeOver() {
    const entries = kept();
    const free = questions.filter((question) => !question.node.contains(document.activeElement));
    const those = free.filter((question) => question.takeOver(entries[question.id] ?? null));
    if (those.length === 0) return;
    asked += 1;
    showScore(content.score);
    resume(those.filter((question) => question.entry().checked !== null));
  }

  const entries = kept();
  for (const question of questions) question.restore(entries[question.id] ?? null);
  resume(checked());
  return onRecordChange(takeOver);
}

export default { render };
