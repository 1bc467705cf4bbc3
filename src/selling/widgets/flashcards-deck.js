// Which cards there are for this trainee, and which of them comes next.
import { dayOf, standing } from "./flashcards-schedule.js";

export const NEW_A_DAY = 10;
const SOON = 20 * 60_000; // ms: what is to come back within a session comes at once when nothing else is left
const isRecord = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/**
 * Return what a trainee answered: { answers: card id → list of answers to be graded, blank: card ids left out }.
 * quiz, exam: those kinds of the record. An answer counts only while its mark fits the question. Of an exam only a
 * sitting that has ended counts: before, a card would give its answer away.
 */
export function answered(quiz, exam, keys) {
  const answers = {};
  const blank = [];
  const add = (id, mark, answer) => {
    if (keys[id]?.mark === mark && answer !== null && answer !== undefined) (answers[id] ??= []).push(answer);
  };
  for (const [bank, kept] of Object.entries(quiz)) {
    for (const [question, entry] of Object.entries(isRecord(kept?.questions) ? kept.questions : {})) {
      for (const which of ["checked", "counted"])
        add(`question/${bank}/${question}`, entry?.mark, entry?.[which]);
    }
  }
  for (const sitting of Object.values(exam)) {
    if (!Number.isFinite(sitting?.ended) || !Array.isArray(sitting.questions)) continue;
    for (const name of sitting.questions) {
      const [id, mark, answer] = [`question/${name}`, sitting.marks?.[name], sitting.answers?.[name] ?? null];
      if (answer === null && keys[id] && keys[id].mark === mark) blank.push(id);
      else add(id, mark, answer);
    }
  }
  return { answers, blank };
}

/** Return the banks of the chapters whose quiz was begun or whose page was read. */
export function begun(homes, quiz, read) {
  const pages = Object.keys(read);
  const isBegun = ({ name, bank, banks }) =>
    banks.some((each) => isRecord(quiz[each]?.questions) && Object.keys(quiz[each].questions).length > 0) ||
    pages.some((page) =>
      [name, bank].includes(
        page
          .split("/")
          .at(-1)
          .replace(/\.html$/, ""),
      ),
    );
  return homes.filter(isBegun).map(({ bank }) => bank);
}

/** Return the cards in the order in which new ones come: missed questions first, then chapter by chapter. */
export function inOrder(cards, homes) {
  const kinds = ["model", "term"];
  const place = Object.fromEntries(homes.map(({ bank }, i) => [bank, i]));
  const rank = ({ id, home }) => {
    const kind = id.split("/")[0];
    return kind === "question" ? -1 : 2 * (place[home] ?? homes.length) + kinds.indexOf(kind);
  };
  return [...cards].sort((a, b) => rank(a) - rank(b));
}

/**
 * Return how things stand: { next, due, fresh, waiting, later }.
 * next: the card to show, or null; due: cards to repeat now; fresh: new ones still to come today; waiting: new ones in
 * all; later: [due, card] of the others. kept: card id → { reviews }; chosen: the banks to draw from.
 */
export function plan(cards, kept, chosen, missed, now) {
  const today = dayOf(now);
  const all = cards.map((card) => ({ card, at: standing(kept[card.id]?.reviews, now) }));
  const drawn = all.filter(({ card }) => chosen.length && (card.home === "" || chosen.includes(card.home)));
  const rated = drawn.filter(({ at }) => at).map(({ card, at }) => [at.due, card]);
  rated.sort((a, b) => a[0] - b[0]);
  const due = rated.filter(([at]) => at <= now + SOON);
  const started = all.filter(({ at }) => at && at.first >= today).length;
  const waiting = drawn.filter(
    ({ card, at }) => !at && (!card.id.startsWith("question/") || missed.has(card.id)),
  );
  const fresh = waiting.slice(0, Math.max(0, NEW_A_DAY - started)).map(({ card }) => card);
  const first = due[0]?.[0] <= now ? due[0][1] : (fresh[0] ?? due[0]?.[1] ?? null);
  return {
    next: first,
    due: due.length,
    fresh: fresh.length,
    waiting: waiting.length,
    later: rated.filter(([at]) => at > now + SOON),
  };
}
