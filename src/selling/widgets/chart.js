// Charts in SVG by Observable Plot, in the page's own colours.
import {
  areaY,
  axisX,
  axisY,
  barX,
  barY,
  dot,
  lineY,
  plot,
  pointer,
  ruleX,
  ruleY,
  text,
  tip,
} from "@observablehq/plot";
import { ganttPlot } from "./chart-gantt.js";
import { element } from "./dom.js";
import { drawNetwork } from "./network.js";

const COLOURS = [1, 2, 3, 4].map((number) => `var(--selling-series-${number})`);
const DASHES = ["", "7 4", "2 4", "10 3 2 3"]; // series differ by more than colour
const LEAST_WIDTH = 240;

function ticks(kind, lang) {
  if (kind === "percent") return (value) => `${Number((100 * value).toPrecision(4))}%`;
  const compact = new Intl.NumberFormat(lang, { notation: "compact", maximumFractionDigits: 1 });
  return (value) => (typeof value === "number" ? compact.format(value) : value);
}

/** The width of a text in narrow letters; a Chinese letter counts as two. */
const narrow = (text) => [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);

/** Break a label into lines of at most `most` narrow letters; a Chinese letter counts as two and may end a line. */
function wrapped(label, most) {
  const pieces = String(label).match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*/gu) ?? [];
  const fill = (width) => {
    const lines = [""];
    for (const piece of pieces) {
      if (lines.at(-1) && narrow(lines.at(-1) + piece.trimEnd()) > width) lines.push("");
      lines[lines.length - 1] += piece;
    }
    return lines.map((line) => line.trimEnd());
  };
  const lines = fill(most);
  const even = fill(Math.ceil(narrow(String(label)) / lines.length) + 1); // no single letter on a line of its own
  return even.length === lines.length ? even : lines;
}

function legend(names) {
  const swatch = (i) => {
    const colour = COLOURS[i % COLOURS.length];
    return element("span", { class: "selling-swatch", "aria-hidden": "true", style: `--swatch: ${colour}` });
  };
  return element(
    "ul",
    { class: "selling-legend" },
    ...names.map((name, i) => element("li", {}, swatch(i), name)),
  );
}

function curves(chart, rows, names) {
  const filled = chart.kind === "area";
  return names.flatMap((name, i) => {
    const series = rows.filter((row) => row.series === name);
    const style = {
      x: "x",
      y: "y",
      stroke: COLOURS[i % 4],
      strokeWidth: 2.5,
      strokeDasharray: DASHES[i % 4],
    };
    const line = lineY(series, style);
    return filled
      ? [areaY(series, { x: "x", y: "y", fill: COLOURS[i % 4], fillOpacity: 0.18 }), line]
      : [line];
  });
}

function bars(chart, rows, names) {
  const together = chart.kind === "stacked-bar" || names.length === 1;
  const place = together ? { x: "x" } : { fx: "x", x: "series" };
  return [barY(rows, { ...place, y: "y", fill: "series", insetLeft: 1, insetRight: 1 })];
}

/** A dot a row; two lines part the picture in four, each quarter with its name in the corner. */
function scatterPlot(chart, data, { lang, width }) {
  const names = chart.y.map((each) => each.label);
  const height = Math.min(420, Math.max(280, width * 0.7));
  const lines = { stroke: "var(--selling-muted)", strokeDasharray: "4 4" };
  const crossing = data.cross ? [ruleX([data.cross.x], lines), ruleY([data.cross.y], lines)] : [];
  const corner = (name, i) =>
    text([wrapped(name, Math.floor(width / 16)).join("\n")], {
      frameAnchor: `${i < 2 ? "top" : "bottom"}-${i % 2 ? "right" : "left"}`,
      fill: "var(--selling-muted)",
      dx: i % 2 ? -4 : 4,
      dy: i < 2 ? 4 : -4,
    });
  const title = (row) => `${row.name}\n${chart.x_label}: ${row.x_text}\n${chart.y_label}: ${row.text}`;
  return {
    marks: [
      axisX({ tickFormat: ticks(chart.x_kind, lang), ticks: 5, label: chart.x_label, labelAnchor: "right" }),
      axisY({ tickFormat: ticks(chart.y[0].kind, lang), ticks: 5, label: chart.y_label }),
      ...crossing,
      ...chart.quarters.map(corner),
      dot(data.rows, { x: "x", y: "y", fill: "series", r: 4, fillOpacity: 0.75, symbol: "series" }),
      text(
        data.rows.filter((row) => row.label),
        { x: "x", y: "y", text: "label", dy: -10, fill: "var(--selling-ink)" },
      ),
      tip(data.rows, pointer({ x: "x", y: "y", title })),
    ],
    x: { nice: true },
    y: { nice: true },
    inset: 18, // the corners are the quarters' names'
    color: { domain: names, range: COLOURS.slice(0, names.length) },
    symbol: { domain: names },
    width,
    height,
    marginLeft: 52,
    marginBottom: 40,
    names,
  };
}

