// A sitting in the record: every answer is kept at once, two tabs write into the same one, and what the browser refuses
// to keep stays here until it no longer does.
import { keep, recall, recallAll } from "./record.js";

const isRecord = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const LAST = 8.64e15; // ms: the last moment that a date can name
const isTime = (value) => Number.isFinite(value) && value > 0 && value <= LAST;
const recordOr = (value) => (isRecord(value) ? value : {});

function isSitting(value, test) {
  return (
    isRecord(value) &&
    value.test === test &&
    isTime(value.began) &&
    (value.ended === null || isTime(value.ended)) &&
    (value.limit === null || isTime(value.limit)) &&
    Array.isArray(value.questions) &&
    value.questions.length > 0 &&
    value.questions.every((name) => typeof name === "string")
  );
}

/** Return the sittings of a test, { id, value }, in the order in which they began. What is no sitting is left out. */
export function sittings(test) {
  return Object.entries(recallAll("exam"))
    .filter(([, value]) => isSitting(value, test))
    .map(([id, value]) => ({ id, value }))
    .sort((a, b) => a.value.began - b.value.began);
}

/** Return a sitting that begins now; `limit` in seconds, or null. */
export function newSitting({ test, seed, blueprint, lang, limit, questions }) {
  const began = Date.now();
  return {
    test,
    seed,
    blueprint,
    lang,
    began,
    ended: null,
    limit,
    at: began, // for those who bring two records together
    seen: began, // the latest time that its clock has shown
    questions: questions.map((question) => question.name),
    marks: Object.fromEntries(questions.map((question) => [question.name, question.mark])),
    answers: {},
    later: {},
  };
}

/** Return an id for a sitting. Browsers offer randomUUID only over https. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Hold a sitting: { value, answer, later, touch, end, close }. `told.refused()`: the browser does not keep it.
 * `told.other()`: another tab has changed it.
 */
export function holdSitting(id, first, told) {
  let value = {
    ...first,
    answers: recordOr(first.answers),
    marks: recordOr(first.marks),
    later: recordOr(first.later),
  };
  let unsaved = fresh();

  function fresh() {
    return { answers: {}, marks: {}, later: {}, ended: null, seen: 0 };
  }

  /** What is kept, with what this tab has not been able to add to it. The first end stands. */
  function together() {
    const kept = recall("exam", id);
    const base = isSitting(kept, first.test) ? kept : value;
    const all = (name) => ({ ...recordOr(base[name]), ...unsaved[name] });
    const seen = Math.max(isTime(base.seen) ? base.seen : 0, unsaved.seen);
    return {
      ...base,
      ended: base.ended ?? unsaved.ended,
      at: seen,
      seen,
      marks: all("marks"),
      answers: all("answers"),
      later: all("later"),
    };
  }

  function write() {
    value = together();
    if (keep("exam", id, value)) unsaved = fresh();
    else told.refused();
  }

  function listen() {
    const before = JSON.stringify(value);
    value = together();
    if (JSON.stringify(value) !== before) told.other();
  }
  globalThis.addEventListener("storage", listen);

  return {
    id,
    value: () => value,
    /** Keep an answer to a question, and the mark of the text that was answered. */
    answer(question, answer, now) {
      unsaved.answers[question.name] = answer;
      unsaved.marks[question.name] = question.mark;
      unsaved.seen = now;
      write();
    },
    later(question, on) {
      unsaved.later[question.name] = on;
      write();
    },
    touch(now) {
      unsaved.seen = now;
      write();
    },
    end(now) {
      unsaved.ended = now;
      unsaved.seen = now;
      write();
    },
    close: () => globalThis.removeEventListener("storage", listen),
  };
}
