// @ts-check
/** Files out and in, print, keeping on the device, wiping. */
import { button, el, fill } from "./dom.js";
import { inApp } from "./probe.js";
import * as store from "./store.js";

const LARGEST = 256 * 1024;
const DAY = 86_400_000;
/** Days a case is kept on the device unless the reader chooses another number. */
const KEEP = [30, 90, 365];

/**
 * @typedef {object} FilesGiven
 * @property {import("./held.js").Held} held
 * @property {import("./words.js").Words} words
 * @property {import("./notices.js").Notices} notices
 * @property {import("./offline.js").Offline} offline
 * @property {() => void} onTaken after a case was taken over
 * @property {() => void} onWiped
 */

export class Files {
  #into;
  #given;
  #revision = 0;

  /** @param {HTMLElement} into @param {FilesGiven} given */
  constructor(into, given) {
    this.#into = into;
    this.#given = given;
  }

  hide() {
    fill(this.#into);
  }

  show() {
    const { words } = this.#given;
    const chosen = el("input", { type: "file", id: "pw-import", accept: ".json,application/json", hidden: true });
    chosen.addEventListener("change", () => this.#import(chosen));
    const keep = el("select", { id: "pw-keep" }, ...KEEP.map((days) => el("option", { value: String(days) }, words.say("keep.days", { days }))));
    fill(
      this.#into,
      el("h2", {}, words.say("files.title")),
      el("p", { class: "zj-minor" }, words.say("files.hint")),
      el(
        "p",
        { class: "zj-actions" },
        button("print", words.say("print"), () => print(), { class: "zj-button" }),
        ...["ics", "csv", "md", "case"].map((as) => button(`export-${as}`, words.say(`export.${as}`), () => this.#export(as))),
        button("import", words.say("import"), () => chosen.click()),
        chosen,
      ),
      el("div", { "data-part": "offline" }),
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
    );
    this.showOffline();
  }

  /** Whether the site works without a network, and whether a newer version waits. */
  showOffline() {
    const { offline, words } = this.#given;
    const into = this.#into.querySelector('[data-part="offline"]');
    if (!(into instanceof HTMLElement)) return;
    const key = `offline.${offline.state}`;
    const held = offline.others ? words.say("offline.others", { count: offline.others }) : "";
    fill(
      into,
      words.has(key) && el("p", { class: "zj-minor" }, words.say(key), held),
      offline.state === "update" && button("update", words.say("offline.take"), () => offline.update()),
    );
  }

  /** @param {string} as */
  async #export(as) {
    const { held, words, notices } = this.#given;
    const [answers, dates] = [held.kept, held.keptDates];
    const site = location.href.split("#")[0];
    const reply = await notices.settled(held.file().then((found) => held.ask({ do: "export", as, case: found, answers, dates, site })));
    if (!reply?.text) return;
    if (inApp()) return this.#showText(reply.text);
    const address = URL.createObjectURL(new Blob([reply.text], { type: reply.mime }));
    el("a", { href: address, download: reply.name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser reads it after the click
    notices.announce(words.say("export.done", { name: reply.name }));
  }

  /** @param {string} text shown for copying where an app refuses downloads */
  #showText(text) {
    const { words } = this.#given;
    const area = el("textarea", { id: "pw-export", rows: 8, readOnly: true, value: text });
    this.#into.append(el("p", {}, el("label", { htmlFor: "pw-export" }, words.say("export.in_app")), area));
    area.select();
  }

  /** @param {HTMLInputElement} chosen */
  async #import(chosen) {
    const { held, words, notices, onTaken } = this.#given;
    const file = chosen.files?.[0];
    chosen.value = "";
    if (!file) return;
    if (file.size > LARGEST) return notices.fail(words.say("import.large", { size: Math.ceil(file.size / 1024) }), "too-long");
    const read = await notices.settled(held.ask({ do: "case", op: "upgrade", case: await file.text() }));
    if (!read?.case) return;
    if (held.worth) {
      const merged = await notices.settled(held.change("merge", { with: read.case }));
      if (!merged?.case) return;
      held.take(merged.case);
      onTaken();
      const count = merged.conflicts.length;
      if (count) notices.tell(words.say("import.conflicts", { count }));
      return;
    }
    held.take(read.case);
    onTaken();
  }

  /** @param {number} days */
  async #save(days) {
    const { held, words, notices } = this.#given;
    notices.clear();
    const found = await notices.settled(held.file());
    if (!found) return;
    const until = new Date(Date.parse(held.today) + days * DAY).toISOString().slice(0, 10);
    try {
      this.#revision = await store.save(found, until, this.#revision);
      navigator.storage?.persist?.();
      notices.tell(words.say("keep.saved", { day: until }));
    } catch (error) {
      const key = error instanceof store.Conflict ? "keep.conflict" : "keep.failed";
      notices.fail(words.say(key), key);
    }
  }

  async #wipe() {
    const { onWiped, words, notices, offline } = this.#given;
    if (!confirm(words.say("wipe.sure"))) return;
    try {
      await store.wipe();
      await offline.forget();
      sessionStorage.removeItem("zhuijian.trace");
    } catch {
      return notices.fail(words.say("wipe.failed"), "wipe.failed");
    }
    this.#revision = 0;
    onWiped();
  }

  /** What this device keeps, if anything. */
  async kept() {
    const { held, words, notices } = this.#given;
    if (!(await store.exists())) return null;
    try {
      const kept = await store.load(held.today);
      if (kept) this.#revision = kept.revision;
      return kept ?? null;
    } catch {
      notices.tell(words.say("keep.unreadable"));
      return null;
    }
  }
}
