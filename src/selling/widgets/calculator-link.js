// A scenario as a link: #retention-value?margin=280&retention=80

function queryOf(typed) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(typed)) {
    query.set(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  return query;
}

/** Return the address of this page with the scenario in its hash. */
export function scenarioLink(id, typed) {
  return `${location.href.split("#")[0]}#${id}?${queryOf(typed)}`;
}

/** Put the scenario in the address, so that a reload or a bookmark keeps it. */
export function showInAddress(id, typed) {
  try {
    history.replaceState(history.state, "", `#${id}?${queryOf(typed)}`);
  } catch {
    // A sandboxed frame, or too often for the browser: the values are kept all the same.
  }
}

/** Take this calculator's scenario out of the address. */
export function forgetLink(id) {
  if (location.hash.startsWith(`#${id}?`)) {
    history.replaceState(history.state, "", location.pathname + location.search);
  }
}

/** Return the scenario in the address for this calculator, or null. */
export function readLink(id) {
  const [target, query] = [location.hash.slice(1).split("?")[0], location.hash.split("?").slice(1).join("?")];
  if (target !== id || !query) return null;
  const scenario = {};
  for (const [name, value] of new URLSearchParams(query)) {
    scenario[name] = value;
  }
  return scenario;
}
