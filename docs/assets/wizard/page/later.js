// @ts-check
/**
 * What the page has once the questions are answered: the result, letters, evidence, the log,
 * files and what is kept. No question needs it, so it is a file of its own (`coming.js`).
 */
import { Done } from "../advise/done.js";
import { Proofs } from "../advise/proof.js";
import { Result } from "../advise/result.js";
import { aboutCase } from "../keep/about.js";
import { Files } from "../keep/files.js";
import { Keeping } from "../keep/keeping.js";
import { Log } from "../keep/log.js";
import { Shelf } from "../keep/shelf.js";
import { part } from "../tools/dom.js";
import { Letters } from "../write/letters.js";

/**
 * @typedef {object} LaterGiven
 * @property {HTMLElement} root
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {import("../interview/table.js").Interview} interview
 * @property {import("../keep/offline.js").Offline} offline
 * @property {number | null} place how far down the reader was who comes back to the result
 * @property {() => void} onGo the answers changed
 * @property {(question: string) => void} onChange a question is to be opened again
 * @property {() => void} onWiped
 */

export class Later {
  #given;
  #result;
  #letters;
  #proofs;
  #log;
  #files;
  #keeping;
  #shelf;

  /** @param {LaterGiven} given */
  constructor(given) {
    this.#given = given;
    const { root, onGo, onWiped } = given;
    this.#log = new Log(part(root, "log"), { ...given, onCase: () => this.#result.redraw() });
    this.#proofs = new Proofs(part(root, "proof"), given);
    const onTyped = () => {
      this.#files.showChoice();
      this.#result.typed();
    };
    this.#letters = new Letters(part(root, "letter"), { ...given, onTyped, onCase: () => this.#log.show() });
    this.#result = this.#makeResult();
    this.#result.place = given.place;
    const about = () => aboutCase({ ...given, result: this.#result, log: this.#log, version: root.dataset.version ?? "" });
    this.#keeping = new Keeping({ ...given, onTaken: onGo, onWiped, onKept: () => void this.#shelf.show(), about });
    this.#shelf = new Shelf(part(root, "shelf"), { ...given, keeping: this.#keeping });
    this.#files = new Files(part(root, "files"), { ...given, onTaken: onGo, keeping: this.#keeping });
  }

  /** @returns {Result} */
  #makeResult() {
    const { root, held, onGo } = this.#given;
    const done = new Done({ ...this.#given, onDone: onGo });
    return new Result({
      ...this.#given,
      advice: part(root, "advice"),
      base: root.dataset.base ?? "../",
      version: root.dataset.version ?? "",
      onAnswered: () => {
        held.goOn();
        onGo();
      },
      onLetter: (letter, title, claim, from) => this.#letters.open(letter, title, claim, from),
      onDraw: () => this.#letters.dock(),
      onCalendar: () => this.#files.calendar(),
      onAdvice: (advice) => {
        this.#proofs.show(advice);
        this.#keeping.compare();
      },
      doneView: (rung) => done.view(rung),
    });
  }

  /** Whether a line of the log stands in its form that was not added yet. */
  get begun() {
    return this.#log.begun;
  }

  /** At the beginning: what is kept here, and what the home page was given. */
  begin() {
    this.#shelf.offer();
    this.#files.carried();
  }

  /** Show the result. @param {boolean} focus whether the reader just arrived here */
  show(focus) {
    this.#result.show(focus);
    this.#log.open();
    this.#files.show();
  }

  /** A question is open. */
  hide() {
    for (const view of [this.#result, this.#proofs, this.#log, this.#files]) view.hide();
  }

  /** The answers that the letter was drafted from may have changed. */
  closeLetter() {
    this.#letters.hide();
  }

  /** Ask for the advice again. */
  again() {
    this.#result.show(false);
  }

  /** Count anew from another day. @param {string} before the day that was today */
  newDay(before) {
    this.#result.show(false);
    this.#log.newDay(before);
  }

  /** What comes now is another case, or none. */
  leave() {
    this.#keeping.leave();
    this.#log.clear();
  }

  showOffline() {
    this.#files.showOffline();
  }
}
