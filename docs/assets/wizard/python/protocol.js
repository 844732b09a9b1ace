// @ts-check
/**
 * The messages between the page and its worker. Both sides import these types; neither
 * knows how the other works.
 *
 * @typedef {"loader" | "glue" | "core" | "rest" | "lib" | "guide" | "weights" | "snapshot"} Role
 *
 * @typedef {object} RuntimeFile
 * @property {Role} role
 * @property {string} name the name it is served under, beside the manifest
 * @property {number} size bytes, uncompressed
 * @property {string} sha256 hexadecimal
 * @property {number} br bytes in Brotli
 * @property {number} gz bytes in gzip
 *
 * @typedef {object} Manifest
 * @property {1} format
 * @property {string} version
 * @property {string} whole SHA-256 of the wasm that `core` and `rest` are the parts of
 * @property {object} lock what Pyodide wants to know of its package index
 * @property {RuntimeFile[]} files
 *
 * @typedef {{type: "boot", manifest: string, fast?: boolean, whole?: boolean}} BootMessage
 *   address of the manifest; whether the link is fast enough for the memory snapshot; whether
 *   all of the wasm is needed
 * @typedef {{type: "ask", id: number, request: string}} AskMessage
 * @typedef {BootMessage | AskMessage} ToWorker
 *
 * @typedef {{type: "state", state: "fetching" | "verifying" | "booting" | "ready"}} StateMessage
 * @typedef {{type: "bytes", loaded: number, total: number}} BytesMessage
 * @typedef {{type: "failed", code: string, file: string, detail: string}} FailedMessage
 * @typedef {{type: "reply", id: number, reply: string}} ReplyMessage
 * @typedef {{type: "broken", id: number, detail: string}} BrokenMessage Python itself died
 * @typedef {{type: "busy", id: number}} BusyMessage what an answer needs is still on its way
 * @typedef {StateMessage | BytesMessage | FailedMessage | ReplyMessage | BrokenMessage | BusyMessage} ToPage
 */

/** The format of the manifest that this code reads. */
export const FORMAT = 1;

/** A failure with a code that the page has words for. */
export class BootError extends Error {
  /**
   * @param {string} code
   * @param {string} [file] the name of the file at fault
   * @param {string} [detail] for the technical line of the card
   */
  constructor(code, file = "", detail = "") {
    super(`${code} ${file} ${detail}`);
    this.code = code;
    this.file = file;
    this.detail = detail;
  }
}
