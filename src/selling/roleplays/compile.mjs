// Compile each role-play, play it in every way there is, and write down what was found (`make roleplays`).
//   exercises/roleplays/<name>.ink            what authors write
//   exercises/roleplays/compiled/<name>.json  the compiled story, the worst and best a trainee can score, a strong path
// Arguments: the .ink files; none: all of the course. What is wrong is told, a line a problem, and nothing is written.
import { Compiler } from "inkjs/full";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { effectsOf } from "../widgets/roleplay-story.js";

const SKILLS = ["listening", "questions", "acknowledging", "value"];
const KINDS = [
  "open",
  "closed",
  "choice",
  "reflective",
  "situation",
  "problem",
  "implication",
  "need-payoff",
];
const TAGS = [...SKILLS, "asked", "why", "learned", "said", "ending", "verdict", "rank"];
const HEAD = ["title", "scene", "buyer", "goal"];
const MOST_STATES = 50_000; // more cannot be explored while an author waits
const STRONG = 4; // points over all skills that mark a choice as strong
const FIRM = 0.75; // shares of the way from worst to best: selling.live.debrief has the same two
const SOUND = 0.45;

/** Compile ink source. Returns { compiled, problems }: the file to write, and sentences for the author. */
export function compile(source) {
  const problems = [];
  const compiler = new Compiler(source, { errorHandler: (message) => problems.push(message) });
  let story;
  try {
    story = compiler.Compile();
  } catch (error) {
    if (!problems.length) problems.push(String(error.message ?? error));
  }
  if (!story || problems.length) return { problems };
  const json = JSON.parse(story.ToJson());
  const found = explore(story, json, problems);
  for (const name of HEAD) {
    if (!story.globalTags?.some((tag) => tag.startsWith(`${name}: `))) {
      problems.push(`the head has no "# ${name}: …"; add it at the top of the file`);
    }
  }
  if (problems.length) return { problems: [...new Set(problems)] };
  const mark = createHash("sha256").update(source).digest("hex");
  return { problems, compiled: { source: mark, ...found, story: json } };
}

function explore(story, json, problems) {
  const knots = json.root.at(-2) === "done" ? json.root.at(-1) : {};
  const names = Object.keys(knots).filter((name) => name !== "global decl");
  const leads = Object.fromEntries(names.map((name) => [name, diverts(knots[name], names)]));
  const reachable = Object.fromEntries(names.map((name) => [name, closure(name, leads)]));
  const counted = new Set(referred(json.root));
  const whole = new Set(texts(json.root));
  const seen = new Map();
  const visited = new Set();

  /** Everything that still decides how the talk goes on, and nothing else. */
  function keyOf() {
    const state = JSON.parse(story.state.toJson());
    const places = story.currentChoices.map((choice) => choice.targetPath.toString());
    const ahead = new Set(places.flatMap((place) => [...(reachable[place.split(".")[0]] ?? [])]));
    const visits = Object.entries(state.visitCounts).filter(
      ([place]) => counted.has(place) || ahead.has(place.split(".")[0]),
    );
    return JSON.stringify([places, state.variablesState, visits.sort()]);
  }

  function listen() {
    const tags = [];
    while (story.canContinue) {
      const text = story.Continue().trim();
      tags.push(...story.currentTags);
      if (text && !whole.has(text)) {
        problems.push(`"${text}" is put together from parts; write each line whole`);
      }
    }
    for (const place of Object.keys(JSON.parse(story.state.toJson()).visitCounts)) visited.add(place);
    return tags.filter((tag) => !HEAD.includes(tag.split(": ")[0]));
  }

  /** Play on from here in every way. Returns what can still be earned, how it can end, and the best way. */
  function play() {
    const key = keyOf();
    if (seen.has(key)) return seen.get(key);
    if (seen.size > MOST_STATES)
      throw new Error("there are too many ways through it; let more of them meet again");
    const choices = story.currentChoices.map((choice) => choice.text.trim());
    if (choices.length < 3 || choices.length > 4) {
      problems.push(`"${choices[0]}" stands among ${choices.length} choices; offer three or four`);
    }
    if (new Set(choices).size < choices.length) problems.push(`"${choices[0]}": two choices are alike`);
    const before = story.state.toJson();
    const ways = choices.map((text, i) => {
      story.state.LoadJson(before);
      story.ChooseChoiceIndex(i);
      return { text, ...after(text) };
    });
    const found = together(ways);
    seen.set(key, found);
    return found;
  }

  function after(text) {
    const tags = listen();
    check(text, tags);
    const effects = effectsOf(tags);
    const here = Object.fromEntries(SKILLS.map((skill) => [skill, effects.points[skill] ?? 0]));
    const sum = SKILLS.reduce((total, skill) => total + here[skill], 0);
    if (story.currentChoices.length === 0) {
      if (!effects.ending)
        problems.push(`after "${text}" the talk stops without an ending; add "# ending: …"`);
      else if (!effects.verdict || !effects.rank)
        problems.push(`the ending "${effects.ending}" needs a verdict and a rank`);
      const sums = Object.fromEntries(SKILLS.map((skill) => [skill, new Set([here[skill]])]));
      const end = { rank: effects.rank, sum, short: shortfall(sum), path: [] };
      return { sums, ends: { [effects.ending]: end }, paths: 1 };
    }
    if (effects.ending)
      problems.push(`after the ending "${effects.ending}" there is still something to choose`);
    const on = play();
    const sums = Object.fromEntries(
      SKILLS.map((skill) => [skill, new Set([...on.sums[skill]].map((each) => each + here[skill]))]),
    );
    const ends = Object.fromEntries(
      Object.entries(on.ends).map(([name, end]) => [
        name,
        { ...end, sum: end.sum + sum, short: end.short + shortfall(sum) },
      ]),
    );
    return { sums, ends, paths: on.paths };
  }

  function check(text, tags) {
    const effects = effectsOf(tags);
    if (!effects.why) problems.push(`the choice "${text}" has no "# why: …"`);
    for (const tag of tags) {
      const [name, value] = [tag.split(":")[0], tag.slice(tag.indexOf(":") + 1).trim()];
      if (!TAGS.includes(name)) problems.push(`"# ${tag}" is no tag of a role-play; use ${TAGS.join(", ")}`);
      if (SKILLS.includes(name) && !/^-?[012]$/.test(value))
        problems.push(`"# ${tag}": give a number from -2 to 2`);
      if (name === "asked" && !KINDS.includes(value)) problems.push(`"# ${tag}": use ${KINDS.join(", ")}`);
    }
  }

  listen();
  const all = play();
  const entered = closure(diverts(json.root, names)[0], leads);
  for (const name of names) {
    const here = [...visited].filter((place) => place.split(".")[0] === name).length;
    if (!entered.has(name)) problems.push(`nobody can come to "${name}"; lead there or remove it`);
    else if (here < offered(knots[name]))
      problems.push(`a choice in "${name}" is never offered; mend its condition`);
  }

  const skills = {};
  for (const skill of SKILLS) {
    const sums = [...all.sums[skill]];
    const [worst, best] = [Math.min(...sums), Math.max(...sums)];
    if (worst === best) continue; // the talk does not practise it
    skills[skill] = [worst, best];
    const shares = sums.map((sum) => (sum - worst) / (best - worst));
    const middle = shares.some((share) => share >= SOUND && share < FIRM);
    if (!middle) problems.push(`nobody can end in the middle of ${skill}: only very well or badly`);
  }
  const strong = Object.values(all.ends).sort(better)[0];
  return {
    skills,
    strong: strong.path,
    endings: Object.entries(all.ends)
      .sort(([, one], [, other]) => one.rank - other.rank)
      .map(([name]) => name),
    knots: names.length,
    states: seen.size,
    paths: all.paths,
  };
}

