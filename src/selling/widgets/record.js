// What a trainee did, kept in this browser in one versioned record for the whole course.
import { VERSION, isRecord, migrated, newest, put, putAll } from "./record-rules.js";

const KEY = "selling.course";
const DAMAGED = "selling.course.damaged";
let unsaved = {}; // what the browser refused to store: the page goes on with it, and tries again with the next entry
let trouble = ""; // "newer", "damaged", "full" or "refused"

function setAside(text) {
  let place = DAMAGED;
  for (let i = 2; ![null, text].includes(localStorage.getItem(place)); i += 1) place = `${DAMAGED}.${i}`;
  localStorage.setItem(place, text);
  localStorage.removeItem(KEY);
}

function parsed(text) {
  try {
    const found = JSON.parse(text);
    return isRecord(found) && Number.isSafeInteger(found.version) && found.version > 0 ? found : null;
  } catch {
    return null;
  }
}

/** Return the stored record and whether it may be written over. */
function stored() {
  const nothing = { version: VERSION };
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return { record: nothing, writable: true };
    const found = parsed(text);
    if (found === null) {
      trouble = "damaged";
      setAside(text);
      return { record: nothing, writable: true };
    }
    if (found.version > VERSION) {
      trouble = "newer";
      return { record: nothing, writable: false };
    }
    return { record: found.version === VERSION ? found : migrated(found), writable: true };
  } catch (error) {
    if (trouble !== "damaged") trouble = kindOf(error);
    return { record: nothing, writable: false };
  }
}

function kindOf(error) {
  return error?.name === "QuotaExceededError" ? "full" : "refused";
}

function readAll() {
  const { record, writable } = stored();
  putAll(record, unsaved);
  return { record, writable };
}

function write(record, writable) {
  if (!writable) return false;
  try {
    localStorage.setItem(KEY, JSON.stringify(record));
    unsaved = {};
    if (trouble !== "damaged") trouble = "";
    return true;
  } catch (error) {
    trouble = kindOf(error);
    return false;
  }
}

/** Return the whole record, that of a first visit if there is none. */
export function wholeRecord() {
  return readAll().record;
}

/** Return what keeps the record from being used as it should: "", "newer", "damaged", "full" or "refused". */
export function recordTrouble() {
  stored();
  return trouble;
}

/** Return the text in the browser's store, to see whether another tab has written since. */
export function storedText() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Put a whole record in the place of the stored one. Returns false when the browser refuses. */
export function replaceRecord(record) {
  const { writable } = stored();
  return write(record, writable);
}

/** Erase all that the course keeps in this browser, what was set aside too. */
export function eraseRecord() {
  unsaved = {};
  trouble = "";
  try {
    for (const key of Object.keys(localStorage)) {
      if (key === KEY || key.startsWith(DAMAGED)) localStorage.removeItem(key);
    }
  } catch {
    // Refused: then nothing was stored either.
  }
}

const STAMPED = ["calculator", "worksheet", "roleplay"];

function valueOf(kind, entry) {
  if (!isRecord(entry)) return null;
  if (!STAMPED.includes(kind)) return entry;
  const value = { ...entry };
  delete value.at;
  return Object.keys(value).length ? value : null; // a time alone is what erasing leaves
}

/** Return what was kept for one thing, or null. kind: "quiz", "calculator", "worksheet", "roleplay", "exam" … */
export function recall(kind, id) {
  const part = readAll().record[kind];
  return isRecord(part) && Object.hasOwn(part, id) ? valueOf(kind, part[id]) : null;
}

