// A role-play: a conversation in ink. inkjs says what comes next; Python judges the talk when it is over.
import { confirmButton } from "./confirm.js";
import { element, fill, uniqueId } from "./dom.js";
import { printOnly } from "./print.js";
import { keepOrSay, recall } from "./record.js";
import { buildDebrief } from "./roleplay-debrief.js";
import { begin, isWhole } from "./roleplay-story.js";

function render({ model, el, experimental }) {
  const content = model.get("content");
  const words = model.get("words");
  const kept = () => recall("roleplay", content.roleplay);

  const notice = element("p", { class: "selling-notice", role: "status" });
  const stage = element("div", { class: "selling-stage" });
  const start = element("button", { type: "button", class: "selling-primary", onclick: open }, words.begin);
  const section = element(
    "section",
    { class: "selling-roleplay", "data-roleplay": content.roleplay, "aria-label": content.title },
    element("h3", { class: "selling-title" }, content.title),
    element("p", { class: "selling-lead" }, words.practice),
    element("p", { class: "selling-scene" }, content.scene),
    element("p", { class: "selling-goal" }, fill(words.goal, { goal: content.goal })),
    start,
    stage,
    notice,
  );
  el.append(section);

  let talk = null;
  let stepped = false;

  async function open() {
    start.disabled = true;
    notice.textContent = "";
    try {
      const { Story } = await import("inkjs");
      talk = begin(Story, content.story);
      resume();
      start.remove();
      show();
    } catch (error) {
      console.error(error);
      start.disabled = false;
      notice.textContent = words.not_loaded;
    }
  }

  /** Say again what was said before the page was left, as long as the talk is still the same. */
  function resume() {
    const record = kept();
    if (!isWhole(record, content.mark)) return;
    for (const index of record.path) {
      if (index >= talk.choices().length) break;
      talk.say(index);
    }
    stepped = record.stepped === true;
  }

  function save() {
    const path = talk.turns.map((turn) => turn.index);
    const record = path.length ? { mark: content.mark, path, stepped } : null;
    keepOrSay("roleplay", content.roleplay, record, section, words.cannot_save);
  }

  // ------------------------------------------------------------------ the talk

  const lines = (who, said, name) =>
    said.map((line) =>
      /^[(（].*[)）]$/u.test(line)
        ? element("p", { class: "selling-aside" }, line)
        : element(
            "p",
            { class: `selling-line selling-${who}` },
            element("span", { class: "selling-who" }, name),
            element("span", {}, line),
          ),
    );

  function turnNode(turn) {
    return element(
      "div",
      { class: "selling-turn", tabindex: "-1" },
      ...lines("you", [turn.text], words.you),
      ...lines("buyer", turn.lines, content.buyer),
    );
  }

  function show() {
    const log = element(
      "div",
      { class: "selling-talk", role: "group", "aria-label": words.talk },
      element(
        "div",
        { class: "selling-turn", tabindex: "-1" },
        ...lines("buyer", talk.opening.lines, content.buyer),
      ),
      ...talk.turns.map(turnNode),
    );
    stage.replaceChildren(standing(), log, talk.over() ? element("div") : asking());
    log.lastElementChild.focus({ preventScroll: true });
    if (!talk.over()) return log.lastElementChild.scrollIntoView?.({ block: "nearest" });
    return conclude();
  }

  function standing() {
    const mood = Math.min(5, Math.max(1, talk.mood()));
    const effects = [talk.opening.effects, ...talk.turns.map((turn) => turn.effects)];
    const learned = [...new Set(effects.flatMap((each) => each.learned))];
    const facts = learned.length
      ? element("ul", {}, ...learned.map((fact) => element("li", {}, fact)))
      : element("p", {}, words.no_facts);
    return element(
      "div",
      { class: "selling-standing" },
      element(
        "p",
        { class: "selling-mood" },
        `${words.mood} · `,
        element("output", { name: "mood", "data-value": mood }, words.moods[mood - 1]),
        element("meter", { min: 0, max: 5, value: mood, "aria-hidden": "true" }),
      ),
      element(
        "details",
        { class: "selling-facts" },
        element("summary", {}, `${words.facts} (${learned.length})`),
        facts,
      ),
    );
  }

  function asking() {
    const heading = uniqueId("turn");
    const step = element("button", { type: "button", onclick: stepBack }, words.step_back);
    step.disabled = stepped || talk.turns.length === 0;
    return element(
      "div",
      { class: "selling-asking", role: "group", "aria-labelledby": heading },
      element("p", { id: heading, class: "selling-your-turn" }, words.your_turn),
      element(
        "ol",
        { class: "selling-choices" },
        ...talk
          .choices()
          .map((text, index) =>
            element("li", {}, element("button", { type: "button", onclick: () => choose(index) }, text)),
          ),
      ),
      element(
        "div",
        { class: "selling-buttons" },
        step,
        again(),
        stepped ? element("span", { class: "selling-once" }, words.stepped_back) : null,
      ),
    );
  }

  const again = () =>
    confirmButton(
      { label: words.start_again, question: words.start_again_sure, yes: words.forget, no: words.keep },
      startAgain,
    );

  const printer = () => element("button", { type: "button", onclick: () => printOnly(section) }, words.print);

  function moved() {
    notice.textContent = "";
    save();
    show();
  }

  function choose(index) {
    talk.say(index);
    moved();
  }

  function stepBack() {
    stepped = true;
    talk.back(talk.turns.length - 1);
    moved();
  }

  function startAgain() {
    stepped = false;
    if (talk.turns.length) talk.back(0);
    moved();
  }

  // ------------------------------------------------------------------ the debrief

  let concluded = 0;
  async function conclude() {
    const { turns, opening } = talk;
    concluded += 1;
    const call = concluded;
    try {
      const told = turns.map(({ effects, offered }, i) => ({
        points: effects.points,
        offered,
        asked: effects.asked,
        learned: i === 0 ? [...opening.effects.learned, ...effects.learned] : effects.learned,
        said: effects.said,
      }));
      const [reply] = await experimental.invoke("debrief", { turns: told });
      if (call !== concluded || !talk.over()) return; // the trainee went back while Python was thinking
      if (!reply.ok) throw new Error(reply.sentence);
      const debrief = buildDebrief({ content, words, turns, reply, goBack, buttons: [again(), printer()] });
      stage.lastElementChild.replaceWith(debrief);
      debrief.firstElementChild.focus({ preventScroll: true });
    } catch (error) {
      console.error(error);
      stage.lastElementChild.replaceWith(element("div", { class: "selling-buttons" }, again()));
      notice.textContent = words.no_answer;
    }
  }

  function goBack(number) {
    talk.back(number);
    moved();
  }

  if (isWhole(kept(), content.mark)) start.textContent = words.go_on;
}

export default { render };
