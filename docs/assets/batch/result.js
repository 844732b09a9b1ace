// @ts-check
/** The result on the page: how many, what is due, the list, and files to take away. */
import { BootError } from "../wizard/python/protocol.js";
import { button, el, fill, focusOn } from "../wizard/tools/dom.js";
import { due, List } from "./list.js";
import { asCsv, asZip, letters, merged, save } from "./saving.js";
import { Refused } from "./work.js";

/** @typedef {import("./work.js").Line} Line */

/**
 * @typedef {object} ResultGiven
 * @property {HTMLElement} place
 * @property {import("../wizard/say/words.js").Words} words
 * @property {import("./work.js").Work} work
 * @property {import("./status.js").Status} status
 * @property {string} today
 * @property {string} base address of the language's root
 */

export class Result {
  #given;
  #busy = false;
  #stopped = false;

  /** @param {ResultGiven} given */
  constructor(given) {
    this.#given = given;
  }

  /** Whether a file is being made. */
  get busy() {
    return this.#busy;
  }

  /** Take the last result away. */
  clear() {
    fill(this.#given.place);
  }

  /** @param {Line[]} lines @param {number} all rows of the table @param {string[]} notes on how it was read */
  show(lines, all, notes) {
    const { words, place, status, today, base } = this.#given;
    const list = new List(lines, { words, today, base });
    const problems = lines.filter((line) => line.problems.length).length;
    const heading = el("h2", {}, words.say("batch.result"));
    const said = words.say("batch.summary", { all: lines.length, problems, ...due(lines, today) });
    const stopped = lines.length < all && el("p", { class: "zj-alert" }, words.say("batch.stopped", { done: lines.length, all }));
    const act = (/** @type {string} */ action, /** @type {string} */ key, /** @type {() => Promise<void>} */ does) => button(action, words.say(key), () => this.#during(does));
    const actions = [
      act("save", "batch.save", () => this.#save(list)),
      act("letters", "batch.letters", () => this.#letters(list, "txt")),
      act("letters-zip", "batch.letters.zip", () => this.#letters(list, "zip")),
    ];
    const read = notes.map((note) => el("p", { class: "zj-minor", "data-part": "note" }, note));
    fill(place, heading, stopped, el("p", { "data-part": "summary" }, said), ...read, el("p", { class: "zj-actions" }, ...actions.flatMap((one) => [one, " "])), ...list.view());
    place.dataset.rows = String(lines.length);
    status.tell([said, ...notes].join(" "));
    focusOn(heading);
  }

  /** Do one thing at a time, and say what fails. @param {() => Promise<void>} act */
  async #during(act) {
    if (this.#busy) return;
    const { status } = this.#given;
    this.#busy = true;
    this.#stopped = false;
    status.begin(() => (this.#stopped = true));
    try {
      await act();
    } catch (error) {
      if (error instanceof Refused) status.fail(error.message);
      else if (!(error instanceof BootError)) throw error; // the card tells of those
    } finally {
      this.#busy = false;
      status.end();
    }
  }

  /** @param {List} list */
  async #save(list) {
    const { work, words, status, today } = this.#given;
    const name = `zhuijian-${today}.csv`;
    save(name, await asCsv(work, list.wanted), "text/csv");
    status.tell(words.say("batch.saved", { name }));
  }

  /** @param {List} list @param {"txt" | "zip"} form one file for all, or a zip with one for each */
  async #letters(list, form) {
    const { work, words, status, today } = this.#given;
    const lines = list.wanted.filter((line) => line.letter);
    const goOn = (/** @type {number} */ done) => {
      status.progress("batch.progress", { done, all: lines.length }, { done, all: lines.length });
      return !this.#stopped;
    };
    const written = await letters(work, lines, today, goOn);
    if (!written.length) return status.fail(words.say("batch.letters.none"));
    const name = `zhuijian-letters-${today}.${form}`;
    if (form === "zip") save(name, [asZip(written, today)], "application/zip");
    else save(name, merged(written), "text/plain");
    status.tell(words.say("batch.letters.done", { count: written.length, name }));
  }
}
