// @ts-check
/**
 * Start Python from verified bytes, inside the worker.
 *
 * `loadPyodide()` never settles when its wasm cannot be started: it logs the failure and
 * goes on waiting. So the wasm is compiled and instantiated here, and whatever fails first
 * ends the race.
 */
import { fetchFile, fetchManifest } from "./fetching.js";
import { BootError } from "./protocol.js";
import { fetchInfo, fetchSnapshot, options } from "./snapshot.js";

/**
 * @typedef {Record<import("./protocol.js").Role, Uint8Array<ArrayBuffer>>} Parts
 * @typedef {import("./snapshot.js").Snapshot} Snapshot
 * @typedef {import("./protocol.js").Manifest} Manifest
 * @typedef {(message: import("./protocol.js").ToPage) => void} Tell
 * @typedef {(request: string) => string} Handle
 */

/**
 * Start compiling as soon as the wasm is there, while other files are still on their way.
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
function compile(bytes) {
  const compiled = WebAssembly.compile(bytes).catch((error) => {
    throw new BootError("E_WASM", "core", String(error));
  });
  compiled.catch(() => {}); // whoever awaits it hears of it; nobody else has to
  return compiled;
}

/** Roles of the files that a snapshot already holds. */
const HELD = new Set(["lib", "guide"]);
/** Roles of the files that are modules. */
const MODULES = new Set(["loader", "glue"]);

/** Milliseconds between two reports of progress: each is drawn by the page. */
const REPORT = 50;

/**
 * Start importing a module as soon as it is there.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} url
 */
function importing(bytes, url) {
  const imported = importVerified(bytes, url);
  imported.catch(() => {}); // heard of by whoever awaits it
  return imported;
}

/**
 * Fetch all files at once; with a snapshot, it in the place of what it holds.
 * @param {string} url address of the manifest
 * @param {boolean} fast
 * @param {Tell} tell
 */
async function fetchAll(url, fast, tell) {
  tell({ type: "state", state: "fetching" });
  const [manifest, found] = await Promise.all([fetchManifest(url), fast ? fetchInfo(url) : null]);
  const info = found?.fits === manifest.version ? found : null;
  const parts = /** @type {Parts} */ ({});
  /** @type {Promise<WebAssembly.Module> | undefined} */
  let core;
  /** @type {Record<string, Promise<any>>} */
  const modules = {};
  const [held, others] = [true, false].map((is) =>
    manifest.files.filter((file) => HELD.has(file.role) === is),
  );
  const sizes = [...others, ...(info ? [info.file] : held)].map((file) => file.size);
  let total = sizes.reduce((sum, size) => sum + size, 0);
  let loaded = 0;
  let reported = 0;
  /** @param {number} count */
  const count = (count) => {
    loaded += count;
    const now = performance.now();
    if (now - reported >= REPORT || loaded >= total) {
      reported = now;
      tell({ type: "bytes", loaded, total });
    }
    if (loaded >= total) tell({ type: "state", state: "verifying" });
  };
  /** @param {import("./protocol.js").RuntimeFile} file */
  const take = async (file) => {
    const bytes = await fetchFile(url, file, count);
    parts[file.role] = bytes;
    if (file.role === "core") core = compile(bytes);
    if (MODULES.has(file.role)) modules[file.role] = importing(bytes, new URL(file.name, url).href);
  };
  const memory = async () => {
    const snapshot = info && (await fetchSnapshot(url, info, count));
    if (snapshot) return snapshot;
    if (info) total += held.reduce((sum, file) => sum + file.size, 0) - info.file.size;
    await Promise.all(held.map(take));
    return null;
  };
  const [snapshot] = await Promise.all([memory(), ...others.map(take)]);
  if (!core) throw new BootError("E_HASH", "manifest.json", "names no core");
  return { parts, core, manifest, modules, snapshot };
}

/**
 * Import a module from the very bytes that were verified.
 *
 * An address would be fetched a second time, and what came then would be unchecked. A host
 * that sends one policy for all files, without `blob:`, forbids this; then the address is
 * imported whose bytes were verified a moment ago.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} url
 */
async function importVerified(bytes, url) {
  const blob = URL.createObjectURL(new Blob([bytes], { type: "text/javascript" }));
  try {
    return await import(blob);
  } catch {
    return await import(url);
  } finally {
    URL.revokeObjectURL(blob);
  }
}

/**
 * Give Pyodide the bytes we hold in place of the network; nothing else may be fetched,
 * neither now nor after.
 * @param {Promise<WebAssembly.Module>} core
 * @param {Uint8Array<ArrayBuffer> | undefined} lib not needed beside a snapshot
 * @returns {Promise<never>} rejects when the wasm cannot be started
 */
function serve(core, lib) {
  self.fetch = async (input) => {
    const address = String(input instanceof Request ? input.url : input);
    if (address.endsWith("/lib.zip")) return new Response(lib);
    if (address.endsWith(".wasm")) return new Response(new Uint8Array());
    throw new TypeError("the wizard's Python has no network");
  };
  return new Promise((_, reject) => {
    WebAssembly.instantiateStreaming = async (_response, imports) => {
      try {
        const module = await core;
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
 * Fetch, verify and start; returns the one door.
 * @param {string} url address of the manifest
 * @param {boolean} fast whether the link is fast enough for the snapshot
 * @param {Tell} tell
 * @returns {Promise<Handle>}
 */
export async function boot(url, fast, tell) {
  if (typeof WebAssembly !== "object") throw new BootError("E_NOWASM");
  const { parts, core, manifest, modules, snapshot } = await fetchAll(url, fast, tell);
  tell({ type: "state", state: "booting" });
  const broken = Promise.race([serve(core, parts.lib), uncaught()]);
  broken.catch(() => {});
  const started = start(url, modules, manifest, snapshot).catch((error) => {
    throw snapshot ? new BootError("E_SNAPSHOT", "snapshot", String(error)) : error;
  });
  const py = await Promise.race([started, broken]);
  if (snapshot) return py.globals.get("handle");
  py.FS.writeFile("/guide.zip", parts.guide);
  py.runPython("import sys; sys.path.insert(0, '/guide.zip'); from guide.api import handle");
  return py.globals.get("handle");
}

/**
 * @param {string} url
 * @param {Record<string, Promise<any>>} modules
 * @param {Manifest} manifest
 * @param {Snapshot | null} snapshot
 */
async function start(url, modules, manifest, snapshot) {
  const [loader, glue] = await Promise.all([modules.loader, modules.glue]);
  return loader.loadPyodide({
    indexURL: new URL("./", url).href,
    stdLibURL: new URL("lib.zip", url).href,
    lockFileContents: { info: manifest.lock, packages: {} },
    ...(snapshot ? options(glue.default, snapshot) : { createPyodideModule: glue.default }),
    env: { HOME: "/home", PYTHONHASHSEED: "0" },
  });
}
