// @ts-check
/** Workbooks, as the page sees them: a file in, its rows out; what reads them comes with the first. */
import { fetchManifest } from "../wizard/python/fetching.js";
import { NoTable } from "./bytes.js";

/**
 * @typedef {object} Lists
 * @property {string} python
 * @property {string} workbook
 */

/** Bytes of the larger file, the part of the wasm that nothing else here needs. */
const REST = "rest";

/**
 * The addresses of both lists.
 * @param {string} py address of the folder of the browser's Python
 * @returns {Lists}
 */
export function listsBeside(py) {
  return { python: new URL("manifest.json", py).href, workbook: new URL("../workbook/manifest.json", py).href };
}

/**
 * Bytes in Brotli that a first workbook loads beyond what the page needs anyway, 0 if unknown.
 * @param {Lists} lists
 */
export async function sizeToLoad(lists) {
  try {
    const [python, workbook] = await Promise.all([fetchManifest(lists.python), fetchManifest(lists.workbook)]);
    const rest = python.files.filter(({ role }) => role === REST);
    return [...rest, ...workbook.files].reduce((sum, file) => sum + file.br, 0);
  } catch {
    return 0;
  }
}

/** Whether what reads workbooks is kept here for offline use. @param {Lists} lists */
export async function isKept({ workbook }) {
  try {
    return Boolean(await caches.match(workbook));
  } catch {
    return false; // no caches without a secure address
  }
}

/** Where the site is kept for offline use, what reads workbooks is from now on, too. */
export function keepForOffline() {
  navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage("workbook"));
}

/** Reads one workbook; ended when it is read or the reader stops. */
export class Reading {
  #worker;
  /** @type {(error: NoTable) => void} */
  #reject = () => {};

  constructor() {
    this.#worker = new Worker(new URL("workbook/worker.js", import.meta.url), { type: "module" });
  }

  /**
   * @param {File} file
   * @param {Lists} lists
   * @param {number} most
   * @param {(message: import("./workbook/protocol.js").ProgressMessage) => void} onProgress
   * @returns {Promise<import("./workbook/protocol.js").Book>} rejects with a `NoTable`
   */
  async read(file, lists, most, onProgress) {
    const bytes = await file.arrayBuffer();
    const { name } = file;
    try {
      return await new Promise((resolve, reject) => {
        this.#reject = reject;
        const lost = (/** @type {string} */ code) => reject(new NoTable("batch.xlsx.lost", { name, code }));
        for (const kind of ["error", "messageerror"]) {
          this.#worker.addEventListener(kind, (event) => {
            event.preventDefault();
            lost("E_WORKER");
          });
        }
        this.#worker.addEventListener("message", (/** @type {MessageEvent<import("./workbook/protocol.js").FromWorker>} */ { data }) => {
          if (data.type === "done") resolve(data.book);
          else if (data.type === "unreadable") reject(new NoTable(`batch.xlsx.${data.code}`, { name, most }));
          else if (data.type === "failed") lost(data.code);
          else onProgress(data);
        });
        /** @type {import("./workbook/protocol.js").Begin} */
        const begin = { ...lists, file: bytes, most };
        this.#worker.postMessage(begin, [bytes]);
      });
    } finally {
      this.#worker.terminate();
    }
  }

  /** The reader's word. */
  stop() {
    this.#worker.terminate();
    this.#reject(new NoTable("batch.xlsx.stopped", {}));
  }
}
