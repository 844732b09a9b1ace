// @ts-check
/** The worker, started here: it is heard until it is ended, and its silence is an error. */
import { BootError } from "./protocol.js";

/** Milliseconds for a new worker's first word; all it takes is one small file of ours. */
const FIRST_WORD = 60_000;

/** @param {string} detail */
const broken = (detail) => new BootError("E_WORKER", "worker.js", detail);

export class Running {
  #worker;
  #silent;
  #ended = false;

  /**
   * @param {URL} address of the worker's script
   * @param {import("./protocol.js").BootMessage} first
   * @param {(message: import("./protocol.js").ToPage) => void} hear
   * @param {(error: BootError) => void} fail
   * @throws {BootError} the browser starts no worker
   */
  constructor(address, first, hear, fail) {
    try {
      this.#worker = new Worker(address, { type: "module" });
    } catch (error) {
      throw broken(String(error));
    }
    this.#silent = setTimeout(() => fail(broken("said nothing")), FIRST_WORD);
    this.#worker.addEventListener("message", (event) => {
      if (this.#ended) return;
      clearTimeout(this.#silent);
      hear(event.data);
    });
    for (const name of ["error", "messageerror"]) {
      this.#worker.addEventListener(name, (event) => {
        event.preventDefault();
        if (!this.#ended) fail(broken(event instanceof ErrorEvent ? event.message : ""));
      });
    }
    this.#worker.postMessage(first);
  }

  /** @param {import("./protocol.js").AskMessage} message */
  tell(message) {
    this.#worker.postMessage(message);
  }

  end() {
    this.#ended = true;
    clearTimeout(this.#silent);
    this.#worker.terminate();
  }
}
