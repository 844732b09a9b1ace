// @ts-check
/**
 * Words to say, filled anew when the reader typed what belongs in them: they change where they
 * stand, without the result being drawn again, and nothing is copied before they did.
 */
import { oneAtATime } from "../tools/one-at-a-time.js";

/**
 * @typedef {object} RespokenGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/notices.js").Notices} notices
 * @property {() => import("./types.js").Advice | null} reply the advice that is shown
 */

export class Respoken {
  #given;
  /** @type {(() => void)[]} what puts the words where they stand */
  #places = [];
  /** The blanks that the words were filled with last. */
  #filled = "";
  #fresh = Promise.resolve();
  #anew = oneAtATime(() => this.#ask());

  /** @param {RespokenGiven} given */
  constructor(given) {
    this.#given = given;
  }

  /** The advice is drawn, its words filled with these. @param {Record<string, string>} blanks */
  begin(blanks) {
    this.#places = [];
    this.#filled = JSON.stringify(blanks);
  }

  /** A place where words stand. @param {() => void} fill */
  add(fill) {
    this.#places.push(fill);
  }

  /** The reader typed something. */
  typed() {
    this.#fresh = this.#anew();
  }

  /** Done when the words hold all that was typed. */
  get fresh() {
    return this.#fresh;
  }

  async #ask() {
    const { held, notices, reply } = this.#given;
    const { relevant: answers, relevantDates: dates, carrier, known: blanks } = held;
    const [shown, filled] = [reply(), JSON.stringify(blanks)];
    if (!shown || filled === this.#filled) return;
    const found = await notices.settled(held.ask({ do: "advise", answers, dates, carrier, blanks }));
    if (!found || shown !== reply()) return;
    this.#filled = filled;
    Object.assign(shown, { words: found.words, words_send: found.words_send });
    for (const fill of this.#places) fill();
  }
}
