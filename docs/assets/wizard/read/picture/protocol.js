// @ts-check
/**
 * The messages between the page and the worker that reads pictures.
 *
 * @typedef {import("../../python/protocol.js").RuntimeFile} RuntimeFile
 * @typedef {Omit<RuntimeFile, "role"> & {role: "glue" | "core" | "letters"}} PictureFile
 * @typedef {{data: Uint8ClampedArray<ArrayBuffer>, width: number, height: number}} Pixels
 *   four bytes a pixel
 *
 * @typedef {{type: "begin", manifest: string}} BeginMessage address of the list of files
 * @typedef {{type: "read", picture: Pixels}} ReadMessage
 * @typedef {BeginMessage | ReadMessage} ToReader
 *
 * @typedef {object} Found
 * @property {string} text "" for none
 * @property {number} sure how sure the reading is of its letters, 0 to 100
 * @property {number} quarters by how many quarters the picture had to be turned
 *
 * @typedef {{type: "bytes", loaded: number, total: number}} BytesMessage
 * @typedef {{type: "begun"}} BegunMessage
 * @typedef {{type: "share", share: number}} ShareMessage how much of a picture is read, 0 to 1
 * @typedef {{type: "found", found: Found}} FoundMessage
 * @typedef {{type: "failed", code: string, detail: string}} FailedMessage
 * @typedef {BytesMessage | BegunMessage | ShareMessage | FoundMessage | FailedMessage} FromReader
 */

/** Something about a picture, or its reading, that the page has words for. */
export class PictureError extends Error {
  /** @param {string} code @param {string} [detail] */
  constructor(code, detail = "") {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
