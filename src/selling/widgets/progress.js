// My progress: what the record says, worded by Python, and the record itself as a file.
import { element, fill, uniqueId } from "./dom.js";
import { fileSection } from "./progress-file.js";
import { onRecordChange, today, wholeRecord } from "./record.js";
import { ring } from "./ring.js";

const MOST_ROWS = 8; // shown at once; the others unfold

function render({ model, el, experimental }) {
  const content = model.get("content");
  const words = model.get("words");
  const ask = async (command, message) => (await experimental.invoke(command, message))[0];

  const summary = element("p", { class: "selling-lead", role: "status" }, words.counting);
  const days = element("p", {});
  const goOn = element("p", {});
  const cards = new Map(
    content.parts.flatMap((part) => part.chapters).map((each) => [each.page, card(each)]),
  );
  const review = list(words.review, words.no_review);
  const objectives = list(words.objectives, words.no_objectives);
  const notice = element("p", { class: "selling-notice", role: "status" });
  const section = element(
    "section",
    { class: "selling-progress-page", "aria-label": content.title },
    summary,
    days,
    goOn,
    review.node,
    chapters(),
    objectives.node,
    fileSection({ content, words, ask, notice, changed: show }),
    notice,
  );
  el.append(section);

  function address(page, section = "") {
    // The page stands in book/, the chapters beside that folder.
    return `../${page}.html${section ? `#${section}` : ""}`;
  }

  function card({ page, title }) {
    const drawing = element("span", { class: "selling-drawing" }, ring({ best: null, read: false }));
    const sentence = element("span", { class: "selling-how-far" }, words.not_begun);
    const link = element("a", { href: address(page) }, title);
    const node = element("li", { "data-page": page }, drawing, element("span", {}, link, sentence));
    return {
      node,
      show(found) {
        drawing.replaceChildren(ring(found));
        sentence.textContent = found.sentence;
      },
    };
  }

  function chapters() {
    const heading = uniqueId("chapters");
    const parts = content.parts.flatMap((part) => [
      element("h3", { class: "selling-part" }, part.caption),
      element("ul", { class: "selling-cards" }, ...part.chapters.map(({ page }) => cards.get(page).node)),
    ]);
    return element(
      "section",
      { "aria-labelledby": heading },
      element("h2", { id: heading, class: "selling-title" }, words.chapters),
      element("p", { class: "selling-help" }, words.legend),
      ...parts,
    );
  }

  function list(title, nothing) {
    const heading = uniqueId("list");
    const body = element("div", {}, element("p", { class: "selling-help" }, nothing));
    const node = element(
      "section",
      { "aria-labelledby": heading },
      element("h2", { id: heading, class: "selling-title" }, title),
      body,
    );
    const rowsOf = (rows) => element("ul", { class: "selling-rows" }, ...rows);
    return {
      node,
      show(rows) {
        const [first, others] = [rows.slice(0, MOST_ROWS), rows.slice(MOST_ROWS)];
        body.replaceChildren(
          rows.length ? rowsOf(first) : element("p", { class: "selling-help" }, nothing),
          ...(others.length
            ? [
                element(
                  "details",
                  {},
                  element("summary", {}, `${words.more_objectives} (${others.length})`),
                  rowsOf(others),
                ),
              ]
            : []),
        );
      },
    };
  }

  const reviewRow = ({ page, title, sentence }) =>
    element("li", {}, element("a", { href: address(page, "check-yourself") }, title), ` ${sentence}`);

  const objectiveRow = ({ page, title, text, share, sentence }) =>
    element(
      "li",
      {},
      element("span", {}, text),
      element("meter", { min: 0, max: 1, value: share, "aria-hidden": "true" }),
      element(
        "span",
        { class: "selling-how-far" },
        `${sentence} `,
        element("a", { href: address(page) }, title),
      ),
    );

  let asked = 0;
  async function show() {
    asked += 1;
    const turn = asked;
    try {
      const found = await ask("overview", { record: wholeRecord(), today: today() });
      if (turn === asked) put(found);
    } catch {
      summary.textContent = words.no_answer;
    }
  }

  function put(found) {
    summary.textContent = found.sentence;
    days.textContent = found.days;
    for (const [page, standing] of Object.entries(found.chapters)) cards.get(page)?.show(standing);
    review.show(found.review.map(reviewRow));
    objectives.show(found.objectives.map(objectiveRow));
    const { place } = found;
    const link = (name) => element("a", { href: address(place.page, place.section) }, name);
    goOn.replaceChildren(...(place ? [link(fill(words.go_on, { title: place.title }))] : []));
  }

  show();
  return onRecordChange(show);
}

export default { render };
