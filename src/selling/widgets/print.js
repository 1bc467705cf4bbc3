// Print one part of the page and nothing else.

/** Hide all that is not the node, its parents or inside it, print, and show it again. */
export function printOnly(node) {
  const path = [];
  for (let each = node; each && each !== document.documentElement; each = each.parentElement) path.push(each);
  const mark = (on) => {
    document.documentElement.classList.toggle("selling-printing", on);
    for (const each of path) each.classList.toggle("selling-print-path", on);
  };
  mark(true);
  globalThis.addEventListener("afterprint", () => mark(false), { once: true });
  globalThis.print();
}
