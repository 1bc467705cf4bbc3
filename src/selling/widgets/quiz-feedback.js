// What a graded answer looks like. The words are Python's; here they get their place, a sign and a colour.
import { element, fill } from "./dom.js";

function told(word, kind, text, feedback) {
  return element(
    "li",
    { "data-kind": kind },
    element("p", {}, element("strong", {}, word), " ", element("span", { dir: "auto" }, text)),
    feedback ? element("p", { dir: "auto" }, feedback) : null,
  );
}

function answerLine(question, part, words) {
  const told = ["match", "sort", "blanks", "number"].includes(question.type) && !part.right;
  return told ? element("p", { dir: "auto" }, fill(words.answer, { answer: part.answer })) : null;
}

function partLine(question, part, words, revealed) {
  const kind = part.chosen ? (part.right ? "right" : "wrong") : "missed";
  const only = kind === "missed" && question.type !== "several"; // the one right option, which was not chosen
  // The reason why an item belongs elsewhere names the place; it waits until the answer is asked for.
  const feedback = part.hidden && !revealed ? "" : part.feedback;
  const line = only
    ? told(fill(words.answer, { answer: part.text }), kind, "", feedback)
    : told(words[kind], kind, part.text, feedback);
  const answer = revealed ? answerLine(question, part, words) : null;
  if (answer) line.firstElementChild.after(answer);
  return line;
}

function rightOrder(parts, words) {
  const steps = [...parts].sort((a, b) => Number(a.answer) - Number(b.answer));
  return [
    element("p", {}, element("strong", {}, words.right_order)),
    element(
      "ol",
      {},
      ...steps.map((part) => element("li", { dir: "auto" }, `${part.text} – ${part.feedback}`)),
    ),
  ];
}

/** Return the nodes of a graded answer. `revealed`: the trainee asked for the right one. */
export function feedbackNodes(question, reply, words, revealed) {
  const kind = reply.right ? "right" : reply.share > 0 ? "partly" : "wrong";
  const verdict = element(
    "p",
    { class: "selling-verdict", "data-kind": kind },
    element("strong", {}, reply.verdict),
    " ",
    element("span", {}, fill(words.earned, { points: reply.points, of: reply.of })),
  );
  const inOrder = question.type === "order" && revealed && !reply.right;
  const parts = inOrder
    ? rightOrder(reply.parts, words)
    : [
        element(
          "ul",
          {},
          ...reply.parts
            .filter((part) => part.chosen || revealed)
            .map((part) => partLine(question, part, words, revealed)),
        ),
      ];
  const explained = reply.explain && (reply.right || revealed);
  const explain = explained ? element("p", { class: "selling-explain", dir: "auto" }, reply.explain) : null;
  return [verdict, ...parts, explain].filter(Boolean);
}
