// @ts-check
/**
 * Fetch and verify what starting Python needs, and prepare each part as soon as it is there.
 *
 * On a slow link our own package comes last, alone: Python starts while it is on its way.
 */
import { sha256 } from "../tools/sha256.js";
import { fetchFile, fetchManifest } from "./fetching.js";
import { join } from "./join.js";
import { BootError } from "./protocol.js";
import { fetchInfo, fetchSnapshot } from "./snapshot.js";

/**
 * @typedef {import("./protocol.js").RuntimeFile} RuntimeFile
 * @typedef {import("./protocol.js").Manifest} Manifest
 * @typedef {import("./protocol.js").Role} Role
 * @typedef {import("./snapshot.js").Snapshot} Snapshot
 * @typedef {Uint8Array<ArrayBuffer>} Bytes
 *
 * @typedef {object} Loaded what is on its way; whatever fails makes `all` fail
 * @property {Manifest} manifest
 * @property {Promise<WebAssembly.Module>} core
 * @property {Promise<any>} loader a module
 * @property {Promise<any>} glue a module
 * @property {Promise<Bytes> | undefined} lib not there beside a snapshot
 * @property {Promise<Bytes> | undefined} guide not there beside a snapshot
 * @property {Snapshot | null} snapshot
 * @property {Promise<unknown>} all
 */

/** Milliseconds between two reports of progress: each is drawn by the page. */
const REPORT = 50;

/** Counts bytes and tells of them. */
class Progress {
  #tell;
  #loaded = 0;
  #reported = 0;
  total = 0;

  /** @param {(message: import("./protocol.js").ToPage) => void} tell */
  constructor(tell) {
    this.#tell = tell;
  }

  /** @param {number} count */
  count(count) {
    this.#loaded += count;
    const [now, loaded, total] = [performance.now(), this.#loaded, this.total];
    if (now - this.#reported >= REPORT || loaded >= total) {
      this.#reported = now;
      this.#tell({ type: "bytes", loaded, total });
    }
    if (loaded >= total) this.#tell({ type: "state", state: "verifying" });
  }
}

/**
 * Import a module from the very bytes that were verified.
 *
 * An address would be fetched a second time, and what came then would be unchecked. A host
 * that sends one policy for all files, without `blob:`, forbids this; then the address is
 * imported whose bytes were verified a moment ago.
 * @param {Bytes} bytes
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

/** @param {Bytes} bytes */
async function compile(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw new BootError("E_WASM", "core", String(error));
  }
}

/**
 * Both parts of the wasm as one, checked against the one they were cut from.
 * @param {Promise<Bytes>} core
 * @param {Promise<Bytes>} rest
 * @param {Manifest} manifest
 */
async function joined(core, rest, manifest) {
  const whole = await join(await core, await rest);
  if ((await sha256(whole)) === manifest.whole) return whole;
  throw new BootError("E_HASH", "core", "the two parts do not fit");
}

/**
 * Begin to load everything.
 * @param {string} url address of the manifest
 * @param {{fast: boolean, whole: boolean}} how `fast`: whether the link is fast enough for the
 *   snapshot; `whole`: whether all of the wasm is needed
 * @param {(message: import("./protocol.js").ToPage) => void} tell
 * @returns {Promise<Loaded>}
 */
export async function load(url, { fast, whole }, tell) {
  tell({ type: "state", state: "fetching" });
  const progress = new Progress(tell);
  const [manifest, found] = await Promise.all([fetchManifest(url), fast ? fetchInfo(url) : null]);
  const info = found?.fits === manifest.version ? found : null;
  /** @param {Role} role */
  const file = (role) => {
    const found = manifest.files.find((each) => each.role === role);
    if (found) return found;
    throw new BootError("E_HASH", "manifest.json", `names no ${role}`);
  };
  /** @type {Promise<unknown>[]} */
  const all = [];
  /** @type {Snapshot | null} */
  let snapshot = null;
  if (info) {
    progress.total = info.file.size;
    const bytes = fetchSnapshot(url, info, (count) => progress.count(count));
    all.push(bytes);
    snapshot = { info, bytes };
  }
  /** @param {Role} role @param {Promise<unknown>} [after] */
  const take = (role, after) => {
    progress.total += file(role).size;
    const bytes = Promise.resolve(after).then(() =>
      fetchFile(url, file(role), (count) => progress.count(count)),
    );
    all.push(bytes);
    return bytes;
  };
  /** @param {Role} role */
  const module = (role) => {
    const imported = take(role).then((bytes) =>
      importVerified(bytes, new URL(file(role).name, url).href),
    );
    all.push(imported);
    return imported;
  };
  const bytes = take("core");
  const rest = whole ? take("rest") : undefined;
  const core = (rest ? joined(bytes, rest, manifest) : bytes).then(compile);
  all.push(core);
  const [loader, glue] = [module("loader"), module("glue")];
  const lib = snapshot ? undefined : take("lib");
  const guide = snapshot ? undefined : take("guide", fast ? undefined : Promise.all([core, lib]));
  for (const each of all) each.catch(() => {}); // whoever awaits `all` hears of it
  return { manifest, core, loader, glue, lib, guide, snapshot, all: Promise.all(all) };
}
