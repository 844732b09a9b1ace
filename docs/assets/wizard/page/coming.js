// @ts-check
/**
 * Fetches what the page has once the questions are answered (`later.js`): ahead while the first
 * question is read, and again with each answer where that failed.
 */

/** Milliseconds that a reader who needs it waits at most for a file of some 20 KB. */
const PATIENCE = 30_000;

export class Coming {
  #address;
  #make;
  /** @type {Promise<import("./later.js").Later> | null} */
  #loading = null;
  #tries = 0;
  /** What has come. @type {import("./later.js").Later | null} */
  here = null;

  /**
   * @param {URL} address of `later.js`
   * @param {(made: typeof import("./later.js").Later) => import("./later.js").Later} make
   */
  constructor(address, make) {
    this.#address = address;
    this.#make = make;
  }

  /** Begin to fetch it. @param {() => void} failed told when it cannot be had now */
  ahead(failed) {
    this.#load().catch(failed);
  }

  /**
   * Wait for it.
   * @returns {Promise<import("./later.js").Later | null>} null if it cannot be had now
   */
  async needed() {
    /** @type {Promise<null>} */
    const late = new Promise((done) => setTimeout(() => done(null), PATIENCE));
    const found = await Promise.race([this.#load(), late]).catch(() => null);
    if (!found) this.#loading = null; // it stalls: the next time it is asked for anew
    return found;
  }

  #load() {
    return (this.#loading ??= this.#fetch().catch((error) => {
      this.#loading = null;
      throw error;
    }));
  }

  async #fetch() {
    const { Later } = await this.#module();
    return (this.here ??= this.#make(Later));
  }

  /** A browser may remember that an address failed: each further try has its own. */
  async #module() {
    const tries = this.#tries++;
    if (!tries) return import("./later.js");
    /** @type {Promise<typeof import("./later.js")>} */
    const found = import(`${this.#address.href}?again=${tries}`);
    return found;
  }
}
