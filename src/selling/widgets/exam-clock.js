// The clock of a sitting. It counts from its beginning, over reloads and sleep, and never runs backwards: neither the
// device's clock set back nor a page that was asleep gives time away.

const TICK = 1000; // ms
const SAID_AT = [60, 600]; // seconds left at which a sentence is said, in the order of words.left

/**
 * Start the clock: { now, left, stop }. `tick(left)` is called each second with the ms left (null without a limit),
 * `said(which)` once when the time left falls to a minute (0) and to ten (1). `seen` is the latest time that it showed before a reload.
 */
export function startClock({ began, limit, seen }, tick, said) {
  const wall = Math.max(Date.now(), began, Number.isFinite(seen) ? seen : 0);
  const steady = performance.now();
  let latest = wall;
  let before = left();

  function now() {
    latest = Math.max(latest, Date.now(), wall + performance.now() - steady);
    return latest;
  }

  function left() {
    return limit === null ? null : Math.max(0, began + limit * 1000 - now());
  }

  function beat() {
    const rest = left();
    const crossed = SAID_AT.findIndex((seconds) => before > seconds * 1000 && rest <= seconds * 1000);
    before = rest;
    if (crossed >= 0 && rest > 0) said(crossed);
    tick(rest);
  }

  const timer = setInterval(beat, TICK);
  document.addEventListener("visibilitychange", beat);
  return {
    now,
    left,
    stop() {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", beat);
    },
  };
}

/** Return ms as 59:05, or 1:00:00 from an hour up. */
export function asClock(ms) {
  const seconds = Math.ceil(ms / 1000);
  const two = (number) => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
