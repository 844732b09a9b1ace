// @ts-check
/** Evidence: what the next rung asks for, what is there, what is still missing. */
import { button, el, fill } from "../tools/dom.js";
import { tally } from "../tools/fold.js";
import { sha256 } from "../tools/sha256.js";

/** Larger files are not read: a phone could run out of memory. */
const LARGEST = 256 * 1024 * 1024;

/**
 * @typedef {import("../case/types.js").Proof} Proof
 * @typedef {{id: string, says: string}} Item evidence in the reader's language
 * @typedef {object} ProofGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 */

export class Proofs {
  #into;
  #given;
  /** @type {import("./types.js").Advice | null} */
  #advice = null;

  /** @param {HTMLElement} into @param {ProofGiven} given */
  constructor(into, given) {
    this.#into = into;
    this.#given = given;
  }

  hide() {
    this.#advice = null;
    fill(this.#into);
  }

  /** @param {import("./types.js").Advice} advice */
  show(advice) {
    this.#advice = advice;
    const { words } = this.#given;
    const next = advice.ladder.find(({ state }) => state === "open") ?? advice.ladder.find(({ state }) => state === "opens");
    const wanted = next && Array.isArray(next.bring) ? next.bring : [];
    const ids = next?.bring_ids ?? [];
    const needed = wanted.map((says, at) => ({ id: ids[at], says }));
    const others = advice.evidence
      .map((says, at) => ({ id: advice.evidence_ids[at], says }))
      .filter(({ id }) => !ids.includes(id));
    if (!needed.length && !others.length) return fill(this.#into);
    const missing = needed.filter((item) => !this.#record(item)?.have).length;
    const state = next && words.say(missing ? "proof.missing" : "proof.whole", { title: next.title, missing });
    const all = [...needed, ...others];
    tally(this.#into, `${all.filter((item) => this.#record(item)?.have).length}/${all.length}`);
    fill(
      this.#into,
      el("p", { class: "zj-minor" }, words.say("proof.hint")),
      needed.length > 0 && el("p", { "data-part": "proof-missing", "data-missing": String(missing) }, state),
      this.#list(needed),
      others.length > 0 && el("h3", {}, words.say("proof.more")),
      this.#list(others),
    );
  }

  /**
   * The entry for an item, ticked in whichever language; older cases know it by its words only.
   * @param {Item} item
   * @returns {Proof | undefined}
   */
  #record({ id, says }) {
    const entries = this.#given.held.case?.evidence ?? [];
    return entries.find((each) => each.id === id) ?? entries.find((each) => each.says === says);
  }

  /** @param {Item[]} items */
  #list(items) {
    return items.length > 0 && el("ul", { class: "pw-proofs" }, ...items.map((item) => this.#row(item)));
  }

  /** @param {Item} item */
  #row(item) {
    const { words } = this.#given;
    const known = this.#record(item);
    const box = el("input", { type: "checkbox", name: "proof", checked: Boolean(known?.have) });
    box.addEventListener("change", () => this.#keep(item, { have: box.checked }));
    const chosen = el("input", { type: "file", hidden: true, "aria-label": words.say("proof.file") });
    chosen.addEventListener("change", () => this.#digest(item, chosen));
    return el(
      "li",
      { "data-proof": known?.id ?? "", "data-have": String(Boolean(known?.have)) },
      el("label", { class: "pw-tick" }, box, el("span", {}, item.says)),
      known?.sha256 && el("p", { class: "zj-meta pw-digest" }, `${known.note} SHA-256 `, el("code", {}, known.sha256)),
      el(
        "details",
        {},
        el("summary", {}, words.say("proof.digest")),
        el("p", { class: "zj-minor" }, words.say("proof.digest_hint")),
        button("digest", words.say("proof.file"), () => chosen.click()),
        chosen,
      ),
    );
  }

  /** @param {Item} item @param {HTMLInputElement} chosen */
  async #digest(item, chosen) {
    const { words, notices } = this.#given;
    const file = chosen.files?.[0];
    chosen.value = "";
    if (!file) return;
    notices.clear();
    if (file.size > LARGEST) return notices.fail(words.say("proof.large"), "too-long");
    try {
      const digest = await sha256(new Uint8Array(await file.arrayBuffer()));
      await this.#keep(item, { have: true, note: file.name, sha256: digest });
    } catch {
      notices.fail(words.say("proof.unread"), "unread-file");
    }
  }

  /** @param {Item} item @param {Partial<Proof>} changed */
  async #keep(item, changed) {
    const { held, words, notices } = this.#given;
    const known = this.#record(item);
    const op = known ? "edit" : "add";
    const entry = known ? { ...changed, id: known.id } : { ...item, ...changed };
    const reply = await notices.settled(held.change(op, { of: "evidence", entry }));
    if (!reply?.case || !this.#advice) return;
    const at = [...this.#into.querySelectorAll("input[type=checkbox]")].findIndex((box) => box === document.activeElement);
    this.show(this.#advice);
    const box = this.#into.querySelectorAll("input[type=checkbox]")[at];
    if (box instanceof HTMLElement) box.focus(); // the list was made anew under the reader's hands
    notices.announce(this.#into.querySelector('[data-part="proof-missing"]')?.textContent ?? words.say("proof.kept"));
  }
}
