// What a trainee entered, kept in this browser under one versioned key for the whole course.

const KEY = "selling.course";
const VERSION = 1;
const memory = { version: VERSION };
let refused = false;

function isRecord(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function readAll() {
  try {
    const stored = JSON.parse(globalThis.localStorage.getItem(KEY));
    if (isRecord(stored) && stored.version === VERSION) return stored;
  } catch {
    // Refused, or not JSON: the page works on what it has in memory.
  }
  return { version: VERSION, ...memory };
}

/** Return what was kept for one thing, or null. kind: "quiz", "calculator", "worksheet", "roleplay". */
export function recall(kind, id) {
  const kept = readAll()[kind];
  const value = isRecord(kept) ? kept[id] : null;
  return isRecord(value) ? value : null;
}

/** Keep a value (null forgets it). Returns false when the browser refuses; nothing on the screen is lost. */
export function keep(kind, id, value) {
  const all = readAll(); // read again each time: another tab may have written
  const part = isRecord(all[kind]) ? { ...all[kind] } : {};
  if (value === null) delete part[id];
  else part[id] = value;
  all[kind] = part;
  memory[kind] = part;
  try {
    globalThis.localStorage.setItem(KEY, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}

/** Keep a value, and say once on the page, in the widget's own words, that it cannot be saved. */
export function keepOrSay(kind, id, value, place, sentence) {
  if (keep(kind, id, value) || refused) return;
  refused = true;
  const note = document.createElement("p");
  note.className = "selling-unsaved";
  note.setAttribute("role", "status");
  note.textContent = sentence;
  place.prepend(note);
}
