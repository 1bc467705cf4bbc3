// A ring for a chapter: how much of it is reached. It is a picture beside its words, so readers by ear skip it.

const SVG = "http://www.w3.org/2000/svg";

function part(tag, attributes) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

function circle(radius, share, name) {
  const whole = 2 * Math.PI * radius;
  const shape = { cx: 12, cy: 12, r: radius, fill: "none", "stroke-width": 2.6 };
  const track = part("circle", { ...shape, class: "selling-track" });
  if (!share) return [track];
  // It begins at the top; what is not reached is a gap.
  const dashes = { "stroke-dasharray": `${whole * share} ${whole}`, transform: "rotate(-90 12 12)" };
  return [track, part("circle", { ...shape, ...dashes, class: name })];
}

/** Draw `best` of the quiz, `used` of the calculators (shares from 0 to 1, null: no ring for it), and a tick for `read`. */
export function ring({ best, used = null, read }) {
  const svg = part("svg", { viewBox: "0 0 24 24", class: "selling-ring", "aria-hidden": "true" });
  svg.append(...circle(10.5, best, "selling-arc"));
  if (used !== null) svg.append(...circle(6.9, used, "selling-arc selling-inner"));
  if (read) svg.append(part("path", { d: "M9 12.2l2.2 2.3 4-4.6", class: "selling-tick" }));
  return svg;
}
