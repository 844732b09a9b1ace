// @ts-check
/** When Python is started: unasked on fast links, else at the first sign of intent. */
import { fastLink, freeLink, slowLink } from "../python/probe.js";
import { part } from "../tools/dom.js";
import { bootCard, refreshCard } from "./card.js";

/**
 * @typedef {object} StartingGiven
 * @property {HTMLElement} root
 * @property {string} base address of the language's root
 * @property {import("../python/client.js").Client} client
 * @property {import("../say/words.js").Words} words
 * @property {import("../interview/table.js").Interview} interview
 * @property {import("../case/held.js").Held} held
 * @property {import("../keep/offline.js").Offline} offline
 * @property {() => boolean} waiting whether somebody waits for Python's answer
 * @property {() => void} onRetry
 */

/** Milliseconds that the page has for itself before Python starts unasked on a fast link. */
const QUIET = 3000;

/**
 * Do something when the browser has nothing better to do.
 * @param {() => void} act
 */
const idly = (act) => (globalThis.requestIdleCallback ?? setTimeout)(act); // Safari has none

export class Starting {
  #given;
  #kept = false;
  /** Whether the reader turned to the wizard, or heard from it that Python cannot start. */
  #touched = false;

  /** @param {StartingGiven} given */
  constructor(given) {
    this.#given = given;
    const { root, client } = given;
    client.addEventListener("change", () => this.show());
    client.addEventListener("told", () => {
      if (given.waiting()) this.gently(); // no tab has died after all
      this.show();
    });
    for (const name of ["focusin", "pointerdown"]) {
      root.addEventListener(name, () => this.#touch(), { once: true });
    }
    setTimeout(() => idly(() => fastLink() && this.gently()), QUIET);
    if (slowLink() || client.died) client.measure();
  }

  /** Start Python unless the reader is to be asked first. */
  gently() {
    const { client } = this.#given;
    if (client.state === "idle" && !slowLink() && !client.died) client.start();
  }

  /** The first sign of intent; a start that failed unasked, and unheard, is made again. */
  #touch() {
    const { client } = this.#given;
    if (this.#touched) return;
    this.#touched = true;
    if (client.state.startsWith("failed")) client.retry();
    else this.gently();
  }

  /** What the start has to say; also the state that tests wait for. */
  show() {
    const { root, client, words, offline, waiting, onRetry } = this.#given;
    root.dataset.state = client.state;
    root.dataset.core = client.whole ? "whole" : "part";
    const awaited = waiting();
    if (awaited && client.state.startsWith("failed")) this.#touched = true;
    const quiet = !awaited && !this.#touched; // nobody asked: nobody is bothered
    const given = { client, words, waiting: awaited, way: this.#way(), onRetry };
    refreshCard(part(root, "boot"), quiet ? null : bootCard(given));
    // Not while somebody waits for an answer, which the copying would delay. Once: what failed,
    // failed. Where the link may be slow or metered the reader is asked first.
    if (client.state !== "ready" || client.busy || this.#kept) return;
    this.#kept = true;
    idly(() => (freeLink() ? offline.keep() : offline.measure()));
  }

  /** The page that carries on from the answers without Python. */
  #way() {
    const { held, interview, base, words } = this.#given;
    const seen = held.relevant.seen ?? "";
    const option = interview.option("seen", seen);
    if (!option || seen === "unknown") return { href: `${base}kinds/`, title: words.say("way.all") };
    const href = seen.startsWith("s_") ? `states/#${seen}` : `kinds/${seen}/#do`;
    return { href: base + href, title: words.say("way.kind", { title: option.title }) };
  }
}
