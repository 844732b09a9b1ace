// @ts-check
/** Keeping the case on this device, only on the reader's word, and wiping it. */
import * as crash from "../python/crash.js";
import { button, el, fill } from "../tools/dom.js";
import { plus } from "../tools/days.js";
import { locked } from "./lock.js";
import { changes } from "./advised.js";
import { markKept } from "./mark.js";
import { open } from "./opening.js";
import { Slot } from "./slot.js";
import * as store from "./store.js";
import { forgetCarried } from "../tools/carried.js";

/** Days a case is kept on the device unless the reader chooses another number. */
const KEEP = [30, 90, 365];

/**
 * @typedef {object} About what the list of kept cases says of one
 * @property {string} title
 * @property {{on: string, what: string} | null} next
 * @property {import("./advised.js").Advised | null} advised
 *
 * @typedef {object} KeepingGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {import("./offline.js").Offline} offline
 * @property {() => About} about
 * @property {() => void} onTaken after a case was taken over
 * @property {() => void} onWiped
 * @property {() => void} onKept what is kept here changed
 */

export class Keeping {
  #given;
  #slot = new Slot();
  /** Where it is said that the case was saved: beside the button. */
  #said = el("div", { "data-part": "kept" });
  #days = el("select", { id: "pw-keep" });
  #name = el("input", { id: "pw-keep-name", type: "text", maxLength: 60, autocomplete: "off" });

  /** @param {KeepingGiven} given */
  constructor(given) {
    this.#given = given;
    const { words } = given;
    this.#days.append(...KEEP.map((days) => el("option", { value: String(days) }, words.say("keep.days", { days }))));
  }

  view() {
    const { words } = this.#given;
    if (this.#name !== document.activeElement) this.#name.value ||= this.#slot.name;
    return [
      el("h3", {}, words.say("keep.title")),
      el("p", { class: "zj-minor" }, words.say("keep.hint")),
      el("p", {}, el("label", { htmlFor: "pw-keep-name" }, words.say("keep.name")), this.#name),
      el(
        "p",
        { class: "zj-actions" },
        el("label", { htmlFor: "pw-keep" }, words.say("keep.for")),
        this.#days,
        button("save", words.say("save"), () => this.#save()),
        button("wipe", words.say("wipe"), () => this.wipe()),
      ),
      this.#said,
    ];
  }

  /** The case's place in the store; "" while it was never kept. */
  get of() {
    return this.#slot.of;
  }

  /** What comes now is another case, or none. */
  leave() {
    this.#slot.leave();
    this.#name.value = "";
    fill(this.#said);
  }

  /** The reader has a file of what is here now. */
  exported() {
    const { of, revision } = this.#slot;
    if (revision) store.note(of, { exported: this.#given.held.today }, revision).catch(() => {}); // only the reminder goes by it
  }

  async #save() {
    const { held, words, notices, onKept } = this.#given;
    notices.clear();
    fill(this.#said);
    const until = plus(held.today, Number(this.#days.value));
    const saved = await notices.settled(held.turns.take((stands) => locked(() => this.#write(stands, until), () => notices.meanwhile("keep.waits"))));
    if (!saved) return;
    if (saved.failed) return this.#failed(saved.failed);
    const lasting = await persisted();
    const said = words.say("keep.saved", { day: until }) + words.say(lasting ? "keep.lasting" : "keep.evicted");
    notices.tellAt(this.#said, said, "saved");
    onKept();
  }

  /**
   * Write what is here, for a change that has its turn.
   * @param {() => void} stands
   * @param {string} until
   * @returns {Promise<{failed?: unknown}>}
   */
  async #write(stands, until) {
    const { held, about } = this.#given;
    const slot = this.#slot.take();
    const name = this.#name.value.trim();
    const given = { case: await held.file(), until, saved: held.today, exported: "", name, ...about() };
    stands();
    try {
      slot.revision = await store.save(given, slot);
      markKept(true);
      Object.assign(slot, { merged: [], refused: 0, name, until });
      return {};
    } catch (failed) {
      return { failed };
    }
  }

  /** @param {unknown} error */
  #failed(error) {
    const { words, notices, onKept } = this.#given;
    if (error instanceof store.Conflict) {
      const merge = button("merge-kept", words.say("keep.merge"), () => this.#merge());
      onKept();
      return notices.fail(words.say("keep.conflict"), "keep.conflict", merge);
    }
    const wiped = error instanceof store.Wiped;
    if (wiped) this.#slot.revision = 0; // saving again is the reader's own word
    const key = wiped ? "keep.wiped" : error instanceof store.Silent ? "keep.silent" : "keep.failed";
    notices.fail(words.say(key), key);
  }

  /** Join what another tab saved with what is here, and save both. */
  async #merge() {
    const { words, notices, onTaken } = this.#given;
    const conflicts = await this.#open(this.#slot.of);
    if (conflicts === null) return;
    onTaken();
    await this.#save();
    if (conflicts) notices.tell(words.say("import.conflicts", { count: conflicts }));
  }

  /** @param {string} of */
  #open(of) {
    const { held, notices } = this.#given;
    const saveHere = async (/** @type {() => void} */ stands) => {
      const { failed } = await this.#write(stands, this.#slot.until || plus(held.today, KEEP[0]));
      if (failed) this.#failed(failed);
      return !failed;
    };
    return open(of, { held, notices, slot: this.#slot }, saveHere);
  }

  /**
   * Open a kept case on the reader's word.
   * @param {import("./records.js").Place} kept
   * @returns {Promise<boolean>} whether it could be read
   */
  async open(kept) {
    const { words, notices, onTaken } = this.#given;
    const conflicts = await this.#open(kept.of);
    if (conflicts === null) return false;
    const { name, older } = this.#slot;
    this.#name.value = name;
    onTaken();
    if (older) notices.tell(words.say("keep.previous", { day: older }), undefined, "previous");
    if (kept.current && !kept.current.exported) notices.tell(words.say("keep.nag"), undefined, "nag");
    if (conflicts) notices.tell(words.say("import.conflicts", { count: conflicts }), undefined, "conflicts");
    return true;
  }

  /** Say once, after a case was opened, how the advice differs from what was advised before. */
  compare() {
    const { words, notices, about } = this.#given;
    const before = this.#slot.advised;
    const { advised: now } = about();
    if (!before || !now) return;
    this.#slot.advised = null;
    const [head, ...lines] = changes(before, now, words);
    if (head) notices.tell(head, el("ul", {}, ...lines.map((line) => el("li", {}, line))), "changed");
  }

  async wipe() {
    const { held, onWiped, words, notices, offline } = this.#given;
    if (!confirm(words.say("wipe.sure"))) return;
    held.turns.drop();
    try {
      await held.turns.take(() => locked(() => store.wipe(), () => notices.meanwhile("keep.waits"))); // after what was already being written
      await offline.forget();
      markKept(false);
      forgetCarried();
      crash.clear();
    } catch {
      return notices.fail(words.say("wipe.failed"), "wipe.failed");
    }
    this.leave();
    onWiped();
  }
}

/** Ask the browser not to clear this site by itself; whether it agreed. */
async function persisted() {
  try {
    return Boolean(await navigator.storage?.persist?.());
  } catch {
    return false;
  }
}
