// A Gantt chart: a bar for each line of a plan, days off shaded, a triangle with its text where a line is marked.
import { axisX, axisY, barX, pointer, rect, text, tip } from "@observablehq/plot";

const DAY = 86_400_000; // ms
const WEEK = 7 * DAY;
const A_MONDAY = Date.UTC(1900, 0, 1);
const LINE_HEIGHT = 34;
const LETTER = 12; // px
const TICK = 64; // px for a day below the axis
const MARKS = 30; // px for a mark before the earliest bar
const NARROW = 320;
const MANY_DAYS = 300; // from here on a tick names its year too

/** The lines of a plan; Python gives a point for each of a line's begin, end and mark that there is. */
function linesOf(chart, points) {
  const lines = new Map();
  for (const point of points) {
    if (!lines.has(point.x)) lines.set(point.x, { name: point.x, said: [point.x] });
    const line = lines.get(point.x);
    const field = ["begin", "end", "mark"][chart.y.findIndex((each) => each.label === point.series)];
    line[field] = field === "mark" ? point.text : Date.parse(point.y);
    line.said.push(`${point.series}: ${point.text}`);
  }
  return [...lines.values()];
}

function dayFormat(span, lang) {
  const parts =
    span > MANY_DAYS * DAY ? { year: "numeric", month: "short" } : { month: "short", day: "numeric" };
  const format = new Intl.DateTimeFormat(lang, { ...parts, timeZone: "UTC" });
  return (day) => format.format(day);
}

/** Mondays, as many as have room: they stand just behind the grey of a weekend. */
function mondays(from, to, room) {
  const weeks = Math.max(1, Math.ceil((to - from) / WEEK / Math.max(1, Math.floor(room / TICK))));
  const first = A_MONDAY + WEEK * Math.ceil((from - A_MONDAY) / WEEK);
  const count = Math.max(0, Math.ceil((to - first) / (weeks * WEEK)));
  return Array.from({ length: count }, (_, i) => first + i * weeks * WEEK);
}

/** What needs a scale of days: the days off, the axis, the bars and their hints. */
function onScale(lines, shade, room, lang) {
  const from = Math.min(...lines.map((line) => line.begin)) - DAY;
  const to = Math.max(...lines.map((line) => line.end)) + 2 * DAY;
  const inset = lines.some((line) => line.mark !== undefined) ? MARKS : 0;
  const off = shade
    .map(({ start, end }) => ({
      x1: Math.max(from, Date.parse(start)),
      x2: Math.min(to, Date.parse(end) + DAY),
    }))
    .filter(({ x1, x2 }) => x1 < x2);
  return {
    marks: [
      rect(off, { x1: "x1", x2: "x2", fill: "var(--selling-line)", fillOpacity: 0.75 }),
      axisX({
        tickFormat: dayFormat(to - from, lang),
        ticks: mondays(from, to, room - inset),
        label: null,
      }),
      barX(lines, {
        y: "name",
        x1: "begin",
        x2: (line) => line.end + DAY,
        fill: (line) => `var(--selling-series-${line.mark ? 2 : 1})`,
        insetTop: 7,
        insetBottom: 7,
        rx: 2,
      }),
      tip(lines, pointer({ x: "begin", y: "name", title: (line) => line.said.join("\n") })),
    ],
    x: { type: "utc", domain: [from, to], insetLeft: inset },
  };
}

/** Return a Gantt chart as a specification for Plot. */
export function ganttPlot(chart, data, { lang, width }) {
  const lines = linesOf(chart, data.rows);
  const names = width < NARROW ? 7 * LETTER : 9.5 * LETTER; // px for the names of the lines
  const dated = lines.filter((line) => line.begin !== undefined);
  const { marks, x } = dated.length ? onScale(dated, data.shade, width - names, lang) : { marks: [] };
  const marked = lines.filter((line) => line.mark !== undefined);
  const mark = { y: "name", text: (line) => `▲ ${line.mark}`, fill: "var(--selling-series-2)" };
  return {
    marks: [
      ...marks,
      axisY({ lineWidth: names / LETTER - 0.7, tickSize: 0, label: null }),
      text(
        marked.filter((line) => dated.includes(line)),
        { ...mark, x: "begin", textAnchor: "end", dx: -4 },
      ),
      text(
        marked.filter((line) => !dated.includes(line)),
        { ...mark, frameAnchor: "left" },
      ),
    ],
    x,
    y: { type: "band", domain: lines.map((line) => line.name) },
    width,
    marginLeft: names,
    height: 40 + LINE_HEIGHT * lines.length,
    names: [],
  };
}
