// @ts-check
/** The worker that reads pictures, as the page sees it. */
import { PictureError } from "./protocol.js";

/**
 * @typedef {object} Told
 * @property {(loaded: number, total: number) => void} onBytes
 * @property {(share: number) => void} onShare
 */

export class Reader {
  #worker;
  #told;
  /** @type {((found: any) => void) | undefined} */
  #resolve;
  /** @type {((error: PictureError) => void) | undefined} */
  #reject;

  /** @param {Told} told */
  constructor(told) {
    this.#told = told;
    this.#worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
    this.#worker.addEventListener("message", (event) => this.#hear(event.data));
    for (const name of ["error", "messageerror"]) {
      this.#worker.addEventListener(name, (event) => {
        event.preventDefault();
        this.#reject?.(new PictureError("off", event instanceof ErrorEvent ? event.message : ""));
      });
    }
  }

  /** Fetch, verify and start what reads. @param {string} manifest @returns {Promise<void>} */
  begin(manifest) {
    return this.#asked({ type: "begin", manifest });
  }

  /** @param {import("./protocol.js").Pixels} picture @returns {Promise<import("./protocol.js").Found>} */
  read(picture) {
    return this.#asked({ type: "read", picture }, [picture.data.buffer]);
  }

  /** Stop; what is awaited fails with the code "cancelled". */
  end() {
    this.#worker.terminate();
    this.#reject?.(new PictureError("cancelled"));
  }

  /** @param {import("./protocol.js").ToReader} message @param {Transferable[]} [given] @returns {Promise<any>} */
  #asked(message, given = []) {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#worker.postMessage(message, given);
    });
  }

  /** @param {import("./protocol.js").FromReader} message */
  #hear(message) {
    switch (message.type) {
      case "bytes":
        return this.#told.onBytes(message.loaded, message.total);
      case "share":
        return this.#told.onShare(message.share);
      case "begun":
        return this.#resolve?.(undefined);
      case "found":
        return this.#resolve?.(message.found);
      case "failed":
        this.#reject?.(new PictureError(message.code === "E_WASM" ? "off" : "net", message.detail));
    }
  }
}
