// @ts-check
/**
 * Start Python from a memory snapshot: its memory as it was when our package had just been
 * imported. Made by scripts/interpreter/snapshot.mjs, used on fast links only, and never needed:
 * whatever is wrong with it, the start goes step by step instead.
 *
 * Pyodide's own reading of a snapshot wants the whole memory at once. Here what differs is put
 * into the wasm's memory itself, which saves a phone tens of megabytes; and all that can be
 * done before the snapshot is there is done while it is on its way.
 *
 * The file is a list of 32-bit words: the number of words to pass over in the upper half, the
 * number of words to change in the lower one, the words, by XOR; and so on.
 */
import { fetchFile, fetchJson } from "./fetching.js";
import { BootError } from "./protocol.js";

/**
 * @typedef {object} SnapshotInfo
 * @property {1} format
 * @property {string} fits the version of the manifest whose files it was made from
 * @property {number} heap bytes of memory
 * @property {number} data bytes at its beginning that the wasm brings itself; behind is nothing
 * @property {object} state what Pyodide held of JavaScript's objects
 * @property {import("./protocol.js").RuntimeFile} file
 *
 * @typedef {Uint8Array<ArrayBuffer>} Bytes
 * @typedef {{info: SnapshotInfo, bytes: Bytes | Promise<Bytes>}} Snapshot
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
 * The verified snapshot.
 * @param {string} base
 * @param {SnapshotInfo} info
 * @param {(count: number) => void} onBytes
 * @returns {Promise<Bytes>} rejects with E_SNAPSHOT where it cannot be had
 */
export async function fetchSnapshot(base, info, onBytes) {
  try {
    return await fetchFile(base, info.file, onBytes);
  } catch (error) {
    throw new BootError("E_SNAPSHOT", "snapshot", String(error));
  }
}

/**
 * Change a memory that holds nothing but the wasm's own data.
 * @param {Uint8Array} memory
 * @param {SnapshotInfo} info
 * @param {Bytes} bytes
 * @throws {RangeError} it does not fit into the memory
 */
export function apply(memory, { heap }, bytes) {
  const from = new Uint32Array(bytes.buffer, 0, bytes.length / 4);
  const to = new Uint32Array(memory.buffer, 0, heap / 4);
  let at = 0;
  for (let i = 0; i < from.length; ) {
    const head = from[i++];
    at += head >>> 16;
    for (let left = head & 0xffff; left; left--) to[at++] ^= from[i++];
  }
  if (at > to.length) throw new RangeError("the snapshot is larger than its memory");
}

/**
 * What `loadPyodide` is to be given in order to start from the snapshot.
 * @param {(module: any) => Promise<any>} create
 * @param {Snapshot} snapshot
 */
export function options(create, { info, bytes }) {
  /** @param {any} module */
  const createPyodideModule = (module) => {
    module.preRun.push(() => {
      // Before any code of the wasm has run; what its constructors write is undone below.
      const pristine = module.HEAPU8.slice(0, info.data);
      /** @type {Bytes} */
      let ready;
      module.addRunDependency("snapshot");
      Promise.resolve(bytes).then(
        (found) => {
          ready = found;
          module.removeRunDependency("snapshot");
        },
        () => {}, // whoever fetches it says so
      );
      module.API.restoreSnapshot = () => {
        if (module.HEAPU8.length < info.heap) module.growMemory(info.heap);
        module.HEAPU8.fill(0, pristine.length);
        module.HEAPU8.set(pristine);
        apply(module.HEAPU8, info, ready);
        return info.state;
      };
    });
    return create(module);
  };
  // Only that it is there counts: it would be read by what is replaced above.
  return { createPyodideModule, _loadSnapshot: new Uint8Array() };
}
