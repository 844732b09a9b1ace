// @ts-check
/** Workbooks, as the page sees them: a file in, its rows out; what reads them comes with the first. */
import { fetchManifest } from "../wizard/python/fetching.js";
import { NoTable } from "./intake.js";

/**
 * The messages of the worker that reads.
 * @typedef {[number, string[]]} Row
 * @typedef {object} Begin
 * @property {string} python address of the list of the browser's Python
 * @property {string} workbook address of the list of what reads workbooks
 * @property {ArrayBuffer} file
 * @property {number} most rows that the page takes; more are not read
 *
 * @typedef {{type: "bytes", loaded: number, total: number}} BytesMessage
 * @typedef {{type: "opening"}} OpeningMessage all is there
 * @typedef {{type: "rows", done: number}} RowsMessage
 * @typedef {{type: "done", rows: Row[], sheet: string, others: string[]}} DoneMessage
 * @typedef {{type: "unreadable", code: string}} UnreadableMessage the file's fault
 * @typedef {{type: "failed", code: string, detail: string}} FailedMessage
 * @typedef {BytesMessage | OpeningMessage | RowsMessage | DoneMessage | UnreadableMessage | FailedMessage} FromWorker
 *
 * @typedef {{rows: Row[], sheet: string, others: string[]}} Book
 *
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
   * @param {(message: BytesMessage | OpeningMessage | RowsMessage) => void} onProgress
   * @returns {Promise<Book>} rejects with a `NoTable`
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
        this.#worker.addEventListener("message", (/** @type {MessageEvent<FromWorker>} */ { data }) => {
          if (data.type === "done") resolve(data);
          else if (data.type === "unreadable") reject(new NoTable(`batch.xlsx.${data.code}`, { name, most }));
          else if (data.type === "failed") lost(data.code);
          else onProgress(data);
        });
        /** @type {Begin} */
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
