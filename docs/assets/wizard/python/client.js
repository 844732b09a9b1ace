// @ts-check
/**
 * The page's side of the worker: starts it, watches it, ends it when it does not answer.
 *
 * States: idle, fetching, verifying, booting, ready, failed:CODE. A "change" event follows
 * every change of state and of progress. Python keeps nothing, so a new worker can take
 * over at any moment.
 */
import { fetchManifest } from "./fetching.js";
import { fastLink, missing } from "./probe.js";
import { BootError } from "./protocol.js";

/** Milliseconds within which Python must answer one request; the slowest takes a second. */
const PATIENCE = 10_000;
/** Milliseconds for a new worker's first word; all it takes is 30 KB of our own modules. */
const FIRST_WORD = 60_000;
/** Set while booting: found at the next visit, it means that the tab died on the way. */
const MARK = "zhuijian-boot-pending";

/** Whether the last start in this tab left its mark. */
function marked() {
  try {
    return sessionStorage.getItem(MARK) === "1";
  } catch {
    return false; // blocked by the reader's settings
  }
}

/** @param {boolean} pending whether a start is on its way */
function mark(pending) {
  try {
    if (pending) sessionStorage.setItem(MARK, "1");
    else sessionStorage.removeItem(MARK);
  } catch {
    // Blocked or full: then a crash goes unnoticed, that is all.
  }
}

/**
 * @typedef {object} Pending
 * @property {string} request
 * @property {(reply: any) => void} resolve
 * @property {(error: BootError) => void} reject
 */

export class Client extends EventTarget {
  /** @type {Worker | undefined} */
  #worker;
  /** @type {Map<number, Pending>} */
  #pending = new Map();
  #number = 0;
  #timer = 0;
  #silent = 0;
  #hung = 0;
  #base;
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
  /** Whether the last boot in this tab ended with the tab. */
  died = marked();

  /** @param {string} base address of the runtime's folder */
  constructor(base) {
    super();
    this.#base = base;
    addEventListener("pagehide", () => mark(false));
  }

  /** Find out how much there is to load, for readers who want to know first. */
  async measure() {
    try {
      const manifest = await fetchManifest(this.#manifest);
      const files = manifest.files.filter((file) => file.role !== "rest");
      this.size = files.reduce((sum, file) => sum + file.br, 0);
      this.dispatchEvent(new Event("change"));
    } catch {
      // Unknown: the page then speaks of no number.
    }
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
    mark(true);
    try {
      this.#worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
    } catch (error) {
      return this.#fail(new BootError("E_WORKER", "worker.js", String(error)));
    }
    this.#listen(this.#worker);
    const fast = !this.#stepwise && fastLink();
    const { whole } = this;
    this.#worker.postMessage({ type: "boot", manifest: this.#manifest, fast, whole });
    const mute = new BootError("E_WORKER", "worker.js", "said nothing");
    this.#silent = setTimeout(() => this.#fail(mute), FIRST_WORD);
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

  /** @param {Worker} worker */
  #listen(worker) {
    worker.addEventListener("message", (event) => {
      if (worker === this.#worker) this.#hear(event.data);
    });
    for (const name of ["error", "messageerror"]) {
      worker.addEventListener(name, (event) => {
        event.preventDefault();
        if (worker !== this.#worker) return;
        const detail = event instanceof ErrorEvent ? event.message : "";
        this.#fail(new BootError("E_WORKER", "worker.js", detail));
      });
    }
  }

  /** @param {import("./protocol.js").ToPage} message */
  #hear(message) {
    clearTimeout(this.#silent);
    switch (message.type) {
      case "state":
        if (message.state === "ready") mark(false);
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
    if (!first || this.#timer || !this.#worker) return;
    const [id, { request }] = first;
    this.#worker.postMessage({ type: "ask", id, request });
    this.#timer = setTimeout(() => this.#renew(id, new BootError("E_HUNG")), PATIENCE);
  }

  /** @param {number} id @param {string} reply */
  #answered(id, reply) {
    clearTimeout(this.#timer);
    this.#timer = this.#hung = 0;
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    pending?.resolve(JSON.parse(reply));
    this.#send();
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
    clearTimeout(this.#timer);
    clearTimeout(this.#silent);
    this.#timer = 0;
    this.#worker?.terminate();
    this.#worker = undefined;
    mark(false);
  }

  /** @param {string} state */
  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event("change"));
  }
}
