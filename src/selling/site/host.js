// Makes a published page live: mounts every widget from the state in the page and answers its requests with the
// course's own Python, run by MicroPython in a worker. No server, nothing from another host.
import { startPython } from "./python.js";

const root = document.documentElement;
const IDLE_AT_LATEST = 1500; // ms after mounting until Python is fetched even if the page stays busy

function pageConfig() {
  const config = JSON.parse(document.getElementById("selling-page").textContent);
  const base = new URL(config.static, document.baseURI);
  const full = (path) => new URL(path, base).href;
  const each = (paths) => Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, full(path)]));
  return {
    ...config,
    worker: full(config.worker),
    scripts: each(config.scripts),
    python: each(config.python),
    widgets: Object.fromEntries(
      Object.entries(config.widgets).map(([name, state]) => [
        name,
        { ...state, files: each(state.files ?? {}) },
      ]),
    ),
  };
}

function say(place, sentence) {
  const note = document.createElement("p");
  note.className = "selling-notice selling-trouble";
  note.setAttribute("role", "alert");
  note.textContent = sentence;
  place.prepend(note);
}

/** What anywidget gives a widget's render function, as far as a page without a kernel can. */
function modelOf(state) {
  return {
    get: (name) => state[name],
    set: (name, value) => (state[name] = value),
    save_changes() {},
    on() {},
    off() {},
    send() {},
  };
}

async function mount(place, config, python) {
  const state = config.widgets[place.dataset.widget];
  const { default: widget } = await import(config.scripts[state.kind]);
  const experimental = {
    invoke: (command, message) => python.ask(place.dataset.widget, state, command, message),
  };
  const el = document.createElement("div");
  el.lang = config.lang;
  await widget.render({ model: modelOf(state), el, experimental });
  place.replaceChildren(...place.querySelectorAll(":scope > .selling-trouble"), el);
}

/** A scenario in the address goes along to the other language. */
function takeScenarioAlong() {
  const link = document.querySelector("a.selling-language");
  link?.addEventListener("click", () => (link.hash = location.hash));
}

/** Someone who follows a link to a scenario sees its calculator; a reload keeps the reader's place. */
function showLinked() {
  const [target, query] = location.hash.slice(1).split("?");
  const isReload = performance.getEntriesByType("navigation")[0]?.type === "reload";
  if (!query || isReload) return;
  document.querySelector(`[data-model="${CSS.escape(target)}"]`)?.scrollIntoView({ block: "start" });
}

async function mountAll() {
  takeScenarioAlong();
  const config = pageConfig();
  const places = [...document.querySelectorAll(".selling-widget[data-widget]")];
  const python = startPython(config, {
    ready: () => {
      root.dataset.python = "ready";
      for (const note of document.querySelectorAll(".selling-trouble")) note.remove();
    },
    failed: () => {
      root.dataset.python = "failed";
      for (const place of places) say(place, config.words.no_python);
    },
  });
  const mounted = await Promise.allSettled(places.map((place) => mount(place, config, python)));
  mounted.forEach((result, i) => {
    if (result.status === "fulfilled") return;
    console.error(result.reason);
    say(places[i], config.words.not_mounted);
  });
  root.dataset.widgets = mounted.every((result) => result.status === "fulfilled") ? "ready" : "failed";
  showLinked();
  const warm = () => python.warm();
  if (globalThis.requestIdleCallback) requestIdleCallback(warm, { timeout: IDLE_AT_LATEST });
  else setTimeout(warm, IDLE_AT_LATEST);
}

mountAll().catch((error) => {
  root.dataset.widgets = "failed";
  throw error;
});
