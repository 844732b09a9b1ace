// @ts-check
/** One letter at a time: drafted by Python, changed, copied and marked as sent by the reader. */
import { showError } from "../ask/question.js";
import { answer } from "../say/copying.js";
import { copy, el, fill, focusOn } from "../tools/dom.js";
import { oneAtATime } from "../tools/one-at-a-time.js";
import { blanksView, formsView, gapsIn, letterView, opener, readingView } from "./letter-form.js";
import { sendingTo } from "./send-to.js";
import { Sent } from "./sent.js";

/** The language that letters are sent in: whoever gets them reads Chinese. */
const SENT = "zh";

/**
 * @typedef {import("./letter-form.js").Draft} Draft
 * @typedef {import("./sent.js").LettersGiven} LettersGiven
 */

export class Letters {
  #into;
  #given;
  #sent;
  #letter = "";
  /** @type {string | null} the claim that the letter serves */
  #claim = null;
  #turn = 0;
  /** Language of the letter; apart from the page's. */
  #lang = SENT;
  /** Where the letter stands while it is closed. */
  #home = document.createComment("letter");
  /** @type {HTMLElement | null} what opened it */
  #from = null;
  /** Done when the letter holds all that was typed into its fields. */
  #fresh = Promise.resolve();
  /** @type {Draft | null} what Python wrote last */
  #draft = null;

