// How entries of the record come together: what another tab wrote, and what is written here. Nothing is stored here.
// selling.live.record has the same rules for whole files; here a tab meets what another tab of this browser wrote.

export const VERSION = 2;
const LAST = 8_640_000_000_000_000; // ms; the last time that a clock can show

export function isRecord(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

const partOf = (record, kind) => (isRecord(record[kind]) ? record[kind] : {});
const at = (entry) => (Number.isSafeInteger(entry?.at) && entry.at <= LAST ? entry.at : 0);
const later = (known, given) => (at(given) >= at(known) ? given : known);

function banks(known, given) {
  const cleared = Math.max(known.cleared ?? 0, given.cleared ?? 0);
  const best = Math.max(known.best ?? -1, given.best ?? -1);
  const questions = { ...partOf(known, "questions") };
  for (const [id, entry] of Object.entries(partOf(given, "questions"))) {
    questions[id] = id in questions ? later(questions[id], entry) : entry;
  }
  for (const [id, entry] of Object.entries(questions)) {
    if (cleared > 0 && at(entry) <= cleared) delete questions[id];
  }
  return { at: Math.max(at(known), at(given)), cleared, best: best < 0 ? null : best, questions };
}

function earliest(known, given) {
  const both = { ...known };
  for (const [name, time] of Object.entries(given)) both[name] = Math.min(both[name] ?? time, time);
  return both;
}

function reviews(known, given) {
  const all = [known, given].flatMap((card) => (Array.isArray(card.reviews) ? card.reviews : []));
  const each = new Map(all.map((review) => [JSON.stringify(review), review]));
  return { reviews: [...each.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}

const RULES = {
  quiz: banks,
  read: (known, given) => ({
    first: Math.min(...[known.first, given.first].filter(Number.isFinite)),
    last: Math.max(...[known.last, given.last].filter(Number.isFinite)),
  }),
  used: earliest,
  days: () => 1,
  cards: reviews,
};

/** Put an entry into a record, together with what stands there. */
export function put(record, kind, id, entry) {
  const part = partOf(record, kind);
  const known = Object.hasOwn(part, id) ? part[id] : null;
  const rule = RULES[kind] ?? later;
  record[kind] = { ...part, [id]: known === null ? entry : rule(known, entry) };
}

/** Put all entries of one record into another. */
export function putAll(record, other) {
  for (const kind of Object.keys(other)) {
    if (kind === "version") continue;
    for (const [id, entry] of Object.entries(partOf(other, kind))) put(record, kind, id, entry);
  }
}

/** Return the newest time in a record, so that what is written next is newer though the clock was set back. */
export function newest(record) {
  let found = 0;
  for (const kind of Object.keys(record)) {
    for (const entry of Object.values(partOf(record, kind))) {
      const inner = kind === "quiz" ? Object.values(partOf(entry ?? {}, "questions")) : [];
      found = Math.max(found, ...[entry, ...inner].map(at));
    }
  }
  return found;
}

const WITH_TIME = ["quiz", "calculator", "worksheet", "roleplay"];

/** Return a record of the first version as one of today: the same answers, with the time 0. */
export function migrated(first) {
  const record = { version: VERSION };
  for (const kind of WITH_TIME) {
    for (const [id, value] of Object.entries(partOf(first, kind))) {
      if (!isRecord(value)) continue;
      const asked = Object.entries(partOf(value, "questions")).filter(([, entry]) => isRecord(entry));
      const questions = Object.fromEntries(asked.map(([name, entry]) => [name, { ...entry, at: 0 }]));
      put(
        record,
        kind,
        id,
        kind === "quiz" ? { at: 0, cleared: 0, best: null, questions } : { ...value, at: 0 },
      );
    }
  }
  return record;
}
