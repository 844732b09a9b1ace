// @ts-check
/** The log: whom the reader spoke to, what was said, what was promised until when. */
import { button, el, fill, focusOn } from "../tools/dom.js";
import { tally } from "../tools/fold.js";

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
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {() => void} onCase the case changed
 */

export class Log {
  #into;
  #given;
  /** @type {import("../case/held.js").Entry | null} entry being edited */
  #editing = null;
  /** @type {import("../case/held.js").Entry | null} entry removed last */
  #removed = null;
  /** @type {{overdue?: string[], next_contact?: {on: string, why: string} | null}} */
  #ahead = {};
  /** Whether the reader was told of promises that passed. */
  #told = false;

  /** @param {HTMLElement} into @param {LogGiven} given */
  constructor(into, given) {
    this.#into = into;
    this.#given = given;
  }

  hide() {
    fill(this.#into);
  }

  /** Forget what belonged to a case that is gone. */
  clear() {
    this.#editing = this.#removed = null;
    this.#ahead = {};
    this.#told = false;
  }

  /** Show the log, and ask what is late and what comes next. */
  async open() {
    const { held, words, notices } = this.#given;
    this.show();
    if (!held.case?.log.length) return;
    const ahead = await notices.settled(held.ask({ do: "case", op: "upgrade", case: await held.file() }));
    if (!ahead?.case || held.current !== null) return;
    this.#ahead = ahead;
    if (!this.#editing) this.show();
    const late = ahead.overdue?.length ?? 0;
    if (late && !this.#told) notices.tell(words.say("log.overdue", { count: late, day: ahead.next_contact?.on ?? held.today }), undefined, "overdue");
    this.#told = late > 0;
  }

  show() {
    const { words, held } = this.#given;
    const entries = held.case?.log ?? [];
    const next = this.#ahead.next_contact;
    tally(this.#into, entries.length ? words.say("count", { count: entries.length }) : "");
    fill(
      this.#into,
      el("p", { class: "zj-minor" }, words.say("log.hint")),
      this.#undo(),
      entries.length > 0 && el("ol", { class: "pw-log" }, ...entries.map((entry) => this.#row(entry))),
      next && el("p", { class: "pw-next", "data-next": next.on }, words.say("log.next", { day: next.on }), next.why),
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

  /** @param {import("../case/held.js").Entry} entry */
  #row(entry) {
    const { words } = this.#given;
    const late = this.#ahead.overdue?.includes(entry.id);
    const shown = FIELDS.filter(([name]) => entry[name]);
    return el(
      "li",
      { "data-entry": entry.id, "data-done": String(entry.done), class: late ? "pw-late" : "" },
      late && el("strong", {}, words.say("log.late")),
      entry.done && el("strong", {}, words.say("log.done")),
      el(
        "dl",
        { class: "zj-terms zj-terms--tight" },
        ...shown.map(([name]) =>
          el("div", { class: "zj-term" }, el("dt", {}, words.say(`log.${name}`)), el("dd", {}, this.#shown(entry, name))),
        ),
      ),
      el(
        "p",
        { class: "zj-actions pw-noprint" },
        button("done", words.say(entry.done ? "log.reopen" : "log.settle"), () => this.#settle(entry), { value: entry.id }),
        button("edit", words.say("edit"), () => this.#edit(entry), { value: entry.id }),
        button("remove", words.say("remove"), () => this.#change("remove", { id: entry.id }, "log.removed"), {
          value: entry.id,
        }),
      ),
    );
  }

  /**
   * A field as it is read: a channel that we know by its title.
   * @param {import("../case/held.js").Entry} entry
   * @param {typeof FIELDS[number][0]} name
   */
  #shown(entry, name) {
    const { words } = this.#given;
    const channel = `channel.${entry.channel}`;
    return name === "channel" && words.has(channel) ? words.say(channel) : entry[name];
  }

  /** What was promised came, or did not after all. @param {import("../case/held.js").Entry} entry */
  #settle(entry) {
    const done = !entry.done;
    this.#change("edit", { entry: { id: entry.id, done } }, done ? "log.settled" : "log.kept");
  }

  /** @param {import("../case/held.js").Entry} entry */
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
      const value = entry ? this.#shown(entry, name) : name === "on" ? held.today : "";
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
    const { held, words, notices, onCase } = this.#given;
    notices.clear();
    const reply = await notices.settled(held.change(op, { of: "log", ...given }));
    if (!reply?.case) return; // what was typed stays in the form
    this.#removed = reply.removed ?? null;
    this.#editing = null;
    this.#ahead = reply;
    this.show();
    onCase();
    notices.announce(words.say(said));
  }
}
