// Small pieces that every widget is made of. Text is always a text node, never markup.

/** Make an element: properties starting with "on" are listeners, the rest attributes; false and null are left out. */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Fill the {names} of a translated sentence. */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

const copy = Math.random().toString(36).slice(2, 8); // Jupyter loads this module once for each widget
let serial = 0;
/** Return an id that no other element on the page has. */
export function uniqueId(stem) {
  serial += 1;
  return `${stem}-${copy}-${serial}`;
}

/** Offer a text to the reader as a file. */
export function download(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // a busy browser may fetch it late
}
