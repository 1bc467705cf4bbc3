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
const WALKS = 2_000; // talks at random, to see which scores can be reached
const FIRM = 0.75; // bands of a score: selling.live.debrief has the same two
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

  /** Play on from here in every way. Returns the choices there are, each with its marks and what follows. */
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
    const node = { ways: [] };
    seen.set(key, node);
    const before = story.state.toJson();
    for (const [i, text] of choices.entries()) {
      story.state.LoadJson(before);
      story.ChooseChoiceIndex(i);
      node.ways.push(after(text));
    }
    return node;
  }

  function after(text) {
    const tags = listen();
    check(text, tags);
    const effects = effectsOf(tags);
    const points = SKILLS.map((skill) => effects.points[skill] ?? 0);
    if (story.currentChoices.length > 0) {
      if (effects.ending)
        problems.push(`after the ending "${effects.ending}" there is still something to choose`);
      return { text, points, next: play() };
    }
    if (!effects.ending) problems.push(`after "${text}" the talk stops without an ending; add "# ending: …"`);
    else if (!effects.verdict || !effects.rank) {
      problems.push(`the ending "${effects.ending}" needs a verdict and a rank`);
    }
    return { text, points, ending: effects.ending, rank: effects.rank };
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
  const first = play();
  const entered = closure(diverts(json.root, names)[0], leads);
  for (const name of names) {
    const here = [...visited].filter((place) => place.split(".")[0] === name).length;
    if (!entered.has(name)) problems.push(`nobody can come to "${name}"; lead there or remove it`);
    else if (here < offered(knots[name]))
      problems.push(`a choice in "${name}" is never offered; mend its condition`);
  }

  const ends = endsOf(first);
  return {
    skills: practised(first, problems),
    strong: Object.values(ends).sort(better)[0].path,
    endings: Object.entries(ends)
      .sort(([, one], [, other]) => one.rank - other.rank)
      .map(([name]) => name),
    knots: names.length,
    states: seen.size,
    paths: pathsFrom(first),
  };
}

// ---------------------------------------------------------------- what the graph of all talks tells

const total = (points) => points.reduce((sum, each) => sum + each, 0);

/** Order ways to an ending: the better ending, then the fewest points left lying, then the most points. */
const better = (one, other) => one.rank - other.rank || one.left - other.left || other.sum - one.sum;

/** Return ending → the best way to it from here. Points left lying count squared: one poor choice outweighs two fair. */
function endsOf(node) {
  if (node.ends) return node.ends;
  node.ends = {};
  const most = Math.max(...node.ways.map(({ points }) => total(points)));
  for (const { text, points, next, ending, rank } of node.ways) {
    const sum = total(points);
    const left = (most - sum) ** 2;
    const on = next ? endsOf(next) : { [ending]: { rank, sum: 0, left: 0, path: [] } };
    for (const [name, end] of Object.entries(on)) {
      const here = { rank: end.rank, sum: end.sum + sum, left: end.left + left, path: [text, ...end.path] };
      if (!node.ends[name] || better(here, node.ends[name]) < 0) node.ends[name] = here;
    }
  }
  return node.ends;
}

function pathsFrom(node) {
  node.paths ??= node.ways.reduce((sum, { next }) => sum + (next ? pathsFrom(next) : 1), 0);
  return node.paths;
}

/** Return the skills that the talk practises; each of them must be able to end in each band. */
function practised(first, problems) {
  const bands = SKILLS.map(() => new Set());
  let seed = 1;
  const chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647; // the same talks every time
  for (let walk = 0; walk < WALKS; walk += 1) {
    const skill = walk % SKILLS.length;
    const care = Math.floor(walk / SKILLS.length) % 5; // from always the worst (0) to always the best (4)
    const shares = scores(first, (ways) => {
      const ordered = [...ways].sort((one, other) => one.points[skill] - other.points[skill]);
      return chance() < 0.5
        ? ordered[Math.round((care / 4) * (ways.length - 1))]
        : ways[Math.floor(chance() * ways.length)];
    });
    for (const [i, share] of shares.entries()) {
      if (share !== null) bands[i].add(share >= FIRM ? 2 : share >= SOUND ? 1 : 0);
    }
  }
  const found = SKILLS.filter((_, i) => bands[i].size > 0);
  for (const [i, skill] of SKILLS.entries()) {
    if (bands[i].size > 0 && bands[i].size < 3) problems.push(`not every score of ${skill} can be reached`);
  }
  return found;
}

/** Play one talk; a score is what was earned of what each choice offered, from its worst to its best. */
function scores(first, pick) {
  const earned = SKILLS.map(() => 0);
  const offered = SKILLS.map(() => 0);
  for (let node = first; node; ) {
    const way = pick(node.ways);
    for (const i of SKILLS.keys()) {
      const points = node.ways.map((each) => each.points[i]);
      earned[i] += way.points[i] - Math.min(...points);
      offered[i] += Math.max(...points) - Math.min(...points);
    }
    node = way.next;
  }
  return SKILLS.map((_, i) => (offered[i] ? earned[i] / offered[i] : null));
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
