// @ts-check
/** The letters that the reader has sent: kept as they were, with their day. */
import { showError } from "../ask/question.js";
import { el, fill } from "../tools/dom.js";
import { sentView } from "./letter-form.js";

/**
 * @typedef {object} LettersGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {() => void} onCase the case changed
 * @property {() => void} onTyped a blank was filled
 */

export class Sent {
  #into;
  #given;

  /** @param {HTMLElement} into where the letter stands @param {LettersGiven} given */
  constructor(into, given) {
    this.#into = into;
    this.#given = given;
  }

  /** @param {string} name @returns {HTMLElement} */
  #slot(name) {
    return /** @type {HTMLElement} */ (this.#into.querySelector(`[data-slot="${name}"]`));
  }

  /**
   * Freeze what was sent, and when.
   * @param {string} letter
   * @param {string} text
   * @param {string} on
   * @param {HTMLInputElement} field where the day was given
   */
  async add(letter, text, on, field) {
    const { held, words, notices, onCase } = this.#given;
    const slot = this.#slot("sending");
    const wrong = (/** @type {{code: string, message: string}} */ { code, message }) =>
      showError(slot, words, code, field, message);
    const name = words.say("letter.sent_on");
    if (!on || field.validity.badInput) return wrong({ code: "bad-date", message: words.say("error.bad-date", { name }) });
    const entry = { letter, text, on };
    const done = await notices.settled(held.change("add", { of: "sent", entry }), wrong);
    if (!done?.case) return;
    slot.querySelector('[data-part="error"]')?.remove();
    this.show(letter);
    notices.announce(words.say("letter.kept"));
    onCase();
  }

  /** Show those of one name, as they were. @param {string} letter */
  show(letter) {
    const { held, words, notices, onCase } = this.#given;
    const sent = (held.case?.sent ?? []).filter((each) => each.letter === letter);
    const remove = async (/** @type {string} */ id) => {
      const done = await notices.settled(held.change("remove", { of: "sent", id }));
      if (!done?.case) return;
      this.show(letter);
      notices.announce(words.say("letter.unsent"));
      onCase();
    };
    fill(this.#slot("sent"), sent.length > 0 && el("h3", {}, words.say("letter.sent_list")), ...sent.map((each) => sentView(each, words, remove)));
  }
}
