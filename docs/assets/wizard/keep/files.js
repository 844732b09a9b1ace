// @ts-check
/** Files out and in, paper, and what the device keeps. */
import { fillPersonal, personalChoice } from "../advise/sheet.js";
import { inApp } from "../python/probe.js";
import { button, el, fill } from "../tools/dom.js";
import { carried } from "../tools/carried.js";

const LARGEST = 256 * 1024;

/**
 * @typedef {object} FilesGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {import("./offline.js").Offline} offline
 * @property {import("./keeping.js").Keeping} keeping
 * @property {() => void} onTaken after a case was taken over
 */

export class Files {
  #into;
  #given;

  /** @param {HTMLElement} into @param {FilesGiven} given */
  constructor(into, given) {
    this.#into = into;
    this.#given = given;
    addEventListener("beforeprint", () => this.#paper());
  }

  hide() {
    fill(this.#into);
  }

  show() {
    const { words, keeping } = this.#given;
    const chosen = el("input", { type: "file", id: "pw-import", accept: ".json,application/json", hidden: true });
    chosen.addEventListener("change", () => this.#chosen(chosen));
    const personal = el("details", { class: "pw-personal" }, el("summary", {}, words.say("print.personal")), el("div", { "data-part": "print-choice" }));
    personal.addEventListener("toggle", () => this.showChoice());
    fill(
      this.#into,
      el("p", { class: "zj-minor" }, words.say("files.hint")),
      el(
        "p",
        { class: "zj-actions" },
        button("print", words.say("print"), () => print(), { class: "zj-button" }),
        ...["ics", "csv", "md", "case"].map((as) => button(`export-${as}`, words.say(`export.${as}`), () => this.#export(as))),
        button("import", words.say("import"), () => chosen.click()),
        chosen,
      ),
      personal,
      el("div", { "data-part": "offline" }),
      ...keeping.view(),
    );
    this.showOffline();
  }

  /** Anew, what personal data could go on paper: it grows while the reader types. */
  showChoice() {
    const into = this.#into.querySelector('[data-part="print-choice"]');
    if (into instanceof HTMLElement) personalChoice(into, this.#given, () => this.#paper());
  }

  /** Put on paper what the reader chose. */
  #paper() {
    const into = document.querySelector('[data-part="personal"]');
    if (into instanceof HTMLElement) fillPersonal(into, this.#given);
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
      words.has(key) && el("p", { class: "zj-minor", "data-others": offline.others || undefined }, words.say(key), held),
      offline.state === "off" && button("keep-offline", words.say("offline.keep", { size: offline.size ? words.say("boot.size", { mb: (offline.size / 1e6).toFixed(1) }) : "" }), () => offline.keep()),
      offline.state === "gaps" && button("repair", words.say("offline.repair"), () => offline.check()),
      offline.state === "update" && button("update", words.say("offline.take"), () => offline.update()),
    );
  }

  /** The days of the case for the reader's calendar. */
  calendar() {
    return this.#export("ics");
  }

  /** @param {string} as */
  async #export(as) {
    const { held, words, notices, keeping } = this.#given;
    const [answers, dates] = [held.relevant, held.relevantDates];
    const site = location.href.split("#")[0];
    const reply = await notices.settled(held.turns.take(async () => held.ask({ do: "export", as, case: await held.file(), answers, dates, site })));
    if (!reply?.text) return;
    if (inApp()) return this.#showText(reply.text);
    const address = URL.createObjectURL(new Blob([reply.text], { type: reply.mime }));
    el("a", { href: address, download: reply.name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser reads it after the click
    notices.announce(words.say("export.done", { name: reply.name }));
    if (as === "case") keeping.exported();
  }

  /** @param {string} text shown for copying where an app refuses downloads */
  #showText(text) {
    const { words } = this.#given;
    const area = el("textarea", { id: "pw-export", rows: 8, readOnly: true, value: text, autocomplete: "off" });
    this.#into.append(el("p", {}, el("label", { htmlFor: "pw-export" }, words.say("export.in_app")), area));
    area.select();
  }

  /** @param {HTMLInputElement} chosen */
  async #chosen(chosen) {
    const { words, notices } = this.#given;
    const file = chosen.files?.[0];
    chosen.value = "";
    if (!file) return;
    if (file.size > LARGEST) return notices.fail(words.say("import.large", { size: Math.ceil(file.size / 1024) }), "too-long");
    return this.#import(() => file.text());
  }

  /** Read the file that the home page was given, if any. */
  carried() {
    const text = carried("file");
    return text && this.#import(async () => text);
  }

  /** @param {() => Promise<string>} text of a case file */
  async #import(text) {
    const { held, words, notices, onTaken } = this.#given;
    const joined = await notices.settled(
      held.turns.take(async (stands) => {
        const read = await held.ask({ do: "case", op: "upgrade", case: await text() });
        stands();
        return read.case ? { ...(await held.joined(read.case, stands)), left: read.dropped } : read;
      }),
    );
    if (!joined?.case) return;
    onTaken();
    if (joined.left.length) notices.tell(words.say("import.dropped", { names: joined.left.join(", ") }), undefined, "dropped");
    const count = joined.conflicts.length;
    if (count) notices.tell(words.say("import.conflicts", { count }));
  }
}
