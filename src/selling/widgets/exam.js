// The entry test and the exam: begin, answer, hand in, look back. Python draws and marks; the record keeps each answer.
import { element, fill } from "./dom.js";
import { questionSource } from "./exam-banks.js";
import { startClock } from "./exam-clock.js";
import { buildPaper } from "./exam-paper.js";
import { buildReview } from "./exam-review.js";
import { holdSitting, newId, newSitting, sittings } from "./exam-sitting.js";

const HOUR = 3_600_000; // ms
const TOUCH_EVERY = 30_000; // ms between two stamps in the record while nothing is answered
const LONGEST_TIMER = 2 ** 31 - 1; // ms

function render({ model, el, experimental }) {
  const content = model.get("content");
  const words = model.get("words");
  const ask = async (command, message) => (await experimental.invoke(command, message))[0];
  const questionsOf = questionSource(model, experimental);
  const onPage = Boolean(model.get("files"));

  const status = element("p", { class: "selling-notice", role: "status" });
  const saved = element("p", { class: "selling-notice", role: "status" });
  const body = element("div", {});
  const place = element(
    "section",
    { class: "selling-quiz selling-exam", "data-test": content.test, "aria-label": content.title },
    element("h2", { class: "selling-title" }, content.title),
    saved,
    status,
    body,
  );
  el.append(place);

  const say = (sentence) => (status.textContent = sentence);
  function show(state, ...nodes) {
    place.dataset.state = state;
    body.replaceChildren(...nodes);
  }

  const ofState = (ended) => sittings(content.test).filter(({ value }) => (value.ended !== null) === ended);
  const running = () => ofState(false).at(-1) ?? null;
  const latest = () =>
    ofState(true)
      .sort((a, b) => a.value.ended - b.value.ended)
      .at(-1) ?? null;

  function pageOf(page, objective) {
    const name = page.split("/").at(-1);
    return onPage ? `${name}.html${objective ? `#objective-${objective}` : ""}` : `${name}.ipynb`;
  }

  const shownTime = (ms) =>
    new Intl.DateTimeFormat(content.lang, { dateStyle: "medium", timeStyle: "short" }).format(ms);

  /** When the next draw opens, or 0. An end in the future comes from a clock that was wrong, and bars nothing. */
  function opensAt() {
    const ended = latest()?.value.ended ?? 0;
    const opens = ended + (content.wait_hours ?? 0) * HOUR;
    return ended <= Date.now() && Date.now() < opens ? opens : 0;
  }

  // ---------------------------------------------------------------- before

  let waiting = null;
  /** The button that begins, or when it will be there. */
  function beginNodes() {
    clearTimeout(waiting);
    const nodes = element("div", { class: "selling-begin" });
    const opens = opensAt();
    const again = latest() !== null;
    if (opens) {
      nodes.append(element("p", { class: "selling-wait" }, fill(words.wait, { time: shownTime(opens) })));
      const later = () => nodes.isConnected && nodes.replaceWith(beginNodes());
      waiting = setTimeout(later, Math.min(opens - Date.now() + 1, LONGEST_TIMER));
    } else {
      if (again) nodes.append(element("p", {}, words.again_now));
      const label = again ? words.begin_again : words.begin;
      nodes.append(element("button", { type: "button", class: "selling-primary", onclick: begin }, label));
    }
    return nodes;
  }

  function showStart() {
    const last = latest();
    const result = last
      ? element(
          "div",
          { class: "selling-last" },
          element("p", {}, fill(words.ended, { time: shownTime(last.value.ended) })),
          element("button", { type: "button", onclick: () => showResult(last.value) }, words.show_result),
        )
      : null;
    const facts = content.facts.map((fact) => element("li", {}, fact));
    show(
      "start",
      element("ul", { class: "selling-facts" }, ...facts),
      ...(result ? [result] : []),
      beginNodes(),
    );
  }

  let busy = false;
  /** Do what needs the network or Python; where it does not come, say so and offer it again. */
  async function attempt(doIt) {
    if (busy) return;
    busy = true;
    say(words.loading);
    try {
      await doIt();
    } catch {
      const again = element("button", { type: "button", onclick: () => attempt(doIt) }, words.try_again);
      show("trouble", element("div", { class: "selling-buttons" }, again));
      say(words.not_loaded);
      again.focus();
    } finally {
      busy = false;
    }
  }

  function begin() {
    attempt(async () => {
      const other = running(); // begun in another tab
      if (other) {
        await goOn(other);
        return;
      }
      const taken = sittings(content.test)
        .filter(({ value }) => value.blueprint === content.blueprint)
        .map(({ value }) => value.seed);
      const chance = Math.floor(Math.random() * 2 ** 30);
      const { seed, questions: names } = await ask("deal", { taken, chance });
      const questions = [...(await questionsOf(names)).values()];
      const limit = content.minutes === null ? null : content.minutes * 60;
      const { test, blueprint, lang } = content;
      say("");
      run(newId(), newSitting({ test, seed, blueprint, lang, limit, questions }), questions);
    });
  }

  async function goOn({ id, value }) {
    const questions = [...(await questionsOf(value.questions)).values()];
    if (questions.length === 0) {
      const hold = holdSitting(id, value, { refused() {}, other() {} });
      hold.end(value.began);
      hold.close();
      showGone(value);
      return;
    }
    say(words.resumed);
    run(id, value, questions);
  }

  // ---------------------------------------------------------------- while it runs

  function run(id, first, questions) {
    const hold = holdSitting(id, first, {
      refused: () => (saved.textContent = words.full),
      other: fromOther,
    });
    const clock = startClock(first, beat, (which) => say(words.left[which]));
    let touched = clock.now();
    const fits = (question) => (hold.value().marks[question.name] ?? question.mark) === question.mark;
    const paper = buildPaper({
      words,
      questions,
      kept: () => ({ ...hold.value(), answers: usable(hold.value().answers, questions.filter(fits)) }),
      answer(question, value) {
        hold.answer(question, value, clock.now());
        if (hold.value().ended !== null) stop(words.handed_in); // handed in from another tab
      },
      later: hold.later,
      handIn: () => finish(words.handed_in),
    });

    function beat(left) {
      paper.showTime(left);
      if (left === 0) finish(words.time_up);
      else if (clock.now() - touched > TOUCH_EVERY) touch();
    }

    function touch() {
      touched = clock.now();
      hold.touch(touched);
    }

    function fromOther() {
      if (hold.value().ended !== null) stop(words.handed_in);
      else {
        paper.take();
        say(words.other_tab);
      }
    }

    function finish(sentence) {
      const limit = first.limit === null ? Infinity : first.began + first.limit * 1000;
      hold.end(Math.min(clock.now(), limit));
      stop(sentence);
    }

    function stop(sentence) {
      clock.stop();
      hold.close();
      globalThis.removeEventListener("pagehide", touch);
      showResult(hold.value(), sentence);
    }

    globalThis.addEventListener("pagehide", touch);
    show("running", paper.node);
    hold.touch(clock.now());
    if (hold.value().ended !== null || clock.left() === 0) {
      finish(words.time_up);
      return;
    }
    const gone = first.questions.length - questions.length;
    const changed = questions.filter((question) => !fits(question)).length;
    if (gone) say(fill(words.gone, { count: gone }));
    else if (changed) say(fill(words.changed, { count: changed }));
    paper.showTime(clock.left());
    paper.start();
  }

  // ---------------------------------------------------------------- after

  /** A sitting of which the course has no question any more. */
  function showGone(value) {
    showStart();
    say(fill(words.gone, { count: value.questions.length }));
  }

  function showResult(value, sentence = "") {
    const doIt = async () => {
      show("marking");
      say(words.marking);
      const questions = await questionsOf(value.questions);
      const all = [...questions.values()];
      if (all.length === 0) {
        showGone(value);
        return;
      }
      const marks = value.marks ?? {};
      const answers = usable(
        value.answers ?? {},
        all.filter((question) => (marks[question.name] ?? question.mark) === question.mark),
      );
      const report = await ask("mark", { questions: all, answers });
      if (!report.ok) throw new Error(report.sentence);
      const review = buildReview({
        content,
        words,
        report,
        questions,
        answers,
        pageOf,
        ended: shownTime(value.ended),
      });
      show("result", review.node, beginNodes());
      say(sentence);
      review.focus();
    };
    busy = false;
    attempt(doIt);
  }

  const open = running();
  if (open) {
    show("loading");
    attempt(() => goOn(open));
  } else showStart();
}

/** The answers to these questions alone: an answer to a text that has changed no longer counts. */
function usable(answers, questions) {
  return Object.fromEntries(
    questions
      .map((question) => [question.name, answers[question.name] ?? null])
      .filter(([, value]) => value !== null),
  );
}

export default { render };
