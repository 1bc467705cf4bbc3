// What stands under a finished talk: how it ended, the scores, each step and what it did, and a strong talk.
import { element, fill, uniqueId } from "./dom.js";

/** Return the debrief. `reply` is Python's; `goBack(number)` takes the talk up again before that turn;
 * `buttons` stand at its end. */
export function buildDebrief({ content, words, turns, reply, goBack, buttons }) {
  const heading = uniqueId("debrief");
  const last = turns.at(-1).effects;
  return element(
    "section",
    { class: "selling-debrief", "aria-labelledby": heading },
    element("h4", { id: heading, tabindex: "-1" }, words.debrief),
    element("p", { class: "selling-ending" }, fill(words.ending, { ending: last.ending })),
    element("p", {}, last.verdict),
    element("h5", {}, words.scores),
    ...reply.skills.map((skill) => skillNode(skill, words)),
    ...mixNodes(reply, words),
    element("h5", {}, words.path),
    element(
      "ol",
      { class: "selling-path" },
      ...turns.map((turn, i) => stepNode(turn, i, reply.steps[i], words, goBack)),
    ),
    element(
      "details",
      { class: "selling-strong" },
      element("summary", {}, words.strong),
      element("ol", {}, ...content.strong.map((text) => element("li", {}, text))),
    ),
    element("div", { class: "selling-buttons" }, ...buttons),
  );
}

function skillNode(skill, words) {
  const share = Math.round(skill.share * 100);
  return element(
    "div",
    { class: "selling-skill" },
    element(
      "p",
      {},
      element("strong", {}, skill.label),
      " · ",
      element("output", { name: skill.name, "data-value": skill.share }, fill(words.share, { share })),
      ` · ${words.bands[skill.band]}`,
    ),
    element("meter", {
      min: 0,
      max: 100,
      low: 45,
      high: 75,
      optimum: 100,
      value: share,
      "aria-hidden": "true",
    }),
    element("p", { class: "selling-advice" }, skill.sentence),
  );
}

function mixNodes(reply, words) {
  const counts = reply.mix.map(({ name, label, count }) =>
    element("li", {}, `${label}: `, element("output", { name, "data-value": count }, String(count))),
  );
  return [
    element("h5", {}, words.mix),
    counts.length ? element("ul", { class: "selling-mix" }, ...counts) : element("p", {}, words.no_questions),
    ...[reply.learned, reply.said].filter(Boolean).map((sentence) => element("p", {}, sentence)),
  ];
}

function stepNode(turn, i, effects, words, goBack) {
  return element(
    "li",
    {},
    element("p", { class: "selling-said" }, turn.text),
    element("p", {}, turn.effects.why),
    effects.length ? element("p", { class: "selling-effects" }, effects.join(" · ")) : null,
    element("button", { type: "button", onclick: () => goBack(i) }, fill(words.try_again, { number: i + 1 })),
  );
}
