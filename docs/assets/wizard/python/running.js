// @ts-check
/** The worker, started here: it is heard until it is ended, and its silence is an error. */
import { BootError } from "./protocol.js";

/** Milliseconds for a new worker's first word; all it takes is one small file of ours. */
const FIRST_WORD = 60_000;
/** Milliseconds within which Python must answer one request; the slowest takes a second. */
const PATIENCE = 10_000;

/** @param {string} detail */
const broken = (detail) => new BootError("E_WORKER", "worker.js", detail);

export class Running {
  #worker;
  #silent;
  /** Counts the time for an answer, and does so anew while what it needs is on its way. */
  #wait = () => {};
  #late = 0;
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
      clearTimeout(this.#late);
      if (event.data.type === "busy") this.#wait();
      else hear(event.data);
    });
    for (const name of ["error", "messageerror"]) {
      this.#worker.addEventListener(name, (event) => {
        event.preventDefault();
        if (!this.#ended) fail(broken(event instanceof ErrorEvent ? event.message : ""));
      });
    }
    this.#worker.postMessage(first);
  }

  /** @param {import("./protocol.js").AskMessage} message @param {() => void} late */
  ask(message, late) {
    this.#wait = () => {
      this.#late = setTimeout(late, PATIENCE);
    };
    this.#wait();
    this.#worker.postMessage(message);
  }

  end() {
    this.#ended = true;
    clearTimeout(this.#silent);
    clearTimeout(this.#late);
    this.#worker.terminate();
  }
}
