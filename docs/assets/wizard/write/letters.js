// @ts-check
/** One letter at a time: drafted by Python, changed, copied and marked as sent by the reader. */
import { showError } from "../ask/question.js";
import { copy, el, fill, focusOn } from "../tools/dom.js";
import { oneAtATime } from "../tools/one-at-a-time.js";
import { blanksView, formsView, gapsIn, letterView, sentView } from "./letter-form.js";

/**
 * @typedef {import("./letter-form.js").Draft} Draft
 * @typedef {object} LettersGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {() => void} onCase the case changed
 * @property {() => void} onTyped a blank was filled
 */

export class Letters {
  #into;
  #given;
  #letter = "";
  #turn = 0;
  /** Language of the letter; apart from the page's. */
  #lang;
  /** @type {Draft | null} what Python wrote last */
  #draft = null;

  /** @param {HTMLElement} into @param {LettersGiven} given */
  constructor(into, given) {
    this.#into = into;
    this.#given = given;
    this.#lang = given.words.lang;
  }

  hide() {
    this.#turn += 1;
    this.#letter = "";
    fill(this.#into);
  }

  /** @param {string} letter @param {string} title */
  async open(letter, title) {
    const { held, words, notices, onTyped } = this.#given;
    const turn = ++this.#turn;
    if (!held.blanks.waybill && held.found.waybill) held.blanks.waybill = held.found.waybill;
    this.#lang = held.draft(letter)?.lang || this.#lang;
    const own = await notices.settled(this.#ask(letter, words.lang));
    const draft = own && (this.#lang === words.lang ? own : await notices.settled(this.#ask(letter, this.#lang)));
    if (!draft || turn !== this.#turn) return; // the reader went on meanwhile
    this.#letter = letter;
    const refresh = oneAtATime(() => this.#refresh());
    const typed = (/** @type {string} */ id, /** @type {string} */ value) => {
      held.blanks[id] = value;
      refresh();
      onTyped();
    };
    const lang = (/** @type {string} */ code) => {
      this.#lang = code;
      held.keepDraft(this.#letter, code, null); // words in the other language would not fit
      refresh();
    };
    const view = letterView({
      words,
      title,
      lang: this.#lang,
      today: held.today,
      onLang: lang,
      onEdit: (text) => this.#edit(text),
      onRevert: () => this.#revert(),
      onCopy: (anyway) => this.#copy(anyway),
      onSent: (on, field) => this.#sent(on, field),
    });
    fill(this.#into, ...view);
    this.#slot("blanks").append(...blanksView(own.blanks, held, words, typed));
    this.#show(draft);
    this.#showSent();
    focusOn(/** @type {HTMLElement} */ (this.#into.querySelector("h2")));
  }

  /** @param {string} letter @param {string} lang */
  #ask(letter, lang) {
    const { held } = this.#given;
    const blanks = Object.fromEntries(Object.entries(held.blanks).filter(([, value]) => value));
    return held.ask({ do: "draft", lang, letter, answers: held.relevant, dates: held.relevantDates, blanks });
  }

  async #refresh() {
    const letter = this.#letter;
    const draft = await this.#given.notices.settled(this.#ask(letter, this.#lang));
    if (draft && letter === this.#letter) this.#show(draft);
  }

  /** @param {string} name @returns {HTMLElement} */
  #slot(name) {
    return /** @type {HTMLElement} */ (this.#into.querySelector(`[data-slot="${name}"]`));
  }

  /** @returns {HTMLTextAreaElement} */
  get #text() {
    return /** @type {HTMLTextAreaElement} */ (this.#into.querySelector("#pw-letter"));
  }

  /** @param {Draft} draft */
  #show(draft) {
    const { held, words, notices } = this.#given;
    this.#draft = draft;
    const edited = held.draft(this.#letter);
    this.#text.value = edited?.text ?? draft.text;
    this.#text.lang = this.#lang;
    this.#slot("edited").hidden = !edited;
    const forms = this.#slot("forms");
    const open = [...forms.querySelectorAll("details[open]")].map((each) => each.getAttribute("data-form"));
    fill(forms, ...formsView(draft, words, (text) => notices.announce(text)));
    for (const each of forms.querySelectorAll("details")) each.open = open.includes(each.dataset.form ?? null);
    this.#tell();
  }

  /** What is still empty, or that nothing is. */
  #tell() {
    const { words } = this.#given;
    const gaps = gapsIn(this.#text.value);
    const blanks = gaps.join(words.say("and"));
    this.#slot("missing").textContent = gaps.length ? words.say("letter.missing", { blanks }) : words.say("letter.whole");
  }

  /** @param {string} text */
  #edit(text) {
    const { held, onTyped } = this.#given;
    held.keepDraft(this.#letter, this.#lang, text === this.#draft?.text ? null : text);
    this.#slot("edited").hidden = !held.draft(this.#letter);
    this.#tell();
    onTyped();
  }

  #revert() {
    this.#given.held.keepDraft(this.#letter, this.#lang, null);
    if (this.#draft) this.#show(this.#draft);
    this.#text.focus();
  }

  /** Copy, unless something is missing and the reader has not said to go on. @param {boolean} anyway */
  async #copy(anyway) {
    const { words, notices } = this.#given;
    const gaps = gapsIn(this.#text.value);
    this.#into.querySelector('[data-part="error"]')?.remove();
    if (gaps.length && !anyway) {
      const first = this.#draft?.missing[0];
      const field = first && this.#into.querySelector(`#pw-blank-${CSS.escape(first)}`);
      const message = words.say("letter.blocked", { blanks: gaps.join(words.say("and")) });
      return showError(this.#slot("actions"), words, "missing-blank", field instanceof HTMLInputElement ? field : this.#text, message);
    }
    notices.announce(words.say((await copy(this.#text.value, this.#text)) ? "copied" : "copy_by_hand"));
  }

  /** Freeze what was sent, and when. @param {string} on @param {HTMLInputElement} field */
  async #sent(on, field) {
    const { held, words, notices, onCase } = this.#given;
    const slot = this.#slot("sending");
    const wrong = (/** @type {{code: string, message: string}} */ { code, message }) =>
      showError(slot, words, code, field, message);
    const name = words.say("letter.sent_on");
    if (!on || field.validity.badInput) return wrong({ code: "bad-date", message: words.say("error.bad-date", { name }) });
    const entry = { letter: this.#letter, text: this.#text.value, on };
    const done = await notices.settled(held.change("add", { of: "sent", entry }), wrong);
    if (!done?.case) return;
    slot.querySelector('[data-part="error"]')?.remove();
    this.#showSent();
    notices.announce(words.say("letter.kept"));
    onCase();
  }

  /** The letters of this name that were sent, as they were. */
  #showSent() {
    const { held, words, notices, onCase } = this.#given;
    const sent = (held.case?.sent ?? []).filter(({ letter }) => letter === this.#letter);
    const remove = async (/** @type {string} */ id) => {
      const done = await notices.settled(held.change("remove", { of: "sent", id }));
      if (!done?.case) return;
      this.#showSent();
      notices.announce(words.say("letter.unsent"));
      onCase();
    };
    fill(this.#slot("sent"), sent.length > 0 && el("h3", {}, words.say("letter.sent_list")), ...sent.map((each) => sentView(each, words, remove)));
  }
}
