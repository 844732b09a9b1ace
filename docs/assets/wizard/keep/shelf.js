// @ts-check
/** The kept cases on the wizard's page: offered until the reader opens one or says no. */
import { button, el, fill } from "../tools/dom.js";
import { carried } from "../tools/carried.js";
import { locked } from "./lock.js";
import { shelfView, tellWaits } from "./shelf-view.js";
import * as store from "./store.js";

/**
 * @typedef {import("./records.js").Place} Place
 * @typedef {object} ShelfGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("./keeping.js").Keeping} keeping
 */

export class Shelf {
  #into;
  #given;
  /** Whether the reader opened one, or said that none is wanted. */
  #settled = false;
  /** @type {Set<string>} places whose case could not be opened */
  #refused = new Set();

  /** @param {HTMLElement} into @param {ShelfGiven} given */
  constructor(into, given) {
    this.#into = into;
    this.#given = given;
  }

  /** At the beginning: what is kept here, and the one that the home page said to open. */
  async offer() {
    if (!(await store.exists())) return;
    const wanted = carried("open");
    const places = await this.show();
    const kept = places.find(({ of }) => of === wanted);
    if (kept) await this.#open(kept);
  }

  /** Show what is kept now, unless the reader has settled that. @returns {Promise<Place[]>} */
  async show() {
    const { words } = this.#given;
    try {
      const places = await store.list();
      this.#draw(places);
      return places;
    } catch (error) {
      const code = error instanceof store.Silent ? "silent" : "unreadable";
      fill(this.#into, el("div", { class: "zj-banner", role: "status", "data-notice": code }, el("p", {}, words.say(`keep.${code}`))));
      return [];
    }
  }

  /** @param {Place[]} places */
  #draw(places) {
    const { held, words, keeping } = this.#given;
    if (!places.length || this.#settled) return fill(this.#into);
    const given = {
      words,
      today: held.today,
      here: keeping.of,
      refused: this.#refused,
      onOpen: (/** @type {Place} */ kept) => this.#open(kept),
      onFinish: (/** @type {Place} */ kept, /** @type {boolean} */ finished) => this.#change(() => store.note(kept.of, { finished: finished ? held.today : "" })),
      onRemove: (/** @type {Place} */ kept) => confirm(words.say("shelf.remove_sure")) && this.#change(() => store.remove(kept.of)),
    };
    const no = button("decline-kept", words.say("shelf.decline"), () => this.#settle());
    const head = el("h2", {}, words.say("shelf.title"));
    fill(this.#into, el("section", { class: "zj-banner", "data-part": "shelf-list" }, head, shelfView(places, given), el("p", { class: "zj-actions" }, no)));
  }

  #settle() {
    this.#settled = true;
    fill(this.#into);
  }

  /** @param {Place} kept */
  async #open(kept) {
    if (await this.#given.keeping.open(kept)) return this.#settle();
    this.#refused.add(kept.of); // then it can at least be downloaded
    await this.show();
  }

  /** @param {() => Promise<unknown>} change */
  async #change(change) {
    const { held, words } = this.#given;
    const tell = () => tellWaits(this.#into, words);
    await held.turns.take(() => locked(change, tell)).catch(() => {}); // what is shown next says what is true
    await this.show();
  }
}
