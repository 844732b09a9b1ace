// @ts-check
/** The log: whom the reader spoke to, what was said, what was promised until when. */
import { button, el, fill, refocused } from "../tools/dom.js";
import { tally } from "../tools/fold.js";
import { LogForm } from "./log-form.js";
import { rowView } from "./log-rows.js";

/**
 * @typedef {import("../case/types.js").Entry} Entry
 * @typedef {object} LogGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {() => void} onCase the case changed
 */

export class Log {
  #into;
  #given;
  #form;
  /** What is drawn anew; the form below it never is. */
  #list = el("div", {});
  /** @type {Entry | null} entry removed last */
  #removed = null;
  /** @type {{overdue?: string[], next_contact?: {on: string, why: string} | null}} */
  #ahead = {};
  /** Whether the reader was told of promises that passed. */
  #told = false;

  /** @param {HTMLElement} into @param {LogGiven} given */
  constructor(into, given) {
    this.#into = into;
    this.#given = given;
    const { held, words } = given;
    this.#form = new LogForm({
      words,
      today: () => held.today,
      onSent: (typed, entry) =>
        entry ? this.#change("edit", { entry: { ...typed, id: entry.id } }, "log.kept") : this.#change("add", { entry: typed }, "log.added"),
    });
    into.append(el("p", { class: "zj-minor" }, words.say("log.hint")), this.#list, this.#form.node);
    into.hidden = true;
  }

  /** Out of sight; what is being typed stays in it. */
  hide() {
    this.#into.hidden = true;
  }

  /** Forget what belonged to a case that is gone. */
  clear() {
    this.#form.clear();
    this.#removed = null;
    this.#ahead = {};
    this.#told = false;
  }

  /** The next day on which somebody is to be spoken to, as Python told it last; or null. */
  get next() {
    return this.#ahead.next_contact ?? null;
  }

  /** Whether a line stands in the form that was not added yet. */
  get begun() {
    return this.#form.begun;
  }

  /** Count anew from another day. @param {string} before the day that was today */
  newDay(before) {
    this.#form.newDay(before);
    this.#told = false;
    if (!this.#into.hidden) this.open();
  }

  /** Show the log, and ask what is late and what comes next. */
  async open() {
    const { held, words, notices } = this.#given;
    this.#into.hidden = false;
    if (!held.case?.log.length) this.#ahead = {};
    this.show();
    if (!held.case?.log.length) return;
    const ahead = await notices.settled(held.ask({ do: "case", op: "upgrade", case: await held.file() }));
    if (!ahead?.case || held.current !== null) return;
    this.#ahead = ahead;
    this.show();
    const late = ahead.overdue?.length ?? 0;
    if (late && !this.#told) notices.tell(words.say("log.overdue", { count: late, day: ahead.next_contact?.on ?? held.today }), undefined, "overdue");
    this.#told = late > 0;
  }

  /** Draw the lines anew, and leave the form alone. */
  show() {
    const { words, held } = this.#given;
    const entries = held.case?.log ?? [];
    const next = this.#ahead.next_contact;
    tally(this.#into, entries.length ? words.say("count", { count: entries.length }) : "");
    refocused(this.#list, () =>
      fill(
        this.#list,
        this.#undo(),
        entries.length > 0 && el("ol", { class: "pw-log" }, ...entries.map((entry) => this.#row(entry))),
        next && el("p", { class: "pw-next", "data-next": next.on }, words.say("log.next", { day: next.on }), next.why),
      ),
    );
  }

  #undo() {
    const { words } = this.#given;
    const removed = this.#removed;
    if (!removed) return null;
    const undo = button("undo", words.say("undo"), () => this.#change("add", { entry: removed }, "log.restored"));
    return el("p", { class: "zj-alert", role: "status" }, words.say("log.removed"), " ", undo);
  }

  /** @param {Entry} entry */
  #row(entry) {
    const done = !entry.done;
    return rowView(entry, {
      words: this.#given.words,
      late: this.#ahead.overdue?.includes(entry.id) ?? false,
      // What was promised came, or did not after all.
      onSettle: () => this.#change("edit", { entry: { id: entry.id, done } }, done ? "log.settled" : "log.kept"),
      onEdit: () => this.#form.edit(entry),
      onRemove: () => this.#change("remove", { id: entry.id }, "log.removed"),
    });
  }

  /**
   * @param {string} op
   * @param {Record<string, unknown>} given
   * @param {string} said
   * @returns {Promise<boolean>} whether it was done
   */
  async #change(op, given, said) {
    const { held, words, notices, onCase } = this.#given;
    notices.clear();
    const reply = await notices.settled(held.change(op, { of: "log", ...given }));
    if (!reply?.case) return false; // what was typed stays in the form
    this.#removed = reply.removed ?? null;
    if (this.#removed && this.#form.editing?.id === this.#removed.id) this.#form.clear();
    this.#ahead = reply;
    this.show();
    onCase();
    notices.announce(words.say(said));
    return true;
  }
}