/** How far a choice is from a strong one: squared, so that one poor choice weighs more than two middling ones. */
const shortfall = (sum) => Math.max(0, STRONG - sum) ** 2;

/** Order ways to an ending: the better ending, then no weak choice on the way, then the most points. */
const better = (one, other) => one.rank - other.rank || one.short - other.short || other.sum - one.sum;

function together(ways) {
  const sums = Object.fromEntries(
    SKILLS.map((skill) => [skill, new Set(ways.flatMap((way) => [...way.sums[skill]]))]),
  );
  const ends = {};
  for (const way of ways) {
    for (const [name, end] of Object.entries(way.ends)) {
      const here = { ...end, path: [way.text, ...end.path] };
      if (!ends[name] || better(here, ends[name]) < 0) ends[name] = here;
    }
  }
  return { sums, ends, paths: ways.reduce((total, way) => total + way.paths, 0) };
}

/** Every text in a compiled container: lines, choices and tags, without the mark in front. */
function* texts(part) {
  if (typeof part === "string") {
    if (part.startsWith("^")) yield part.slice(1).trim();
  } else if (part && typeof part === "object") {
    for (const each of Object.values(part)) yield* texts(each);
  }
}

function* referred(part) {
  if (!part || typeof part !== "object") return;
  if (typeof part["CNT?"] === "string") yield part["CNT?"];
  for (const each of Object.values(part)) yield* referred(each);
}

function diverts(part, names) {
  if (!part || typeof part !== "object") return [];
  const here = typeof part["->"] === "string" ? [part["->"].split(".")[0]] : [];
  return [...here, ...Object.values(part).flatMap((each) => diverts(each, names))].filter((name) =>
    names.includes(name),
  );
}

function offered(part) {
  if (!part || typeof part !== "object") return 0;
  return Object.entries(part).reduce((sum, [name, each]) => sum + (name === "*" ? 1 : offered(each)), 0);
}

function closure(name, leads) {
  const found = new Set();
  const next = [name];
  while (next.length) {
    const here = next.pop();
    if (found.has(here)) continue;
    found.add(here);
    next.push(...(leads[here] ?? []));
  }
  return found;
}

function main(files) {
  const folder = resolve(dirname(fileURLToPath(import.meta.url)), "../../../exercises/roleplays");
  const all = readdirSync(folder).filter((file) => file.endsWith(".ink"));
  const wanted = files.length ? files : all.map((file) => join(folder, file));
  let bad = false;
  for (const file of wanted) {
    const { compiled, problems } = compile(readFileSync(file, "utf8"));
    for (const problem of problems) console.error(`${basename(file)}: ${problem}`);
    bad ||= problems.length > 0;
    if (!compiled) continue;
    const target = join(dirname(file), "compiled");
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, `${basename(file, ".ink")}.json`), `${JSON.stringify(compiled)}\n`);
    const { knots, states, endings, paths } = compiled;
    console.log(
      `${basename(file)}: ${knots} knots, ${endings.length} endings, ${states} states, ${paths} paths`,
    );
  }
  process.exitCode = bad ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
