// @ts-check
/**
 * Fetch and verify what starting Python needs, and prepare each part as soon as it is there.
 *
 * On a slow link our own package comes last, alone: Python starts while it is on its way.
 */
import { sha256 } from "../tools/sha256.js";
import { importVerified } from "../tools/verified.js";
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
 * @property {() => Promise<Bytes>} weights fetched when something is read, and no part of `all`
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

/** The files of one start: each is taken once, and `all` fails with whatever fails first. */
class Files {
  #url;
  #manifest;
  #progress;
  /** @type {Promise<unknown>[]} */
  #all = [];

  /** @param {string} url of the manifest @param {Manifest} manifest @param {Progress} progress */
  constructor(url, manifest, progress) {
    this.#url = url;
    this.#manifest = manifest;
    this.#progress = progress;
  }

  get all() {
    return Promise.all(this.#all);
  }

  /** @template T @param {Promise<T>} promise counts for `all` from now on */
  include(promise) {
    promise.catch(() => {}); // whoever awaits `all` hears of it
    this.#all.push(promise);
    return promise;
  }

  /** @param {Role} role */
  #named(role) {
    const found = this.#manifest.files.find((each) => each.role === role);
    if (found) return found;
    throw new BootError("E_HASH", "manifest.json", `names no ${role}`);
  }

  /** The bytes of a file. @param {Role} role @param {Promise<unknown>} [after] */
  take(role, after) {
    const file = this.#named(role);
    this.#progress.total += file.size;
    const count = (/** @type {number} */ bytes) => this.#progress.count(bytes);
    return this.include(Promise.resolve(after).then(() => fetchFile(this.#url, file, count)));
  }

  /** The bytes of a file that comes later, uncounted. @param {Role} role */
  late(role) {
    return fetchFile(this.#url, this.#named(role), () => {});
  }

  /** A file as a module. @param {Role} role */
  module(role) {
    const { href } = new URL(this.#named(role).name, this.#url);
    return this.include(this.take(role).then((bytes) => importVerified(bytes, href)));
  }

  /** @param {import("./snapshot.js").SnapshotInfo} info @returns {Snapshot} */
  snapshot(info) {
    this.#progress.total += info.file.size;
    const count = (/** @type {number} */ bytes) => this.#progress.count(bytes);
    return { info, bytes: this.include(fetchSnapshot(this.#url, info, count)) };
  }
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
  const [manifest, info] = await Promise.all([fetchManifest(url), fast ? fetchInfo(url) : null]);
  const files = new Files(url, manifest, new Progress(tell));
  const snapshot = info?.fits === manifest.version ? files.snapshot(info) : null;
  const bytes = files.take("core");
  const rest = whole ? files.take("rest") : undefined;
  const core = files.include((rest ? joined(bytes, rest, manifest) : bytes).then(compile));
  const [loader, glue] = [files.module("loader"), files.module("glue")];
  const lib = snapshot ? undefined : files.take("lib");
  const after = fast ? undefined : Promise.all([core, lib]);
  const guide = snapshot ? undefined : files.take("guide", after);
  const weights = async () => files.late("weights");
  return { manifest, core, loader, glue, lib, guide, weights, snapshot, all: files.all };
}
