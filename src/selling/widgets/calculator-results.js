// The results of a calculator: a sentence, figures, charts and tables, and the mark of a stale result.
import { element } from "./dom.js";

const NEAR = "400px"; // how far below the screen a chart is drawn already
const REDRAW_EVERY = 60; // ms

function figureClass(part) {
  const size = part.main ? "selling-figure-main" : "selling-figure-small";
  return part.kind === "text" ? `${size} selling-figure-text` : size;
}

function figure(part) {
  const output = element("output", { name: part.name });
  const node = element(
    "div",
    { class: figureClass(part) },
    element("dt", {}, part.label),
    element("dd", {}, output, part.help ? element("small", {}, part.help) : null),
  );
  return { node, output };
}

/** A table of texts under a heading; numbers stand to the right, the columns named in `words` to the left. */
export function tableOf(heads, rows, words = []) {
  const side = (i) => (words.includes(i) ? { class: "selling-words" } : {});
  return element(
    "table",
    { class: "selling-table" },
    element(
      "thead",
      {},
      element("tr", {}, ...heads.map((head, i) => element("th", { scope: "col", ...side(i) }, head))),
    ),
    element(
      "tbody",
      {},
      ...rows.map((cells) =>
        element(
          "tr",
          {},
          ...cells.map((cell, i) => element(i ? "td" : "th", i ? side(i) : { scope: "row" }, cell)),
        ),
      ),
    ),
  );
}

/** A place that scrolls sideways, by keyboard too. */
function scrolling(label) {
  return element("div", { class: "selling-scroll", tabindex: "0", role: "group", "aria-label": label });
}

/** A table inside <details>, made when it is opened and kept up to date only while it is open. */
function tableIn(details, place) {
  let make = () => [];
  const fill = () => details.open && place.replaceChildren(make());
  details.addEventListener("toggle", fill);
  return (maker) => {
    make = maker;
    fill();
  };
}

function chartTable(chart, reply, words) {
  if (chart.kind === "tornado") {
    const rows = reply.rows.map((row) => [row.label, row.low_text, row.high_text]);
    return tableOf([words.lever, words.lowered, words.raised], rows);
  }
  if (chart.kind === "scatter") {
    const rows = reply.rows.map((row) => [row.name, row.x_text, row.text]);
    return tableOf([words.dot, chart.x_label, chart.y_label], rows);
  }
  if (chart.kind === "network") {
    const heads = [chart.x_label, ...chart.y.map((column) => column.label)];
    return tableOf(
      heads,
      reply.rows.map((row) => [row.name, ...row.texts]),
    );
  }
  const lines = new Map();
  for (const row of reply.rows) {
    if (!lines.has(row.x_text)) lines.set(row.x_text, new Map());
    lines.get(row.x_text).set(row.series, row.text);
  }
  const series = chart.y.map((each) => each.label);
  const rows = [...lines].map(([x, texts]) => [x, ...series.map((name) => texts.get(name) ?? "–")]);
  return tableOf([chart.x_label || chart.title, ...series], rows);
}

function buildChart(chart, words, lang) {
  const canvas = element("div", { class: "selling-chart" });
  const table = scrolling(chart.title);
  const details = element("details", {}, element("summary", {}, words.as_table), table);
  const showTable = tableIn(details, table);
  const node = element(
    "figure",
    { class: "selling-picture" },
    element("figcaption", {}, chart.title),
    canvas,
    details,
  );
  const drawing = drawWhenSeen(canvas, chart, words, lang);
  return {
    node,
    end: drawing.end,
    show: (reply, summary) => {
      showTable(() => chartTable(chart, reply, words));
      drawing.show(reply, summary);
    },
  };
}

let loading = null;
/** The drawing library: it loads only where there is a chart, when one is near or the page is idle. */
const library = () => (loading ??= import("./chart.js"));

/**
 * Draw a chart once it comes near the screen (or the printer), and then at most every REDRAW_EVERY ms: drawing takes
 * longer than a frame, and must hold up neither the page's start nor the figures while a slider is moved.
 */
function drawWhenSeen(canvas, chart, words, lang) {
  let latest = null;
  let near = false;
  let waiting = 0;
  const paint = async () => {
    clearTimeout(waiting);
    waiting = 0;
    const { draw } = await library();
    if (latest) draw(canvas, chart, latest.reply, { lang, alt: `${chart.title}. ${latest.summary}`, words });
  };
  const later = () => {
    if (near && !waiting) waiting = setTimeout(paint, REDRAW_EVERY);
  };
  const comes = new IntersectionObserver(
    (entries) => {
      near = entries.at(-1).isIntersecting;
      later();
    },
    { rootMargin: NEAR },
  );
  comes.observe(canvas);
  const resized = new ResizeObserver(later);
  resized.observe(canvas);
  globalThis.addEventListener("beforeprint", paint); // in time only if the library is here already
  (globalThis.requestIdleCallback ?? setTimeout)(library);
  return {
    show(reply, summary) {
      latest = { reply, summary };
      later();
    },
    end() {
      comes.disconnect();
      resized.disconnect();
      globalThis.removeEventListener("beforeprint", paint);
    },
  };
}

function buildTable(table) {
  const place = scrolling(table.title);
  const node = element(
    "details",
    { class: "selling-data", open: table.open },
    element("summary", {}, table.title),
    place,
  );
  const heads = table.columns.map((column) => column.label);
  const words = table.columns.flatMap((column, i) => (column.kind === "text" ? [i] : []));
  const showTable = tableIn(node, place);
  return { node, show: (reply) => showTable(() => tableOf(heads, reply.rows, words)) };
}

/** Build the place of the results. */
export function buildResults(description, words, lang) {
  const figures = description.results.map(figure);
  const charts = description.charts.map((chart) => buildChart(chart, words, lang));
  const tables = description.tables.map(buildTable);
  const summary = element("p", { class: "selling-summary" });
  const warning = element("p", { class: "selling-stale", role: "status" });
  // On a phone the results are below the fields: the main one stays in sight while a slider is moved.
  const main = Math.max(
    description.results.findIndex((part) => part.main),
    0,
  );
  const glance = element("p", { class: "selling-glance", "aria-hidden": "true" });
  const node = element(
    "div",
    { class: "selling-results" },
    warning,
    summary,
    element("dl", {}, ...figures.map((each) => each.node)),
    ...charts.map((chart) => chart.node),
    ...tables.map((table) => table.node),
  );
  return {
    node,
    glance,
    end: () => charts.forEach((chart) => chart.end()),
    stale: (sentence) => {
      warning.textContent = sentence;
      node.classList.add("selling-is-stale");
      glance.classList.add("selling-is-stale");
    },
    show: (reply) => {
      warning.textContent = "";
      node.classList.remove("selling-is-stale");
      glance.classList.remove("selling-is-stale");
      summary.textContent = reply.summary;
      reply.results.forEach((result, i) => {
        figures[i].output.textContent = result.text;
        figures[i].output.dataset.value = result.value ?? "";
      });
      glance.replaceChildren(
        `${description.results[main].label} `,
        element("strong", {}, reply.results[main].text),
      );
      reply.charts.forEach((chart, i) => charts[i].show(chart, reply.summary));
      reply.tables.forEach((table, i) => tables[i].show(table));
    },
  };
}