  /** @param {HTMLElement} into @param {LettersGiven} given */
  constructor(into, given) {
    this.#into = into;
    this.#given = given;
    this.#sent = new Sent(into, given);
    into.after(this.#home);
  }

  hide() {
    this.#turn += 1;
    this.#letter = "";
    fill(this.#into);
    this.dock();
  }

  /** Put the letter back to its own place: what it stands in is about to be drawn anew. */
  dock() {
    this.#home.before(this.#into);
  }

  /** Close the letter, and go back to what opened it. */
  #close() {
    const from = this.#from;
    this.hide();
    if (from?.isConnected) focusOn(from);
  }

  /**
   * @param {string} letter
   * @param {string} title
   * @param {string | null} claim the claim that it serves, where one letter serves several
   * @param {HTMLElement} from the button that opens it: the letter opens below
   */
  async open(letter, title, claim, from) {
    const { held, words, notices, onTyped } = this.#given;
    const turn = ++this.#turn;
    for (const [id, value] of Object.entries(held.found)) held.blanks[id] ||= value;
    this.#lang = held.drafts.of(letter)?.lang || this.#lang;
    this.#claim = claim;
    const own = await notices.settled(this.#ask(letter, words.lang));
    const draft = own && (await this.#inLang(letter, own));
    if (!draft || turn !== this.#turn) return; // the reader went on meanwhile
    this.#letter = letter;
    this.#from = opener(from);
    this.#from.closest("li, section")?.append(this.#into);
    const refresh = oneAtATime(() => this.#refresh());
    const typed = (/** @type {string} */ id, /** @type {string} */ value) => {
      held.blanks[id] = value;
      this.#fresh = refresh();
      onTyped();
    };
    const lang = (/** @type {string} */ code) => {
      this.#lang = code;
      held.drafts.keep(this.#letter, code, null); // words in the other language would not fit
      this.#fresh = refresh();
    };
    const view = letterView({
      words,
      title,
      lang: this.#lang,
      today: held.today,
      onLang: lang,
      onClose: () => this.#close(),
      onEdit: (text) => this.#edit(text),
      onRevert: () => this.#revert(),
      onCopy: (anyway, take) => this.#copy(anyway, take),
      onSent: (on, field) => this.#fresh.then(() => this.#sent.add(letter, this.#text.value, on, field)),
    });
    fill(this.#into, ...view);
    this.#slot("blanks").append(...blanksView(own.blanks, held, words, typed));
    this.#show(draft);
    this.#sent.show(letter);
    focusOn(/** @type {HTMLElement} */ (this.#into.querySelector(".pw-letter__title")));
  }

  /** @param {string} letter @param {string} lang */
  #ask(letter, lang) {
    const { held } = this.#given;
    const blanks = Object.fromEntries(Object.entries(held.blanks).filter(([, value]) => value));
    const { relevant: answers, relevantDates: dates, carrier } = held;
    return held.ask({ do: "draft", lang, letter, claim: this.#claim, carrier, answers, dates, blanks });
  }

  /**
   * A draft in the language of the letter; the reply in the page's has the Chinese as well.
   * @param {string} letter
   * @param {Draft} own
   */
  async #inLang(letter, own) {
    const { words, notices } = this.#given;
    if (this.#lang === SENT || this.#lang === words.lang) return own;
    const other = await notices.settled(this.#ask(letter, this.#lang));
    return other && { ...own, text: other.text, forms: other.forms };
  }

  async #refresh() {
    const { words, notices } = this.#given;
    const letter = this.#letter;
    const own = await notices.settled(this.#ask(letter, words.lang));
    const draft = own && (await this.#inLang(letter, own));
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
    const edited = held.drafts.of(this.#letter);
    this.#text.value = edited?.text ?? this.#drafted;
    this.#text.lang = this.#lang;
    if (document.activeElement !== this.#text) this.#text.setSelectionRange(0, 0); // it is read from its top
    fill(this.#slot("reading"), this.#lang !== words.lang && readingView(draft.text, words));
    fill(this.#slot("to"), ...sendingTo(draft.send_to ?? [], words));
    this.#slot("edited").hidden = !edited;
    const forms = this.#slot("forms");
    const open = [...forms.querySelectorAll("details[open]")].map((each) => each.getAttribute("data-form"));
    const current = () => this.#fresh.then(() => this.#draft ?? draft);
    fill(forms, ...formsView(draft, this.#lang, words, (text) => notices.announce(text), current));
    for (const each of forms.querySelectorAll("details")) each.open = open.includes(each.dataset.form ?? null);
    this.#tell();
  }

  /** The text as Python wrote it, in the language of the letter. */
  get #drafted() {
    return (this.#lang === SENT ? this.#draft?.send : this.#draft?.text) ?? "";
  }

  /** What is still empty, or that nothing is. */
  #tell() {
    const { words } = this.#given;
    const gaps = gapsIn(this.#text.value, this.#draft?.blanks ?? []);
    const blanks = gaps.join(words.say("and"));
    this.#slot("missing").textContent = gaps.length ? words.say("letter.missing", { blanks }) : words.say("letter.whole");
  }

  /** @param {string} text */
  #edit(text) {
    const { held, onTyped } = this.#given;
    held.drafts.keep(this.#letter, this.#lang, text === this.#drafted ? null : text);
    this.#slot("edited").hidden = !held.drafts.of(this.#letter);
    this.#tell();
    onTyped();
  }

  #revert() {
    this.#given.held.drafts.keep(this.#letter, this.#lang, null);
    if (this.#draft) this.#show(this.#draft);
    this.#text.focus();
  }

  /** Copy, unless something is missing and the reader has not said to go on. @param {boolean} anyway @param {HTMLElement} take */
  async #copy(anyway, take) {
    const { words, notices } = this.#given;
    await this.#fresh;
    const gaps = gapsIn(this.#text.value, this.#draft?.blanks ?? []);
    this.#into.querySelector('[data-part="error"]')?.remove();
    if (gaps.length && !anyway) {
      const first = this.#draft?.missing[0];
      const field = first && this.#into.querySelector(`#pw-blank-${CSS.escape(first)}`);
      const message = words.say("letter.blocked", { blanks: gaps.join(words.say("and")) });
      return showError(this.#slot("actions"), words, "missing-blank", field instanceof HTMLInputElement ? field : this.#text, message);
    }
    const done = await copy(this.#text.value, this.#text);
    answer(take, words, done);
    this.#slot("to").hidden = false;
    this.#slot("to").classList.add("pw-to--now");
    notices.announce(words.say(done ? "copied" : "copy_by_hand"));
  }
}
