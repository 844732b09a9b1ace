// @ts-check
/**
 * Fetch the files of the runtime and check every byte before anything uses it.
 *
 * A failed try is made again past the cache: damaged files are refetched once, dropped
 * connections twice. There is no clock on a download as a whole, only on silence.
 */
import { sha256 } from "../tools/sha256.js";
import { BootError, FORMAT } from "./protocol.js";

/** Milliseconds without a single byte after which a connection counts as dead. */
const SILENCE = 15_000;
/** Milliseconds to wait before each further try. */
const BACK_OFF = [300, 1200];
/** Failures that get two further tries; all others get one. A host may be overloaded. */
const FLEETING = /^E_(NET|HTTP .* (429|5\d\d)$)/;

/** The network, kept: the worker takes `fetch` away from Python while files still come. */
const network = globalThis.fetch.bind(globalThis);

/** @param {number} ms */
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Whether bytes are a web page: what a login page of a network or a lax host sends.
 * @param {Uint8Array} bytes
 */
export function isPage(bytes) {
  const head = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart().toLowerCase();
  return head.startsWith("<!doctype html") || head.startsWith("<html");
}

/**
 * Read a body, telling of every chunk; fails when nothing comes for too long.
 * @param {ReadableStream<Uint8Array>} body
 * @param {AbortController} control
 * @param {(count: number) => void} onBytes
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function readAll(body, control, onBytes) {
  const reader = body.getReader();
  /** @type {Uint8Array[]} */
  const chunks = [];
  let size = 0;
  for (;;) {
    const silent = setTimeout(() => control.abort(), SILENCE);
    const { done, value } = await reader.read().finally(() => clearTimeout(silent));
    if (done) break;
    chunks.push(value);
    size += value.length;
    onBytes(value.length);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * One try: the bytes of an address, or a `BootError` that says what went wrong.
 * @param {string} url
 * @param {RequestCache} cache
 * @param {(count: number) => void} onBytes
 */
async function once(url, cache, onBytes) {
  const name = url.slice(url.lastIndexOf("/") + 1);
  const control = new AbortController();
  const silent = setTimeout(() => control.abort(), SILENCE);
  try {
    const response = await network(url, {
      cache,
      credentials: "omit",
      mode: "same-origin", // nor is a move to another origin followed
      signal: control.signal,
    });
    clearTimeout(silent);
    if (!response.ok) throw new BootError("E_HTTP", name, String(response.status));
    if (!response.body) throw new BootError("E_NET", name, "no body");
    return await readAll(response.body, control, onBytes);
  } catch (error) {
    if (error instanceof BootError) throw error;
    throw new BootError(control.signal.aborted ? "E_STALL" : "E_NET", name, String(error));
  } finally {
    clearTimeout(silent);
  }
}

/**
 * Try, and try again past the cache; the last failure is the one that counts.
 * @template T
 * @param {(cache: RequestCache) => Promise<T>} attempt
 * @param {RequestCache} first
 * @returns {Promise<T>}
 */
async function tried(attempt, first) {
  for (let turn = 0; ; turn++) {
    try {
      return await attempt(turn ? "reload" : first);
    } catch (error) {
      const fleeting = error instanceof BootError && FLEETING.test(error.message);
      if (turn >= (fleeting ? BACK_OFF.length : 1)) throw error;
      await pause(BACK_OFF[turn]);
    }
  }
}

/**
 * The bytes of one file of the manifest, verified.
 * @param {string} base address of the manifest
 * @param {import("./protocol.js").RuntimeFile} file
 * @param {(count: number) => void} onBytes counts back what a failed try had brought
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export function fetchFile(base, file, onBytes) {
  return tried(async (cache) => {
    let counted = 0;
    try {
      const bytes = await once(new URL(file.name, base).href, cache, (count) => {
        counted += count;
        onBytes(count);
      });
      if ((await sha256(bytes)) === file.sha256) return bytes;
      const code = isPage(bytes) ? "E_HTML" : "E_HASH";
      throw new BootError(code, file.name, `${bytes.length} of ${file.size} bytes`);
    } catch (error) {
      onBytes(-counted);
      throw error;
    }
  }, "default");
}

/**
 * One try at a list of files, asked for anew each time so that it fits what the host has now.
 * @param {string} url
 * @param {RequestCache} [cache]
 * @returns {Promise<any>}
 */
export async function fetchJson(url, cache = "no-cache") {
  const name = url.slice(url.lastIndexOf("/") + 1);
  const bytes = await once(url, cache, () => {});
  if (isPage(bytes)) throw new BootError("E_HTML", name);
  try {
    const read = JSON.parse(new TextDecoder().decode(bytes));
    if (read.format === FORMAT) return read;
  } catch {
    // Not JSON: said below, like every other damage.
  }
  throw new BootError("E_HASH", name, `${bytes.length} bytes`);
}

/**
 * The manifest of the runtime.
 * @param {string} url
 * @returns {Promise<import("./protocol.js").Manifest>}
 */
export function fetchManifest(url) {
  return tried(async (cache) => {
    const manifest = await fetchJson(url, cache);
    if (Array.isArray(manifest.files)) return manifest;
    throw new BootError("E_HASH", "manifest.json", "names no files");
  }, "no-cache");
}

/** What is fetched when it is needed, if ever. */
const LATER = new Set(["rest", "weights"]);

/** How many bytes there are to load in Brotli, before anything is. @param {string} address of the manifest */
export async function sizeToLoad(address) {
  const { files } = await fetchManifest(address);
  return files.filter(({ role }) => !LATER.has(role)).reduce((sum, file) => sum + file.br, 0);
}
