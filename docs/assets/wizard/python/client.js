// @ts-check
/**
 * Python as the page asks it: started when it is needed, ended when it does not answer.
 *
 * States: idle, fetching, verifying, booting, ready, failed:CODE. A "change" event follows
 * every change of state and of progress, and the last reply that was awaited. Python keeps nothing, so a new worker can take
 * over at any moment.
 */
import * as crash from "./crash.js";
import { sizeToLoad } from "./fetching.js";
import { fastLink, missing } from "./probe.js";
import { BootError } from "./protocol.js";
import { Running } from "./running.js";

/**
 * @typedef {object} Pending
 * @property {string} request
 * @property {(reply: any) => void} resolve
 * @property {(error: BootError) => void} reject
 */

export class Client extends EventTarget {
  /** @type {Running | undefined} */
  #worker;
  /** @type {Map<number, Pending>} */
  #pending = new Map();
  #number = 0;
  #asked = 0;
  #hung = 0;
  #base;
  #script;
  /** Whether a snapshot of the memory failed here; the start then goes step by step. */
  #stepwise = false;
  /** Whether a function was called that the first part of the wasm lacks. */
  whole = false;

  /** State for people and tests: idle, fetching, verifying, booting, ready, failed:CODE. */
  state = "idle";
  loaded = 0;
  total = 0;
  /** Bytes to load in Brotli, 0 while unknown. */
  size = 0;
  /** @type {BootError | undefined} */
  failure;
  /** Whether the last boot, in this tab or another, ended with the tab. */
  died = crash.happened();

  /** @param {string} base address of the runtime's folder @param {URL} script the worker's */
  constructor(base, script) {
    super();
    this.#base = base;
    this.#script = script;
    addEventListener("pagehide", () => crash.ends());
    if (!this.died) return;
    crash.elsewhere().then((alive) => {
      this.died = !alive; // the tab that left the mark may be starting still
      this.dispatchEvent(new Event("told"));
    });
  }

  /** Find out how much there is to load, for readers who want to know first. */
  async measure() {
    try {
      this.size = await sizeToLoad(this.#manifest);
      this.dispatchEvent(new Event("change"));
    } catch {
      // unknown: the page then speaks of no number
    }
  }

  /** Whether a request waits for its reply. */
  get busy() {
    return this.#pending.size > 0;
  }

  get #manifest() {
    return new URL("manifest.json", this.#base).href;
  }

  /** Start, unless it runs already. */
  start() {
    if (this.#worker || this.state === "ready") return;
    const why = missing();
    if (why) return this.#fail(new BootError(why));
    this.loaded = this.total = 0;
    this.failure = undefined;
    crash.begins();
    const fast = !this.#stepwise && fastLink();
    const { whole } = this;
    const first = { type: /** @type {const} */ ("boot"), manifest: this.#manifest, fast, whole };
    try {
      this.#worker = new Running(this.#script, first, (message) => this.#hear(message), (error) => this.#fail(error));
    } catch (error) {
      return this.#fail(/** @type {BootError} */ (error));
    }
    this.#become("fetching");
  }

  /** Stop on the reader's word; what waits for an answer is told so. */
  cancel() {
    this.#fail(new BootError("E_CANCEL"));
  }

  /** Start anew after a failure. */
  retry() {
    this.#end();
    this.state = "idle";
    this.start();
  }

  /**
   * Ask the one door; waits until somebody starts Python and it is ready.
   * @param {object} request
   * @returns {Promise<any>} the reply, parsed; rejects with a `BootError`
   */
  ask(request) {
    return new Promise((resolve, reject) => {
      if (this.state.startsWith("failed")) return reject(this.failure);
      const id = ++this.#number;
      this.#pending.set(id, { request: JSON.stringify(request), resolve, reject });
      if (this.state === "ready") this.#send();
    });
  }

  /** @param {import("./protocol.js").ToPage} message */
  #hear(message) {
    switch (message.type) {
      case "state":
        if (message.state === "ready") crash.clear();
        this.#become(message.state);
        if (message.state === "ready") this.#send();
        break;
      case "bytes":
        ({ loaded: this.loaded, total: this.total } = message);
        this.dispatchEvent(new Event("change"));
        break;
      case "failed":
        if (message.code === "E_SNAPSHOT") this.#stepwise = true;
        else if (message.code === "E_PART" && !this.whole) this.whole = true;
        else return this.#fail(new BootError(message.code, message.file, message.detail));
        this.#again();
        break;
      case "reply":
        this.#answered(message.id, message.reply);
        break;
      case "broken":
        this.#renew(message.id, new BootError("E_PY", "", message.detail));
    }
  }

  /** Hand over the oldest request, if none is being answered. */
  #send() {
    const [first] = this.#pending;
    if (!first || this.#asked || !this.#worker) return;
    const [id, { request }] = first;
    this.#asked = id;
    this.#worker.ask({ type: "ask", id, request }, () => this.#renew(id, new BootError("E_HUNG")));
  }

  /** @param {number} id @param {string} reply */
  #answered(id, reply) {
    this.#asked = this.#hung = 0;
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    pending?.resolve(JSON.parse(reply));
    this.#send();
    if (!this.busy) this.dispatchEvent(new Event("change"));
  }

  /**
   * End a worker that does not answer and boot a new one; only the request that it died on
   * fails. Twice in a row is a failure of the whole.
   * @param {number} id
   * @param {BootError} error
   */
  #renew(id, error) {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    pending?.reject(error);
    this.#hung += 1;
    if (this.#hung > 1) return this.#fail(error);
    this.#end();
    this.state = "idle";
    this.start();
  }

  /** Start otherwise, in a worker that nothing has touched; what waits goes on waiting. */
  #again() {
    this.#end();
    this.state = "idle";
    this.start();
  }

  /** @param {BootError} error */
  #fail(error) {
    this.#end();
    this.failure = error;
    for (const pending of this.#pending.values()) pending.reject(error);
    this.#pending.clear();
    this.#become(`failed:${error.code}`);
  }

  #end() {
    this.#asked = 0;
    this.#worker?.end();
    this.#worker = undefined;
    crash.ends();
  }

  /** @param {string} state */
  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event("change"));
  }
}
