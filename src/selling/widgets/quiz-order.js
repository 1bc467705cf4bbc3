// A list to put in order with two buttons a line: works by touch, by keyboard and for a screen reader alike.
import { element, fill } from "./dom.js";

export function buildOrder(question, words, onchange) {
  const list = element("ol", { class: "selling-steps" });
  const said = element("p", { class: "selling-hidden", "aria-live": "polite" });
  const lines = question.items.map(line);
  let moved = false;

  function line(item) {
    const button = (sentence, sign, by) =>
      element(
        "button",
        {
          type: "button",
          "aria-label": fill(sentence, { text: item.text }),
          onclick: () => move(item.key, by),
        },
        element("span", { class: sign, "aria-hidden": "true" }),
      );
    const up = button(words.up, "selling-up", -1);
    const down = button(words.down, "selling-down", 1);
    const text = element("span", { dir: "auto" }, item.text);
    const node = element("li", { "data-key": item.key }, text, element("span", {}, up, down));
    return { key: item.key, item, node, up, down };
  }

  const place = () => lines.forEach((each, i) => showPlace(each, i));
  function showPlace({ node, up, down }, i) {
    if (list.children[i] !== node) list.insertBefore(node, list.children[i] ?? null);
    // Not "disabled": the button that brought a step to the end must keep the focus.
    up.setAttribute("aria-disabled", String(i === 0));
    down.setAttribute("aria-disabled", String(i === lines.length - 1));
  }

  function move(key, by) {
    const from = lines.findIndex((each) => each.key === key);
    const to = from + by;
    if (to < 0 || to >= lines.length) return;
    const [taken] = lines.splice(from, 1);
    lines.splice(to, 0, taken);
    moved = true;
    place();
    (by < 0 ? taken.up : taken.down).focus(); // moving a node takes the focus away
    said.textContent = fill(words.position, { text: taken.item.text, position: to + 1, count: lines.length });
    onchange();
  }

  function write(answer) {
    const keys = question.items.map((item) => item.key);
    const fits =
      Array.isArray(answer) && answer.length === keys.length && keys.every((key) => answer.includes(key));
    const wanted = fits ? answer : keys;
    lines.sort((a, b) => wanted.indexOf(a.key) - wanted.indexOf(b.key));
    moved = fits;
    place();
  }

  place();
  return {
    node: element("div", {}, list, said),
    read: () => (moved ? lines.map((each) => each.key) : null),
    write,
    mark(parts) {
      for (const { key, node } of lines) {
        const right = parts.find((part) => part.key === key)?.right;
        if (right === undefined) delete node.dataset.right;
        else node.dataset.right = String(right);
      }
    },
    focus: () => lines[0].down.focus(),
  };
}
