// A button that asks a second question in its own place before it does what cannot be undone.
import { element } from "./dom.js";

/**
 * words: label, question, yes, no. After either answer the focus is back on the button. `question` may be a function
 * that is called at each press; where it returns null, nothing is asked and it is done at once.
 */
export function confirmButton(words, doIt) {
  const ask = element("button", { type: "button", onclick: open }, words.label);
  const no = element("button", { type: "button", onclick: close }, words.no);
  const yes = element("button", { type: "button", class: "selling-sure", onclick: agree }, words.yes);
  const asked = element("span", {});
  const question = element(
    "span",
    { class: "selling-confirm", role: "group", onkeydown: leave },
    asked,
    yes,
    no,
  );

  function open() {
    const sentence = typeof words.question === "function" ? words.question() : words.question;
    if (sentence === null) {
      doIt();
      return;
    }
    asked.textContent = sentence;
    question.setAttribute("aria-label", sentence);
    ask.replaceWith(question);
    no.focus();
  }

  function close() {
    question.replaceWith(ask);
    ask.focus();
  }

  function agree() {
    close();
    doIt();
  }

  function leave(event) {
    if (event.key === "Escape") close();
  }

  return ask;
}
