// @ts-check
/** The log: whom the reader spoke to, what was said, what was promised until when. */
import { button, el, fill, focusOn } from "./dom.js";

const FIELDS = /** @type {const} */ ([
  ["on", "date"],
  ["channel", "text"],
  ["who", "text"],
  ["said", "textarea"],
  ["ticket", "text"],
  ["promised_by", "date"],
]);

/**
 * @typedef {object} LogGiven
 * @property {import("./held.js").Held} held
 * @property {import("./words.js").Words} words
 * @property {import("./notices.js").Notices} notices
 */

export class Log {
  #into;
  #given;
  /** @type {import("./held.js").Entry | null} entry being edited */
  #editing = null;
  /** @type {import("./held.js").Entry | null} entry removed last */
  #removed = null;
  /** @type {{overdue?: string[], next_contact?: {on: string, why: string} | null}} */
  #ahead = {};

  /** @param {HTMLElement} into @param {LogGiven} given */
  constructor(into, given) {
    this.#into = into;
    this.#given = given;
  }

  hide() {
    fill(this.#into);
  }

  show() {
    const { words, held } = this.#given;
    const entries = held.case?.log ?? [];
    const next = this.#ahead.next_contact;
    fill(
      this.#into,
      el("h2", {}, words.say("log.title")),
      el("p", { class: "zj-minor" }, words.say("log.hint")),
      this.#undo(),
      entries.length > 0 && el("ol", { class: "pw-log" }, ...entries.map((entry) => this.#row(entry))),
      next && el("p", { class: "pw-next" }, words.say("log.next", { day: next.on }), next.why),
      this.#form(),
    );
  }

  #undo() {
    const { words } = this.#given;
    const removed = this.#removed;
    if (!removed) return null;
    const undo = button("undo", words.say("undo"), () => this.#change("add", { entry: removed }, "log.restored"));
    return el("p", { class: "zj-alert", role: "status" }, words.say("log.removed"), " ", undo);
  }

  /** @param {import("./held.js").Entry} entry */
  #row(entry) {
    const { words } = this.#given;
    const late = this.#ahead.overdue?.includes(entry.id);
    const shown = FIELDS.filter(([name]) => entry[name]);
    return el(
      "li",
      { "data-entry": entry.id, class: late ? "pw-late" : "" },
      late && el("strong", {}, words.say("log.late")),
      el(
        "dl",
        { class: "zj-terms zj-terms--tight" },
        ...shown.map(([name]) =>
          el("div", { class: "zj-term" }, el("dt", {}, words.say(`log.${name}`)), el("dd", {}, entry[name])),
        ),
      ),
      el(
        "p",
        { class: "zj-actions pw-noprint" },
        button("edit", words.say("edit"), () => this.#edit(entry), { value: entry.id }),
        button("remove", words.say("remove"), () => this.#change("remove", { id: entry.id }, "log.removed"), {
          value: entry.id,
        }),
      ),
    );
  }

  /** @param {import("./held.js").Entry} entry */
  #edit(entry) {
    this.#editing = entry;
    this.show();
    const heading = this.#into.querySelector("h3");
    if (heading) focusOn(heading);
  }

  #form() {
    const { words, held } = this.#given;
    const entry = this.#editing;
    const fields = FIELDS.map(([name, type]) => {
      const id = `pw-log-${name}`;
      const value = entry ? entry[name] : name === "on" ? held.today : "";
      const props = { id, name, value, autocomplete: "off" };
      const box = type === "textarea" ? el("textarea", { ...props, rows: 3 }) : el("input", { ...props, type });
      return el("p", {}, el("label", { htmlFor: id }, words.say(`log.${name}`)), box);
    });
    const form = el(
      "form",
      { class: "pw-entry pw-noprint", noValidate: true },
      el("h3", {}, words.say(entry ? "log.edit" : "log.add")),
      ...fields,
      el("button", { class: "zj-button", type: "submit", "data-action": "log-add" }, words.say(entry ? "log.keep" : "log.add")),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const typed = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
      if (entry) this.#change("edit", { entry: { ...typed, id: entry.id } }, "log.kept");
      else this.#change("add", { entry: typed }, "log.added");
    });
    return form;
  }

  /**
   * @param {string} op
   * @param {Record<string, unknown>} given
   * @param {string} said
   */
  async #change(op, given, said) {
    const { held, words, notices } = this.#given;
    notices.clear();
    const reply = await notices.settled(held.change(op, { of: "log", ...given }));
    if (!reply?.case) return; // what was typed stays in the form
    this.#removed = reply.removed ?? null;
    this.#editing = null;
    this.#ahead = reply;
    this.show();
    notices.announce(words.say(said));
  }
}
