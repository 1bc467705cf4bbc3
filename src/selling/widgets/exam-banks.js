// The drawn questions' texts: on the published page from files beside it, in a kernel by asking Python.

/** Return a function: names of questions → a Map of name → question; those that no longer exist are left out. */
export function questionSource(model, experimental) {
  const content = model.get("content");
  const files = model.get("files") ?? {};
  const known = content.course.flatMap((part) => part.chapters.map((chapter) => chapter.bank));
  const loaded = new Map();

  async function fetched(bank) {
    if (!files[bank]) return (await experimental.invoke("bank", { bank }))[0];
    const reply = await fetch(files[bank]);
    if (!reply.ok) throw new Error(`${files[bank]}: ${reply.status}`);
    return reply.json();
  }

  async function load(bank) {
    if (!loaded.has(bank)) loaded.set(bank, await fetched(bank));
    return loaded.get(bank);
  }

  return async (names) => {
    const banks = [...new Set(names.map((name) => name.split("/")[0]))].filter((bank) =>
      known.includes(bank),
    );
    const contents = await Promise.all(banks.map(load));
    const all = contents.flatMap(({ bank, questions }) =>
      questions.map((question) => [
        `${bank}/${question.id}`,
        { ...question, name: `${bank}/${question.id}` },
      ]),
    );
    const found = new Map(all);
    return new Map(names.filter((name) => found.has(name)).map((name) => [name, found.get(name)]));
  };
}
