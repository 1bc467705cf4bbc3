// When a card comes back: FSRS with the library's default parameters, replayed from the ratings, with nothing random.
import { createEmptyCard, fsrs } from "ts-fsrs";

const scheduler = fsrs({ enable_fuzz: false });
const GRADES = [1, 2, 3, 4]; // again, hard, good, easy

/** Return what can be used of kept reviews, [ms, rating] each, oldest first. What a clock set ahead wrote waits its time. */
export function usable(reviews, now) {
  if (!Array.isArray(reviews)) return [];
  return reviews
    .filter(
      (each) =>
        Array.isArray(each) &&
        Number.isFinite(each[0]) &&
        each[0] > 0 &&
        each[0] <= now &&
        GRADES.includes(each[1]),
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function replay(reviews) {
  return reviews.reduce(
    (card, [at, rating]) => scheduler.next(card, new Date(at), rating).card,
    createEmptyCard(new Date(reviews[0]?.[0] ?? 0)),
  );
}

/** Return midnight at the start of the day of a time, on the reader's clock. */
export function dayOf(time) {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** A card that waits for days is due from the start of its day, so that one sitting a day takes all of them. */
function dueOf(card) {
  return card.scheduled_days > 0 ? dayOf(card.due) : card.due.getTime();
}

const worked = new Map(); // hundreds of cards are not replayed anew at each rating

/** Return { due, first }: when a rated card is due, and when it was first rated (ms); null for a new card. */
export function standing(reviews, now) {
  const used = usable(reviews, now);
  if (used.length === 0) return null;
  const key = String(used);
  if (!worked.has(key)) worked.set(key, { due: dueOf(replay(used)), first: used[0][0] });
  return worked.get(key);
}

/** Return for each rating the wait that it would give: { rating, days, minutes }, one of the two being 0. */
export function choices(reviews, now) {
  const card = replay(usable(reviews, now));
  return GRADES.map((rating) => {
    const next = scheduler.next(card, new Date(now), rating).card;
    const days = next.scheduled_days;
    return { rating, days, minutes: days ? 0 : Math.round((next.due - now) / 60_000) };
  });
}
