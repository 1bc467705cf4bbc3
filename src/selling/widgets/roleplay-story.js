// A conversation in ink: what is said, what may be said next, and what each choice did.

/** Read the tags of one stretch of talk: "why: …", "listening: 2", "learned: …" and the rest. */
export function effectsOf(tags) {
  const found = { points: {}, learned: [], said: [], asked: "", why: "", ending: "", verdict: "", rank: 0 };
  for (const tag of tags) {
    const at = tag.indexOf(":");
    const name = tag.slice(0, at).trim();
    const value = tag.slice(at + 1).trim();
    if (name === "learned" || name === "said") found[name].push(value);
    else if (["asked", "why", "ending", "verdict"].includes(name)) found[name] = value;
    else if (name === "rank") found.rank = Number(value);
    else if (/^-?\d+$/.test(value)) found.points[name] = Number(value);
  }
  return found;
}

/** Begin a conversation. `Story` is inkjs's; `told` the compiled story, in the reader's language. */
export function begin(Story, told) {
  const story = new Story(told);
  const turns = []; // one for each choice made, with the story's state before it

  function listen() {
    const lines = [];
    const tags = [];
    while (story.canContinue) {
      const text = story.Continue().trim();
      tags.push(...story.currentTags);
      if (text) lines.push(text);
    }
    return { lines, tags };
  }

  /** The points that each choice would earn now. */
  function offered() {
    const before = story.state.toJson();
    return story.currentChoices.map((_, i) => {
      story.ChooseChoiceIndex(i);
      const { points } = effectsOf(listen().tags);
      story.state.LoadJson(before);
      return points;
    });
  }

  const opening = listen();
  opening.effects = effectsOf(opening.tags);

  return {
    opening,
    turns,
    choices: () => story.currentChoices.map((choice) => choice.text.trim()),
    mood: () => Number(story.variablesState.mood ?? 3),
    over: () => story.currentChoices.length === 0,

    /** Say one of the choices. Returns the turn: what was said, what the buyer says then, and the tags. */
    say(index) {
      const turn = {
        index,
        before: story.state.toJson(),
        text: story.currentChoices[index].text.trim(),
        offered: offered(),
      };
      story.ChooseChoiceIndex(index);
      Object.assign(turn, listen());
      turn.effects = effectsOf(turn.tags);
      turns.push(turn);
      return turn;
    },

    /** Go back to before the turn of that number. */
    back(number) {
      story.state.LoadJson(turns[number].before);
      turns.length = number;
    },
  };
}

/** Whether what the browser kept of a talk can be taken up: the talk has not changed since. */
export function isWhole(record, mark) {
  return (
    record?.mark === mark &&
    Array.isArray(record.path) &&
    record.path.length > 0 &&
    record.path.every((index) => Number.isInteger(index) && index >= 0)
  );
}
