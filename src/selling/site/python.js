// Python on the page: a worker that is started once, asked many times, and replaced when it runs too long.

const START_LIMIT = 45_000; // ms: a slow phone network must be able to fetch 230 KB
const RETRY_AFTER = 5_000; // ms until a start that failed is tried again: a network may come back
const CALL_LIMIT = 10_000; // ms: a model takes a few; a slow phone with many widgets needs patience

/** Return { warm, ask }; `told.ready` and `told.failed` are called at most once each. */
export function startPython(config, told) {
  let worker = null;
  let serial = 0;
  let shown = new Set();
  const waiting = new Map();
  let started = null;

  function fail(error) {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function stop(error) {
    worker?.terminate();
    worker = null;
    started = null;
    shown = new Set();
    fail(error);
  }

  function post(message, limit) {
    serial += 1;
    const id = serial;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => stop(new Error(`Python took longer than ${limit} ms`)), limit);
      const settle = (done) => (value) => {
        clearTimeout(timer);
        waiting.delete(id);
        done(value);
      };
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      worker.postMessage({ id, ...message });
    });
  }

  function open() {
    worker = new Worker(config.worker, { type: "module" });
    worker.onmessage = ({ data }) => {
      const call = waiting.get(data.id);
      if (data.error) call?.reject(new Error(data.error));
      else call?.resolve(data.reply);
    };
    worker.onerror = (event) => stop(new Error(event.message || "the worker could not start"));
    const { python, sentences } = config;
    return post({ start: { python, sentences } }, START_LIMIT);
  }

  let isReady = false;
  let hasFailed = false;
  function start() {
    started ??= Promise.resolve()
      .then(() => {
        if (typeof WebAssembly !== "object" || typeof Worker !== "function") {
          throw new Error("this browser has no WebAssembly or no workers");
        }
        return open();
      })
      .then(
        () => {
          if (!isReady) told.ready();
          isReady = true;
        },
        (error) => {
          worker?.terminate();
          worker = null;
          setTimeout(() => (started = null), RETRY_AFTER);
          if (!hasFailed && !isReady) told.failed(error);
          hasFailed = true;
          throw error;
        },
      );
    return started;
  }

  return {
    warm: () => start().catch(() => {}),
    async ask(widget, state, command, message) {
      await start();
      const content = shown.has(widget) ? null : JSON.stringify(state.content);
      shown.add(widget);
      const call = { widget, content, function: state.python[command], message: JSON.stringify(message) };
      const reply = await post({ call }, CALL_LIMIT);
      return [JSON.parse(reply), []];
    },
  };
}
