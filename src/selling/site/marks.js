// What the record says, on every page: marks at the chapters' names, where to go on, and when a chapter was read.
import { element, fill } from "../widgets/dom.js";
import { keep, onRecordChange, pageRecord, recallAll, recordTrouble, sayTrouble } from "../widgets/record.js";
import { ring } from "../widgets/ring.js";

const CHAPTER = /notebooks\/\d\d-([\w-]+)$/;
const { page, words } = pageRecord();
const article = document.querySelector("article.bd-article");

const pageOf = (link) => {
  const end = link.pathname
    .replace(/\.html$/, "")
    .split("/")
    .slice(-2)
    .join("/");
  return CHAPTER.test(end) ? end : null;
};

// ------------------------------------------------------------------ marks

function mark(link, read, best) {
  link.querySelector(":scope > .selling-mark")?.remove();
  if (!read && best === null) return;
  const said = [
    read ? words.read : null,
    best === null ? null : fill(words.quiz, { share: `${Math.round(100 * best)}%` }),
  ].filter(Boolean);
  const text = element("span", { class: "selling-hidden" }, ` (${said.join(" · ")})`);
  link.append(
    element("span", { class: "selling-mark", title: said.join(" · ") }, ring({ best, read }), text),
  );
}

function markAll() {
  const read = recallAll("read");
  const quiz = recallAll("quiz");
  const inArticle = page === "index" ? "article.bd-article a.reference.internal, " : "";
  for (const link of document.querySelectorAll(`${inArticle}nav.bd-docs-nav a.reference.internal`)) {
    const name = pageOf(link);
    if (name === null || link.classList.contains("selling-start")) continue;
    const best = quiz[CHAPTER.exec(name)[1]]?.best;
    mark(link, name in read, Number.isFinite(best) && best >= 0 && best <= 1 ? best : null);
  }
}

/** The welcome page's button leads on for someone who has begun. */
function goOn() {
  const start = page === "index" ? article?.querySelector("a.selling-start") : null;
  const place = recallAll("notes").place;
  if (!start || !place) return;
  const links = [...document.querySelectorAll("nav.bd-docs-nav a.reference.internal")];
  const link = links.find((each) => pageOf(each) === place.page);
  if (!link) return;
  start.href = link.href;
  if (typeof place.section === "string") start.hash = place.section;
  start.textContent = fill(words.go_on, { title: link.firstChild.textContent.trim() });
}

function showAll() {
  markAll();
  goOn();
}

// ------------------------------------------------------------------ a chapter's page

/** A chapter is read when its end came on the screen: its last section, "Take away", or the end of the page. */
function watchEnd() {
  const end = document.getElementById("take-away")?.querySelector("h2") ?? article.lastElementChild;
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watcher.disconnect();
    keep("read", page, { first: Date.now(), last: Date.now() });
    showAll();
  });
  watcher.observe(end);
}

/** Remember the section that was on the screen when the page was left, once someone has moved down to one. */
function watchPlace() {
  const heads = [...article.querySelectorAll("h2")];
  let kept = null;
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && leave());

  function leave() {
    const above = heads.filter((head) => head.getBoundingClientRect().top < innerHeight / 2);
    const section = above.at(-1)?.closest("section")?.id;
    if (scrollY === 0 || !section || section === kept) return;
    kept = section;
    keep("notes", "place", { page, section });
  }
}

showAll();
onRecordChange(showAll);
if (article && recordTrouble() && words[recordTrouble()]) sayTrouble(article);
if (article && CHAPTER.test(page)) {
  watchEnd();
  watchPlace();
}
document.documentElement.dataset.marks = "ready";
