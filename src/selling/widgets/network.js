// A network in SVG. Python has worked out where everything stands; here it is only drawn.
import { element } from "./dom.js";

const ROW = 108; // from one row of nodes to the next
const TOP = 34;
const SMALLEST = 11;
const GROWS = 12; // by this much is the weightiest node's radius larger than the smallest
const LINE_HEIGHT = 14;
const MOST_LINES = 3;
const LETTER = 3.1; // half the width of a narrow letter, since words stand in the middle
const POINTS = 60; // of a tie that is drawn

function svg(tag, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** A stance as it is written in a node: a true minus is as wide as a plus. */
const signed = (sign) => sign.replaceAll("-", "−");

/** The lines of a name that fit below its node; what does not fit ends in an ellipsis. */
function fitting(lines, letters) {
  const kept = lines.slice(0, MOST_LINES);
  return kept.map((line, i) => {
    const cut = (i === MOST_LINES - 1 && lines.length > MOST_LINES) || line.length > letters + 4;
    return cut ? `${[...line].slice(0, letters).join("")}…` : line;
  });
}

/** The point at a share of the way along a tie, which swings out by `bend` of its length. */
function onCurve([x1, y1], [x2, y2], bend, share) {
  const out = 2 * share * (1 - share) * 2 * bend;
  return [x1 + share * (x2 - x1) - out * (y2 - y1), y1 + share * (y2 - y1) + out * (x2 - x1)];
}

/** Does a point lie on a node or on the words below it? */
function onNode([x, y], { place, radius, words, wide }) {
  const [dx, dy] = [x - place[0], y - place[1]];
  const below = dy > 0 && dy < radius + LINE_HEIGHT * words.length + 5;
  return Math.hypot(dx, dy) < radius + 3 || (below && dy > radius && Math.abs(dx) < wide);
}

function arrowHead(tip, from, style) {
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const corner = (turn) =>
    [tip[0] - 9 * Math.cos(angle + turn), tip[1] - 9 * Math.sin(angle + turn)].join(" ");
  return svg("path", { class: style, d: `M${tip.join(" ")}L${corner(0.45)}L${corner(-0.45)}Z` });
}

/** A tie from the edge of one node to the edge of the other; between neighbours that leave no room, from middle to middle. */
function drawTie(tie, nodes) {
  const [start, end] = [nodes[tie.start], nodes[tie.end]];
  const all = Array.from({ length: POINTS + 1 }, (_, i) =>
    onCurve(start.place, end.place, tie.bend, i / POINTS),
  );
  const first = all.findLastIndex((point) => onNode(point, start)) + 1;
  const last = all.findIndex((point) => onNode(point, end));
  const points = last - first > 3 ? all.slice(first, last) : all;
  const path = { d: `M${points.map((point) => point.join(" ")).join("L")}` };
  const way = tie.step > 0 ? [svg("path", { ...path, class: "selling-tie-way" })] : [];
  const head = tie.style === "line" ? [arrowHead(points.at(-1), points.at(-4), "selling-tie-head")] : [];
  return [...way, svg("path", { ...path, class: `selling-tie selling-tie-${tie.style}` }), ...head];
}

function drawStep(tie, nodes) {
  const [x, y] = onCurve(nodes[tie.start].place, nodes[tie.end].place, tie.bend, 0.5);
  return svg(
    "g",
    { class: "selling-tie-step", transform: `translate(${x} ${y})` },
    svg("circle", { r: 9 }),
    svg("text", { dy: "0.35em" }, String(tie.step)),
  );
}

function drawNode({ node, place: [x, y], radius, words }) {
  const label = words.map((line, i) => {
    const style = node.note && i === words.length - 1 ? "selling-node-note" : "selling-node-name";
    return svg("text", { y: radius + LINE_HEIGHT * (i + 1), class: style }, line);
  });
  const shape =
    node.tone === "against" || node.tone === "us"
      ? svg("rect", {
          x: -0.9 * radius,
          y: -0.9 * radius,
          width: 1.8 * radius,
          height: 1.8 * radius,
          rx: node.tone === "us" ? radius / 2 : 2,
        })
      : svg("circle", { r: radius });
  return svg(
    "g",
    { class: `selling-node selling-node-${node.tone}`, transform: `translate(${x} ${y})` },
    shape,
    svg("text", { dy: "0.35em", class: "selling-node-sign" }, signed(node.sign)),
    ...label,
  );
}

function sample({ value, label }) {
  const path = { d: "M1 7L33 7" };
  const line =
    value === "way"
      ? [svg("path", { ...path, class: "selling-tie-way" })]
      : [svg("path", { ...path, class: `selling-tie selling-tie-${value}` })];
  if (value === "line") line.push(arrowHead([34, 7], [1, 7], "selling-tie-head"));
  const picture = svg("svg", { width: 34, height: 14, "aria-hidden": "true" }, ...line);
  return element("li", {}, picture, label);
}

function legend(chart) {
  const sign = ({ value, label }) =>
    element(
      "li",
      {},
      element("span", { class: "selling-sign", "aria-hidden": "true" }, signed(value)),
      label,
    );
  return element(
    "ul",
    { class: "selling-legend selling-network-legend" },
    ...chart.styles.map(sample),
    ...chart.signs.map(sign),
  );
}

/** Draw a network into its place: `data` is what Python answered, `alt` the sentence for who cannot see it. */
export function drawNetwork(place, chart, data, { width, alt, wrapped, narrow }) {
  const rows = Math.max(...data.rows.map((node) => node.row)) + 1;
  const height = TOP + (rows - 1) * ROW + 52;
  const room = (node) => data.rows.filter((other) => other.row === node.row).length;
  const letters = (node) => Math.max(8, Math.floor(width / Math.max(2, room(node)) / 6.6));
  const nodes = data.rows.map((node) => {
    const name = fitting(wrapped(node.name, letters(node)), letters(node));
    const words = node.note ? [...name, node.note] : name;
    return {
      node,
      place: [node.x * width, TOP + node.row * ROW],
      radius: SMALLEST + GROWS * node.size,
      words,
      wide: Math.max(...words.map(narrow)) * LETTER,
    };
  });
  const picture = svg(
    "svg",
    {
      class: "selling-network",
      role: "img",
      "aria-label": alt,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    ...data.ties.flatMap((tie) => drawTie(tie, nodes)),
    ...nodes.map(drawNode),
    ...data.ties.filter((tie) => tie.step > 0).map((tie) => drawStep(tie, nodes)),
  );
  place.replaceChildren(legend(chart), picture);
}