function tornado(data) {
  const side = (field, colour) =>
    barX(data.rows, {
      y: "label",
      x1: () => data.base,
      x2: field,
      fill: colour,
      insetTop: 3,
      insetBottom: 3,
    });
  return [side("low", COLOURS[1]), side("high", COLOURS[0]), ruleX([data.base], { stroke: "currentColor" })];
}

function tornadoPlot(data, { lang, width, words }) {
  const kept = data.rows.map((row) => row.label);
  return {
    marks: [
      axisY({ lineWidth: 9, tickSize: 0, label: null }),
      axisX({
        tickFormat: ticks("money", lang),
        ticks: Math.max(2, Math.floor((width - 130) / 70)),
        label: null,
      }),
      ...tornado(data),
    ],
    y: { domain: kept },
    width,
    marginLeft: 116,
    height: 40 + 38 * kept.length,
    names: [words.raised, words.lowered],
  };
}

function seriesPlot(chart, data, { lang, width }) {
  const names = chart.y.map((each) => each.label);
  const isBar = chart.kind === "bar" || chart.kind === "stacked-bar";
  const kind = chart.y[0]?.kind ?? "number";
  const grouped = chart.kind === "bar" && names.length > 1;
  const order = [...new Set(data.rows.map((row) => row.x))]; // as Python gave them, not sorted
  const space = (width - 60) / order.length / 7; // narrow letters that fit under a bar
  const room = Math.max(4, Math.floor(space));
  const longest = Math.max(...order.map((label) => Math.max(...wrapped(label, room).map(narrow))));
  const slanted = isBar && longest > space; // a word of its own is wider than its bar
  const format = isBar && !slanted ? (label) => wrapped(label, room).join("\n") : ticks(chart.x_kind, lang);
  const lines = isBar && !slanted ? Math.max(...order.map((label) => wrapped(label, room).length)) : 1;
  const widest = Math.max(...order.map((label) => narrow(String(label))));
  const bottom = { label: chart.x_label || null, tickFormat: format, tickRotate: slanted ? -40 : 0 };
  const dots = data.mark
    ? [dot([data.mark], { x: "x", y: "y", r: 6, fill: COLOURS[1], stroke: "none" })]
    : [];
  const hints = isBar
    ? []
    : [
        tip(
          data.rows,
          pointer({ x: "x", y: "y", title: (row) => `${row.x_text} · ${row.series}: ${row.text}` }),
        ),
      ];
  return {
    marks: [
      ruleY([0], { stroke: "var(--selling-line)" }),
      axisY({ tickFormat: ticks(kind, lang), ticks: 5, label: null, tickSize: 0 }),
      ...(isBar ? bars(chart, data.rows, names) : curves(chart, data.rows, names)),
      ...dots,
      ...hints,
    ],
    x: grouped
      ? { axis: null, domain: names }
      : { ...bottom, ...(isBar ? { domain: order } : { ticks: width < 400 ? 4 : 7 }) },
    fx: grouped ? { ...bottom, domain: order } : undefined,
    y: { grid: true, nice: true, label: chart.y_label || null },
    color: { domain: names, range: COLOURS.slice(0, names.length) },
    width,
    height: Math.min(300, Math.max(210, width * 0.56)),
    marginLeft: 52,
    marginBottom: slanted ? 30 + 4.5 * widest : 26 + 14 * lines,
    names,
  };
}

/** Draw a chart into its place: `data` is what Python answered, `alt` the sentence for who cannot see it. */
export function draw(place, chart, data, { lang, alt, words }) {
  const width = Math.max(LEAST_WIDTH, Math.floor(place.clientWidth));
  if (chart.kind === "network") return drawNetwork(place, chart, data, { width, alt, wrapped, narrow });
  const options = { lang, width, words };
  const plots = {
    tornado: () => tornadoPlot(data, options),
    scatter: () => scatterPlot(chart, data, options),
    gantt: () => ganttPlot(chart, data, options),
  };
  const { names, ...spec } = (plots[chart.kind] ?? (() => seriesPlot(chart, data, options)))();
  const picture = plot({
    ...spec,
    style: { background: "transparent", fontSize: "12px", overflow: "visible" },
  });
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", alt);
  for (const part of picture.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  for (const part of picture.querySelectorAll("[aria-description]")) part.removeAttribute("aria-description");
  place.replaceChildren(...(names.length > 1 ? [legend(names)] : []), picture);
}
