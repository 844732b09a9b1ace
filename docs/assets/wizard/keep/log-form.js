// @ts-check
/**
 * The form for a line of the log. It is one element for as long as the page stands: whatever is
 * drawn anew around it, the field, the focus, the caret and what was typed stay as they are.
 */
import { dateField } from "../ask/date-field.js";
import { el, focusOn } from "../tools/dom.js";
import { FIELDS, shown } from "./log-rows.js";

/**
 * @typedef {import("../case/types.js").Entry} Entry
 * @typedef {object} FormGiven
 * @property {import("../say/words.js").Words} words
 * @property {() => string} today
 * @property {(typed: Record<string, string>, entry: Entry | null) => Promise<boolean>} onSent
 *   whether the line was taken in
 */

export class LogForm {
  #given;
  /** @type {Entry | null} entry being edited */
  #editing = null;
  /** @type {Record<string, string> | null} what was sent and not answered yet */
  #sent = null;
  /** @type {Map<string, HTMLInputElement | HTMLTextAreaElement>} */
  #boxes = new Map();
  #title = el("h3", {});
  #go = el("button", { class: "zj-button", type: "submit", "data-action": "log-add" });
  node;

  /** @param {FormGiven} given */
  constructor(given) {
    this.#given = given;
    const fields = FIELDS.map(([name, type]) => this.#field(name, type));
    this.node = el("form", { class: "pw-entry pw-noprint", noValidate: true, autocomplete: "off" }, this.#title, ...fields, this.#go);
    this.node.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.clear();
  }

  /** Whether an entry is being changed here. */
  get editing() {
    return this.#editing;
  }

  /** Whether something stands here that was typed and not taken in. */
  get begun() {
    return [...this.#boxes].some(([name, box]) => name !== "on" && box.value !== this.#fresh(name));
  }

  /** Begin a new line. */
  clear() {
    this.#open(null);
  }

  /** Change an entry. @param {Entry} entry */
  edit(entry) {
    this.#open(entry);
    focusOn(this.#title);
  }

  /** The day that a new line is of, when today became another; never what the reader wrote. @param {string} before */
  newDay(before) {
    const on = this.#boxes.get("on");
    if (on && !this.#editing && on.value === before) put(on, this.#given.today());
  }

  /** @param {Entry | null} entry */
  #open(entry) {
    const { words } = this.#given;
    this.#editing = entry;
    this.#sent = null;
    this.#title.textContent = words.say(entry ? "log.edit" : "log.add");
    this.#go.textContent = words.say(entry ? "log.keep" : "log.add");
    for (const [name, box] of this.#boxes) put(box, this.#fresh(name));
  }

  /** What a field holds before anything is typed. @param {string} name */
  #fresh(name) {
    const { words, today } = this.#given;
    if (this.#editing) return shown(this.#editing, name, words);
    return name === "on" ? today() : "";
  }

  /** @param {string} name @param {string} type */
  #field(name, type) {
    const id = `pw-log-${name}`;
    const { words } = this.#given;
    const props = { id, name, autocomplete: "off" };
    const { input, said } = type === "date" ? dateField(words, props) : { input: null, said: null };
    const box = input ?? (type === "textarea" ? el("textarea", { ...props, rows: 3 }) : el("input", { ...props, type }));
    this.#boxes.set(name, box);
    return el("p", {}, el("label", { htmlFor: id }, words.say(`log.${name}`)), box, said);
  }

  get #typed() {
    return Object.fromEntries([...this.#boxes].map(([name, box]) => [name, box.value]));
  }

  /** Send the line; fields that were changed while the answer was awaited keep what is in them. */
  async #send() {
    const entry = this.#editing;
    const sent = this.#typed;
    if (this.#sent && same(this.#sent, sent)) return; // a second tap on what is under way
    this.#sent = sent;
    const taken = await this.#given.onSent(sent, entry);
    if (this.#sent === sent) this.#sent = null;
    if (!taken || this.#editing !== entry) return;
    const now = this.#typed;
    if (same(now, sent)) return this.clear();
    if (entry) return; // more was changed: it is still being edited
    for (const [name, box] of this.#boxes) if (now[name] === sent[name]) put(box, this.#fresh(name));
  }
}

/** Fill a field; who tells of it hears of that. @param {HTMLInputElement | HTMLTextAreaElement} box @param {string} value */
function put(box, value) {
  box.value = value;
  box.dispatchEvent(new Event("input"));
}

/** @param {Record<string, string>} one @param {Record<string, string>} other */
const same = (one, other) => Object.entries(one).every(([name, value]) => other[name] === value);
