// @ts-check
/**
 * Start Python from a memory snapshot: its memory as it was when our package had just been
 * imported. Made by scripts/browser/snapshot.mjs, used on fast links only, and never needed:
 * whatever is wrong with it, the start goes step by step instead.
 *
 * Pyodide's own reading of a snapshot wants the whole memory at once. Here the pages that
 * differ are put into the wasm's memory themselves, which saves a phone tens of megabytes.
 */
import { fetchFile, fetchJson } from "./fetching.js";
import { BootError } from "./protocol.js";

/**
 * @typedef {object} SnapshotInfo
 * @property {1} format
 * @property {string} fits the version of the manifest whose files it was made from
 * @property {number} heap bytes of memory
 * @property {number} data bytes at its beginning that the wasm brings itself; behind is nothing
 * @property {number} page bytes of a page
 * @property {object} state what Pyodide held of JavaScript's objects
 * @property {import("./protocol.js").RuntimeFile} file
 *
 * @typedef {{info: SnapshotInfo, bytes: Uint8Array<ArrayBuffer>}} Snapshot
 */

/**
 * What is known of the snapshot, or null where the host has none.
 * @param {string} base address of the manifest
 * @returns {Promise<SnapshotInfo | null>}
 */
export async function fetchInfo(base) {
  try {
    return await fetchJson(new URL("snapshot.json", base).href);
  } catch {
    return null;
  }
}

/**
 * The verified snapshot, or null where it cannot be had.
 * @param {string} base
 * @param {SnapshotInfo} info
 * @param {(count: number) => void} onBytes
 * @returns {Promise<Snapshot | null>}
 */
export async function fetchSnapshot(base, info, onBytes) {
  try {
    return { info, bytes: await fetchFile(base, info.file, onBytes) };
  } catch (error) {
    if (error instanceof BootError) return null;
    throw error;
  }
}

/**
 * Put the pages into a memory that holds nothing but the wasm's own data.
 * @param {Uint8Array} memory
 * @param {Snapshot} snapshot
 */
export function apply(memory, { info, bytes }) {
  const { page } = info;
  const [count] = new Uint32Array(bytes.buffer, 0, 1);
  const numbers = new Uint32Array(bytes.buffer, 4, count);
  const words = page / 4;
  const from = new Uint32Array(bytes.buffer, 4 * (count + 1));
  const to = new Uint32Array(memory.buffer, 0, info.heap / 4);
  numbers.forEach((number, nth) => {
    const [source, target] = [nth * words, number * words];
    for (let i = 0; i < words; i++) to[target + i] ^= from[source + i];
  });
}

/**
 * What `loadPyodide` is to be given in order to start from the snapshot.
 * @param {(module: any) => Promise<any>} create
 * @param {Snapshot} snapshot
 */
export function options(create, snapshot) {
  /** @param {any} module */
  const createPyodideModule = (module) => {
    module.preRun.push(() => {
      // Before any code of the wasm has run; what its constructors write is undone below.
      const pristine = module.HEAPU8.slice(0, snapshot.info.data);
      module.API.restoreSnapshot = () => {
        if (module.HEAPU8.length < snapshot.info.heap) module.growMemory(snapshot.info.heap);
        module.HEAPU8.fill(0, pristine.length);
        module.HEAPU8.set(pristine);
        apply(module.HEAPU8, snapshot);
        return snapshot.info.state;
      };
    });
    return create(module);
  };
  // Only that it is there counts: it would be read by what is replaced above.
  return { createPyodideModule, _loadSnapshot: new Uint8Array() };
}
