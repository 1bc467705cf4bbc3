// What stands there after a test: the score, the parts, the path of the entry test, and every question by objective.
import { element, fill, uniqueId } from "./dom.js";
import { feedbackNodes } from "./quiz-feedback.js";

/** Build the result. `report` is Python's; `pageOf(page, objective)` gives a chapter's address. */
export function buildReview({ content, words, report, questions, answers, pageOf, ended }) {
  const heading = element("h3", { tabindex: "-1" }, words.result);
  const parts = report.parts;
  const node = element(
    "div",
    { class: "selling-result", "data-passed": report.passed === null ? null : String(report.passed) },
    heading,
    element(
      "p",
      { class: "selling-verdict" },
      element("output", { name: "score", "data-value": report.share }, report.score),
    ),
    report.passed === null ? null : element("p", { class: "selling-passed" }, report.sentence),
    element("p", { class: "selling-points" }, fill(words.ended, { time: ended })),
    element("h4", {}, words.by_part),
    element("ul", { class: "selling-parts" }, ...parts.map(partLine)),
    ...(content.test === "entry" ? pathNodes(parts, words, pageOf) : []),
    element("h4", {}, words.review),
    element("p", {}, words.review_lead),
    ...parts.map((part) => partReview(part, { words, report, questions, answers, pageOf })),
  );
  return { node, focus: () => heading.focus() };
}

function partLine(part) {
  return element(
    "li",
    { "data-part": part.number },
    element("span", {}, part.title),
    element("span", {}, part.sentence),
    element("meter", {
      min: 0,
      max: 1,
      low: 0.5,
      high: 0.8,
      optimum: 1,
      value: part.share,
      "aria-hidden": "true",
    }),
  );
}

function pathNodes(parts, words, pageOf) {
  const chapters = parts.flatMap((part) => part.chapters);
  const list = (name, label, chosen) => [
    element("h5", {}, label),
    element(
      "ul",
      { "data-path": name },
      ...chosen.map((chapter) =>
        element("li", {}, element("a", { href: pageOf(chapter.page) }, chapter.title)),
      ),
      ...(chosen.length ? [] : [element("li", {}, words.none)]),
    ),
  ];
  return [
    element("h4", {}, words.path),
    element("p", {}, words.path_lead),
    ...list(
      "read",
      words.read,
      chapters.filter((chapter) => chapter.read),
    ),
    ...list(
      "skim",
      words.skim,
      chapters.filter((chapter) => !chapter.read),
    ),
  ];
}

function partReview(part, given) {
  const objectives = part.chapters.flatMap((chapter) =>
    chapter.objectives.map((objective) => objectiveNode(chapter, objective, given)),
  );
  return element("div", {}, element("h5", {}, part.title), ...objectives);
}

function objectiveNode(chapter, objective, { words, report, questions, answers, pageOf }) {
  const all = objective.share === 1 ? "right" : objective.share > 0 ? "partly" : "wrong";
  return element(
    "details",
    { class: "selling-objective", "data-kind": all },
    element(
      "summary",
      {},
      element("span", {}, objective.text),
      " ",
      element("span", { class: "selling-points" }, objective.sentence),
    ),
    ...objective.questions.map((name) =>
      questionNode(questions.get(name), report.replies[name], answers[name], words),
    ),
    element(
      "p",
      {},
      element(
        "a",
        { href: pageOf(chapter.page, objective.id) },
        fill(words.read_up, { chapter: chapter.title }),
      ),
    ),
  );
}

function questionNode(question, reply, answer, words) {
  const id = uniqueId("reviewed");
  const text = question.type === "blanks" ? question.text.replace(/\{(\d+)\}/g, "[$1]") : question.text;
  return element(
    "section",
    { class: "selling-reviewed selling-feedback", "data-question": question.name, "aria-labelledby": id },
    element("p", { id, dir: "auto", class: "selling-asked" }, text),
    ...(reply.open ? openNodes(reply, words) : answered(question, reply, answer, words)),
  );
}

function lines(label, texts) {
  return [
    element("p", {}, element("strong", {}, label)),
    element("ol", {}, ...texts.map((text) => element("li", { dir: "auto" }, text))),
  ];
}

function openNodes(reply, words) {
  return [
    element(
      "p",
      { class: "selling-verdict", "data-kind": "wrong" },
      element("strong", {}, reply.verdict),
      " ",
      element("span", {}, fill(words.earned, { points: reply.points, of: reply.of })),
    ),
    ...lines(words.right_answer, reply.right_lines),
    ...(reply.explain ? [element("p", { class: "selling-explain", dir: "auto" }, reply.explain)] : []),
  ];
}

function answered(question, reply, answer, words) {
  const nodes = feedbackNodes(question, reply, words, true);
  if (question.type !== "order" || reply.right) return nodes;
  const steps = answer.map((key) => question.items.find((item) => item.key === key).text);
  return [nodes[0], ...lines(words.your_answer, steps), ...nodes.slice(1)];
}
