// Flashcards: a sitting of a few minutes a day. Python says which questions were missed; FSRS when a card comes back.
import { element, fill } from "./dom.js";
import { frontOf, turn } from "./flashcards-card.js";
import { chapterChoice } from "./flashcards-chapters.js";
import { answered, begun, inOrder, NEW_A_DAY, plan } from "./flashcards-deck.js";
import { choices, dayOf } from "./flashcards-schedule.js";
import { keepOrSay, recall, recallAll, takeBackReview } from "./record.js";

const SITTING = 5 * 60_000; // ms after which the sitting may end with a good conscience
const CLOCK_SLACK = 60 * 60_000; // ms: two devices' clocks may differ by minutes, and summer time by an hour

function render({ model, el, experimental }) {
  const { title, lang, homes, cards, keys } = model.get("content");
  const words = model.get("words");
  const titles = Object.fromEntries(homes.map((home) => [home.bank, home.title]));
  const deck = inOrder(cards, homes);
  const missed = new Set();
  let state = "start"; // then front, back, pause and done
  let sitting = null; // { began, paused } since "Begin"
  let current = null;
  let last = null; // the rating that can be taken back: { card, review }

  const draw = chapterChoice(homes, begun(homes, recallAll("quiz"), recallAll("read")), words, drawnAnew);
  const due = element("output", { name: "due", "aria-live": "off" }); // the focus moves to the card; that is enough to hear
  const fresh = element("output", { name: "new", "aria-live": "off" });
  const stage = element("div", { class: "selling-stage", onkeydown: pressed });
  const undo = element(
    "button",
    { type: "button", class: "selling-undo", hidden: true, onclick: takeBack },
    words.undo,
  );
  const notice = element("p", { class: "selling-notice", role: "status" });
  const section = element(
    "section",
    { class: "selling-flashcards", "aria-label": title },
    element("h3", { class: "selling-title" }, title),
    element("p", { class: "selling-lead" }, words.lead),
    element(
      "p",
      { class: "selling-standing" },
      element("span", {}, words.due, " ", due),
      element("span", {}, words.new, " ", fresh),
    ),
    draw.node,
    stage,
    undo,
    notice,
  );
  el.append(section);

  const now = () => plan(deck, recallAll("cards"), draw.chosen(), missed, Date.now());

  function count(standing) {
    [due.textContent, fresh.textContent] = [standing.due, standing.fresh];
    [due.dataset.value, fresh.dataset.value] = [standing.due, standing.fresh];
  }

  function panel(nodes, buttons) {
    const place = element("div", { class: "selling-panel", tabindex: -1 }, ...nodes);
    if (buttons.length) place.append(element("div", { class: "selling-buttons" }, ...buttons));
    stage.replaceChildren(place);
    return place;
  }

  function button(label, onclick, primary = false) {
    return element("button", { type: "button", class: primary ? "selling-primary" : null, onclick }, label);
  }

  /** Show how many cards wait, or that none does; nothing is focused. */
  function overview() {
    const standing = now();
    count(standing);
    current = null;
    state = standing.next ? "start" : "done";
    if (!standing.next) return panel([element("p", { class: "selling-done" }, farewell(standing))], []);
    const label = fill(words.begin, { cards: standing.due + standing.fresh });
    return panel([], [button(label, begin, true)]);
  }

  function farewell(standing) {
    if (draw.chosen().length === 0) return words.choose;
    const tomorrow = new Date(Date.now());
    tomorrow.setDate(tomorrow.getDate() + 1);
    const days = standing.later.map(([at]) => dayOf(at));
    if (standing.waiting > 0) days.push(dayOf(tomorrow));
    const day = Math.min(...days);
    const format = new Intl.DateTimeFormat(lang, { weekday: "long", day: "numeric", month: "long" });
    return fill(words.done, {
      day: format.format(day),
      due: standing.later.filter(([at]) => dayOf(at) <= day).length,
      new: Math.min(NEW_A_DAY, standing.waiting),
    });
  }

  function begin() {
    sitting = { began: Date.now(), paused: false };
    next();
  }

  function next() {
    const standing = now();
    count(standing);
    if (!standing.next) overview().focus({ preventScroll: true });
    else if (!sitting.paused && Date.now() - sitting.began > SITTING) pause(standing);
    else front(standing.next);
  }

  function front(card) {
    current = card;
    state = "front";
    stage.replaceChildren(frontOf(card, titles[card.home], words, back));
    stage.querySelector(".selling-front").focus({ preventScroll: true });
    stage.firstElementChild.scrollIntoView({ block: "nearest" });
  }

  function back() {
    state = "back";
    const waits = choices(recall("cards", current.id)?.reviews, Date.now());
    const place = turn(stage.firstElementChild, current, waits, words, lang, rate);
    place.focus({ preventScroll: true });
    stage.querySelector(".selling-ratings").scrollIntoView({ block: "nearest" });
  }

  function rate(rating) {
    const card = current;
    const before = recall("cards", card.id)?.reviews;
    const review = [Date.now(), rating];
    const reviews = [...(Array.isArray(before) ? before : []), review];
    keepOrSay("cards", card.id, { reviews }, section, words.cannot_save);
    last = { card, review };
    undo.hidden = false;
    notice.textContent = review[0] + CLOCK_SLACK < latest(before) ? words.clock : "";
    next();
  }

  function latest(reviews) {
    return Math.max(0, ...(Array.isArray(reviews) ? reviews : []).map((each) => Number(each?.[0]) || 0));
  }

  /** Only the one rating goes; what another tab or device added to the card in the meantime stays. */
  function takeBack() {
    const { card, review } = last;
    takeBackReview(card.id, review);
    last = null;
    undo.hidden = true;
    count(now());
    notice.textContent = words.undone;
    front(card);
  }

  function pause(standing) {
    state = "pause";
    sitting.paused = true;
    const told = element("p", {}, fill(words.five_minutes, { cards: standing.due + standing.fresh }));
    panel([told], [button(words.go_on, next, true), button(words.stop, stop)]).focus({ preventScroll: true });
  }

  function stop() {
    overview().querySelector("button").focus({ preventScroll: true });
  }

  function pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (state === "front" && event.key === " ") {
      event.preventDefault(); // the page does not scroll, and the button below the finger is not pressed as well
      back();
    } else if (state === "back" && ["1", "2", "3", "4"].includes(event.key)) {
      event.preventDefault();
      rate(Number(event.key));
    }
  }

  function drawnAnew() {
    notice.textContent = "";
    if (state === "start" || state === "done") overview();
    else count(now()); // the card on the table stays
  }

  async function findMissed() {
    const { answers, blank } = answered(recallAll("quiz"), recallAll("exam"), keys);
    for (const id of blank) missed.add(id);
    if (Object.keys(answers).length === 0) return;
    section.dataset.missed = "asked";
    try {
      const [reply] = await experimental.invoke("missed", { answers });
      for (const id of reply.missed) missed.add(id);
      section.dataset.missed = "found";
      drawnAnew();
    } catch {
      section.dataset.missed = "failed";
      notice.textContent = words.not_graded;
    }
  }

  /** A page left open over night begins the new day when it is looked at again. */
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && (state === "start" || state === "done")) overview();
  });

  findMissed();
  overview();
}

export default { render };
