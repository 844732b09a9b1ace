// @ts-check
/**
 * Start Python from verified bytes, inside the worker.
 *
 * `loadPyodide()` never settles when its wasm cannot be started: it logs the failure and
 * goes on waiting. So the wasm is compiled and instantiated here, and whatever fails first
 * ends the race.
 */
import { learn } from "./learning.js";
import { load } from "./loading.js";
import { BootError } from "./protocol.js";
import { options } from "./snapshot.js";

/**
 * @typedef {import("./loading.js").Loaded} Loaded
 * @typedef {(message: import("./protocol.js").ToPage) => void} Tell
 *
 * @typedef {object} Door
 * @property {(request: string) => string} handle
 * @property {() => boolean} lacking whether a function was called that this part of the wasm
 *   has not; then nothing that it answered counts, nor will it answer again
 * @property {() => Promise<void>} learn fetch what reading has learned; fails with whatever fails
 */

/** An import of the wasm that nothing calls but what stands in a missing function's place. */
const ALARM = "emscripten_debugger";

/** Hears whether the wasm lacks a function. */
class Alarm {
  raised = false;
  /** @type {(error: BootError) => void} */
  #reject = () => {};
  /** @type {Promise<never>} */
  heard = new Promise((_, reject) => {
    this.#reject = reject;
  });

  constructor() {
    this.heard.catch(() => {});
  }

  raise() {
    this.raised = true;
    this.#reject(new BootError("E_PART", "core"));
  }
}

/**
 * Give Pyodide what we hold in place of the network; nothing else may be fetched, neither now
 * nor after.
 * @param {Loaded} loaded
 * @param {Alarm} alarm
 * @returns {Promise<never>} rejects when the wasm cannot be started
 */
function serve({ core, lib }, alarm) {
  self.fetch = async (input) => {
    const address = String(input instanceof Request ? input.url : input);
    if (address.endsWith("/lib.zip")) return new Response(await lib);
    if (address.endsWith(".wasm")) return new Response(new Uint8Array());
    throw new TypeError("the wizard's Python has no network");
  };
  return new Promise((_, reject) => {
    WebAssembly.instantiateStreaming = async (_response, imports) => {
      try {
        const module = await core;
        /** @type {any} */ (imports).env[ALARM] = () => alarm.raise();
        return { module, instance: await WebAssembly.instantiate(module, imports) };
      } catch (error) {
        reject(error instanceof BootError ? error : new BootError("E_WASM", "core", String(error)));
        throw error;
      }
    };
  });
}

/** Whatever goes wrong outside a promise we hold, for example an abort of the wasm. */
function uncaught() {
  /** @type {Promise<never>} */
  const failure = new Promise((_, reject) => {
    self.addEventListener("error", (event) => reject(new BootError("E_WASM", "", event.message)));
    self.addEventListener("unhandledrejection", (event) => {
      const known = event.reason instanceof BootError;
      reject(known ? event.reason : new BootError("E_WASM", "", String(event.reason)));
    });
  });
  failure.catch(() => {});
  return failure;
}

/**
 * @param {string} url
 * @param {Loaded} loaded
 */
async function start(url, { manifest, loader, glue, snapshot }) {
  const create = (await glue).default;
  return (await loader).loadPyodide({
    indexURL: new URL("./", url).href,
    stdLibURL: new URL("lib.zip", url).href,
    lockFileContents: { info: manifest.lock, packages: {} },
    ...(snapshot ? options(create, snapshot) : { createPyodideModule: create }),
    env: { HOME: "/home", PYTHONHASHSEED: "0" },
  });
}

/**
 * The one door of a started interpreter.
 * @param {any} py
 * @param {Promise<Uint8Array> | undefined} guide our package; not there beside a snapshot
 * @returns {Promise<Door["handle"]>}
 */
async function door(py, guide) {
  if (guide) {
    py.FS.writeFile("/guide.zip", await guide);
    py.runPython("import sys; sys.path.insert(0, '/guide.zip'); from guide.api import handle");
  }
  return py.globals.get("handle");
}

/**
 * Fetch, verify and start.
 * @param {string} url address of the manifest
 * @param {{fast: boolean, whole: boolean}} how
 * @param {Tell} tell
 * @param {typeof door} open makes of the interpreter what is asked; the one door unless told
 * @returns {Promise<Door>}
 */
export async function boot(url, how, tell, open = door) {
  if (typeof WebAssembly !== "object") throw new BootError("E_NOWASM");
  const alarm = new Alarm();
  const loaded = await load(url, how, tell);
  try {
    const arrived = loaded.all.then(() => tell({ type: "state", state: "booting" }));
    const failed = Promise.race([serve(loaded, alarm), uncaught(), alarm.heard, never(arrived)]);
    failed.catch(() => {});
    const running = start(url, loaded);
    const started = running.then((py) => open(py, loaded.guide));
    const known = started.catch((error) => {
      const ours = loaded.snapshot && !(error instanceof BootError);
      throw ours ? new BootError("E_SNAPSHOT", "snapshot", String(error)) : error;
    });
    const handle = await Promise.race([known, failed]);
    await arrived;
    const come = async () => learn(await running, await loaded.weights());
    return { handle, lacking: () => alarm.raised, learn: come };
  } catch (error) {
    if (!alarm.raised) throw error;
    // It may be that a file did not come, and saying so needed a missing function.
    await Promise.race([loaded.all, new Promise((done) => setTimeout(done))]);
    throw new BootError("E_PART", "core");
  }
}

/**
 * A promise that fails as another one does, and never ends otherwise.
 * @param {Promise<unknown>} other
 * @returns {Promise<never>}
 */
function never(other) {
  return new Promise((_, reject) => other.catch(reject));
}