/** Return all that was kept of one kind: id → value. */
export function recallAll(kind) {
  const part = readAll().record[kind];
  const entries = Object.entries(isRecord(part) ? part : {}).map(([id, entry]) => [id, valueOf(kind, entry)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

const TIMELESS = ["read", "used", "days", "cards"];

function stamped(record, kind, value, at) {
  if (TIMELESS.includes(kind)) return value ?? {};
  if (kind !== "quiz") return { ...value, at };
  if (value === null) return { at, cleared: at, best: null, questions: {} };
  const known = isRecord(record.quiz?.[value.bank]?.questions) ? record.quiz[value.bank].questions : {};
  const entries = Object.entries(value.questions ?? {}).map(([id, entry]) => [
    id,
    { ...entry, at: onlyShareDiffers(known[id], entry) ? known[id].at : at },
  ]);
  const times = entries.map(([, entry]) => entry.at);
  return {
    at: Math.max(0, ...times),
    cleared: 0,
    best: value.best ?? null,
    questions: Object.fromEntries(entries),
  };
}

/** Whether an answer stands as it was kept: it was graded once more, which makes it no newer. */
function onlyShareDiffers(known, entry) {
  const same = (name) => JSON.stringify(known[name] ?? null) === JSON.stringify(entry[name] ?? null);
  return isRecord(known) && ["mark", "answer", "checked", "counted", "shown"].every(same);
}

/** Return today's date in this place, such as "2026-11-25". */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Keep a value; null erases it. Returns false when the browser refuses; nothing on the screen is lost.
 *
 * Of a quiz, `value` holds the `questions` that changed, and `best`, the best share reached; the rest stays as any tab
 * wrote it. Reading, uses and reviews of cards are joined with those kept before; the rest is replaced.
 */
export function keep(kind, id, value) {
  const { record, writable } = readAll();
  const at = Math.max(Date.now(), newest(record) + 1);
  const entry = stamped(record, kind, kind === "quiz" && value ? { ...value, bank: id } : value, at);
  const done = { version: VERSION };
  put(done, kind, id, entry);
  const isDone = TIMELESS.includes(kind) || (kind !== "notes" && value !== null && newest(done) === at);
  if (isDone) put(done, "days", today(), 1);
  putAll(record, done);
  if (write(record, writable)) return true;
  putAll(unsaved, done);
  return false;
}

/** Take one rating of a card back, as if it had not been given; what another tab or device added stays. */
export function takeBackReview(card, [at, rating]) {
  const { record, writable } = readAll();
  for (const each of [record, unsaved]) {
    const reviews = each.cards?.[card]?.reviews;
    if (!Array.isArray(reviews)) continue;
    const left = reviews.filter((one) => one?.[0] !== at || one?.[1] !== rating);
    if (left.length) each.cards[card] = { reviews: left };
    else delete each.cards[card];
  }
  write(record, writable);
}

// ------------------------------------------------------------------ what the reader is told

/** Return the page's own words about the record, and its name; both empty outside the published page. */
export function pageRecord() {
  const block = document.getElementById("selling-record");
  return block ? JSON.parse(block.textContent) : { page: "", words: {} };
}

let said = "";

/** Say once on the page what is wrong with the record; `sentence` is for a page that has no words of its own for it. */
export function sayTrouble(place, sentence = "") {
  const text = pageRecord().words[trouble] ?? sentence;
  if (!trouble || !text || said === text) return;
  said = text;
  const note = document.createElement("p");
  note.className = "selling-unsaved";
  note.setAttribute("role", "status");
  note.textContent = text;
  place.prepend(note);
}

/** Keep a value, and say once on the page that it cannot be saved: `sentence`, or what fits better. */
export function keepOrSay(kind, id, value, place, sentence) {
  if (!keep(kind, id, value)) sayTrouble(place, sentence);
}

/** Call `changed` whenever another tab has written, and when the page comes back as it was left. Returns how to stop. */
export function onRecordChange(changed) {
  const byStorage = (event) => (event.key === KEY || event.key === null) && changed();
  const byReturn = (event) => event.persisted && changed();
  globalThis.addEventListener("storage", byStorage);
  globalThis.addEventListener("pageshow", byReturn);
  return () => {
    globalThis.removeEventListener("storage", byStorage);
    globalThis.removeEventListener("pageshow", byReturn);
  };
}
