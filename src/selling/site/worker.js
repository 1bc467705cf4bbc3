// MicroPython in a worker. It is given the course's Python files and answers one call at a time.
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs";
import wasm from "@micropython/micropython-webassembly-pyscript/micropython.wasm";

const HEAP = 8 * 1024 * 1024;
let python;

async function text(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

function write(fs, module, source) {
  const parts = module.split(".");
  let folder = "/lib";
  for (const part of parts.slice(0, -1)) {
    folder += `/${part}`;
    if (fs.analyzePath(folder).exists) continue;
    fs.mkdir(folder);
    fs.writeFile(`${folder}/__init__.py`, "");
  }
  fs.writeFile(`${folder}/${parts.at(-1)}.py`, source);
}

async function start({ python: files, sentences }) {
  const names = Object.keys(files);
  const [micropython, ...sources] = await Promise.all([
    loadMicroPython({ url: new URL(wasm, import.meta.url).href, heapsize: HEAP, linebuffer: true }),
    ...names.map((name) => text(files[name])),
  ]);
  micropython.FS.mkdir("/lib");
  names.forEach((name, i) => write(micropython.FS, name, sources[i]));
  micropython.runPython("from selling.live.answer import answer, learn, show");
  python = Object.fromEntries(
    ["answer", "learn", "show"].map((name) => [name, micropython.globals.get(name)]),
  );
  python.learn(JSON.stringify(sentences));
}

function call({ widget, content, function: name, message }) {
  if (content !== null) python.show(widget, content);
  return python.answer(widget, name, message);
}

self.onmessage = async ({ data }) => {
  try {
    const reply = data.start ? await start(data.start) : call(data.call);
    self.postMessage({ id: data.id, reply: reply ?? null });
  } catch (error) {
    self.postMessage({ id: data.id, error: String(error.message ?? error) });
  }
};
