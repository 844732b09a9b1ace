// @ts-check
/** Keeping the case on this device, only on the reader's word, and wiping it. */
import { button, el } from "../tools/dom.js";
import * as store from "./store.js";

const DAY = 86_400_000;
/** Days a case is kept on the device unless the reader chooses another number. */
const KEEP = [30, 90, 365];

/**
 * @typedef {import("./store.js").Kept} Kept
 * @typedef {object} KeepingGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {import("./offline.js").Offline} offline
 * @property {() => void} onTaken after a case was taken over
 * @property {() => void} onWiped
 */

export class Keeping {
  #given;
  /** The revision that this tab read or wrote last; 0 for none. */
  #revision = 0;
  /** @type {string[]} copies put aside that this page holds */
  #merged = [];
  /** Where it is said that the case was saved: beside the button. */
  #said = el("div", { "data-part": "kept" });
  /** Day on which the version was saved that had to stand in for a damaged one, or "". */
  #older = "";

  /** @param {KeepingGiven} given */
  constructor(given) {
    this.#given = given;
  }

  view() {
    const { words } = this.#given;
    const options = KEEP.map((days) => el("option", { value: String(days) }, words.say("keep.days", { days })));
    const keep = el("select", { id: "pw-keep" }, ...options);
    return [
      el("h3", {}, words.say("keep.title")),
      el("p", { class: "zj-minor" }, words.say("keep.hint")),
      el(
        "p",
        { class: "zj-actions" },
        el("label", { htmlFor: "pw-keep" }, words.say("keep.for")),
        keep,
        button("save", words.say("save"), () => this.#save(Number(keep.value))),
        button("wipe", words.say("wipe"), () => this.#wipe()),
      ),
      this.#said,
    ];
  }

  /** The reader has a file of what is here now. */
  exported() {
    if (!this.#revision) return;
    store.exported(this.#given.held.today, this.#revision).catch(() => {}); // only the reminder goes by it
  }

  /** @param {number} days */
  async #save(days) {
    const { held, words, notices } = this.#given;
    notices.clear();
    const until = new Date(Date.parse(held.today) + days * DAY).toISOString().slice(0, 10);
    /** @type {unknown} */
    let failed;
    const saved = await notices.settled(
      held.turns.take(async (stands) => {
        const given = { case: await held.file(), until, saved: held.today, exported: "" };
        stands();
        try {
          this.#revision = await store.save(given, this.#revision, this.#merged);
        } catch (error) {
          failed = error;
          return {};
        }
        this.#merged = [];
        return {};
      }),
    );
    if (failed) return this.#failed(failed, days);
    if (!saved) return;
    const lasting = await persisted();
    const said = words.say("keep.saved", { day: until }) + words.say(lasting ? "keep.lasting" : "keep.evicted");
    notices.tellAt(this.#said, said, "saved");
  }

  /** @param {unknown} error @param {number} days */
  #failed(error, days) {
    const { words, notices } = this.#given;
    if (error instanceof store.Conflict) {
      const merge = button("merge-kept", words.say("keep.merge"), () => this.#merge(days));
      return notices.fail(words.say("keep.conflict"), "keep.conflict", merge);
    }
    const wiped = error instanceof store.Wiped;
    if (wiped) this.#revision = 0; // saving again is the reader's own word
    const key = wiped ? "keep.wiped" : "keep.failed";
    notices.fail(words.say(key), key);
  }

  /** Join what another tab saved with what is here, and save both. @param {number} days */
  async #merge(days) {
    const { words, notices, onTaken } = this.#given;
    const conflicts = await this.#open(await this.#load());
    if (conflicts === null) return;
    onTaken();
    await this.#save(days);
    if (conflicts) notices.tell(words.say("import.conflicts", { count: conflicts }));
  }

  async #load() {
    const { held, words, notices } = this.#given;
    try {
      return await store.load(held.today);
    } catch {
      notices.tell(words.say("keep.unreadable"), undefined, "unreadable");
      return { aside: [], damaged: [] };
    }
  }

  /**
   * Take over what is kept here, joined with copies put aside and with what is on the page.
   * @param {{current?: Kept, previous?: Kept, aside: Kept[]}} kept
   * @returns {Promise<number | null>} how many places differ; null when nothing could be read
   */
  async #open(kept) {
    const { held, notices } = this.#given;
    return notices.settled(held.turns.take((stands) => this.#joined(kept, stands)));
  }

  /**
   * @param {{current?: Kept, previous?: Kept, aside: Kept[]}} kept
   * @param {() => void} stands
   */
  async #joined({ current, previous, aside }, stands) {
    const { held } = this.#given;
    const read = await this.#read(current, previous);
    if (!read) return null;
    let [found, conflicts] = [read, 0];
    for (const other of aside) {
      const merged = await held.ask({ do: "case", op: "merge", case: found, with: other.case });
      if (merged.error) continue; // it stays aside, untouched
      found = merged.case;
      conflicts += merged.conflicts.length;
    }
    const joined = await held.joined(found, stands);
    if (joined.error) return joined;
    this.#revision = current?.revision ?? 0;
    this.#merged = aside.map(({ key }) => key);
    return conflicts + joined.conflicts.length;
  }

  /** Read the case, or the one before where it is damaged. @param {Kept} [current] @param {Kept} [previous] */
  async #read(current, previous) {
    const { held, notices } = this.#given;
    const read = (/** @type {Kept} */ kept) => held.ask({ do: "case", op: "upgrade", case: kept.case });
    const first = current && (await read(current));
    if (first?.case) return first.case;
    if (first?.error.code !== "newer-case" && previous) {
      const second = await read(previous);
      if (second.case) {
        this.#older = previous.saved;
        return second.case;
      }
    }
    if (first) notices.fail(first.error.message, first.error.code);
    return null;
  }

  /** At the beginning: say that something is kept here, and open it on the reader's word. */
  async offer() {
    const { words, notices, onTaken } = this.#given;
    if (!(await store.exists())) return;
    const kept = await this.#load();
    if (kept.damaged.length) {
      const raw = button("raw", words.say("keep.raw"), () => download(kept.damaged));
      notices.tell(words.say("keep.unreadable"), raw, "unreadable");
    }
    const found = kept.current ?? kept.previous;
    if (!found) return;
    const open = button("open-kept", words.say("keep.open"), async () => {
      const conflicts = await this.#open(await this.#load());
      if (conflicts === null) return;
      onTaken();
      if (this.#older) notices.tell(words.say("keep.previous", { day: this.#older }), undefined, "previous");
      if (kept.current && !kept.current.exported) notices.tell(words.say("keep.nag"), undefined, "nag");
      if (conflicts) notices.tell(words.say("import.conflicts", { count: conflicts }), undefined, "conflicts");
    });
    notices.tell(words.say(kept.aside.length ? "keep.found_two" : "keep.found", { day: found.until }), open, "kept");
  }

  async #wipe() {
    const { held, onWiped, words, notices, offline } = this.#given;
    if (!confirm(words.say("wipe.sure"))) return;
    held.turns.drop();
    try {
      await held.turns.take(() => store.wipe()); // after what was already being written
      await offline.forget();
      sessionStorage.removeItem("zhuijian.trace");
    } catch {
      return notices.fail(words.say("wipe.failed"), "wipe.failed");
    }
    this.#revision = 0;
    this.#merged = [];
    onWiped();
  }
}

/** Hand over what cannot be read, as it is. @param {unknown[]} damaged */
function download(damaged) {
  const text = JSON.stringify(damaged, null, 1);
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  el("a", { href: address, download: "damaged.json" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser reads it after the click
}

/** Ask the browser not to clear this site by itself; whether it agreed. */
async function persisted() {
  try {
    return Boolean(await navigator.storage?.persist?.());
  } catch {
    return false;
  }
}
