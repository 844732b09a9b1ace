// @ts-check
/** Evidence: what the next rung asks for, what is there, what is still missing. */
import { button, el, fill } from "./dom.js";
import { sha256 } from "./sha256.js";

/** Larger files are not read: a phone could run out of memory. */
const LARGEST = 256 * 1024 * 1024;

/**
 * @typedef {import("./held.js").Proof} Proof
 * @typedef {object} ProofGiven
 * @property {import("./held.js").Held} held
 * @property {import("./words.js").Words} words
 * @property {import("./notices.js").Notices} notices
 */

export class Proofs {
  #into;
  #given;
  /** @type {import("./view-advice.js").Advice | null} */
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

  /** @param {import("./view-advice.js").Advice} advice */
  show(advice) {
    this.#advice = advice;
    const { words } = this.#given;
    const next = advice.ladder.find(({ state }) => state === "open") ?? advice.ladder.find(({ state }) => state === "opens");
    const wanted = next && Array.isArray(next.bring) ? next.bring : [];
    const others = advice.evidence.filter((says) => !wanted.includes(says));
    if (!wanted.length && !others.length) return fill(this.#into);
    const missing = wanted.filter((says) => !this.#record(says)?.have).length;
    const state = next && words.say(missing ? "proof.missing" : "proof.whole", { title: next.title, missing });
    fill(
      this.#into,
      el("h2", {}, words.say("proof.title")),
      el("p", { class: "zj-minor" }, words.say("proof.hint")),
      wanted.length > 0 && el("p", { "data-part": "proof-missing", "data-missing": String(missing) }, state),
      this.#list(wanted),
      others.length > 0 && el("h3", {}, words.say("proof.more")),
      this.#list(others),
    );
  }

  /** @param {string} says @returns {Proof | undefined} */
  #record(says) {
    return this.#given.held.case?.evidence?.find((each) => each.says === says);
  }

  /** @param {string[]} items */
  #list(items) {
    return items.length > 0 && el("ul", { class: "pw-proofs" }, ...items.map((says) => this.#row(says)));
  }

  /** @param {string} says */
  #row(says) {
    const { words } = this.#given;
    const known = this.#record(says);
    const box = el("input", { type: "checkbox", name: "proof", checked: Boolean(known?.have) });
    box.addEventListener("change", () => this.#keep(says, { have: box.checked }));
    const chosen = el("input", { type: "file", hidden: true, "aria-label": words.say("proof.file") });
    chosen.addEventListener("change", () => this.#digest(says, chosen));
    return el(
      "li",
      { "data-proof": known?.id ?? "", "data-have": String(Boolean(known?.have)) },
      el("label", { class: "pw-tick" }, box, el("span", {}, says)),
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

  /** @param {string} says @param {HTMLInputElement} chosen */
  async #digest(says, chosen) {
    const { words, notices } = this.#given;
    const file = chosen.files?.[0];
    chosen.value = "";
    if (!file) return;
    notices.clear();
    if (file.size > LARGEST) return notices.fail(words.say("proof.large"), "too-long");
    try {
      const digest = await sha256(new Uint8Array(await file.arrayBuffer()));
      await this.#keep(says, { have: true, note: file.name, sha256: digest });
    } catch {
      notices.fail(words.say("proof.unread"), "unread-file");
    }
  }

  /** @param {string} says @param {Partial<Proof>} changed */
  async #keep(says, changed) {
    const { held, words, notices } = this.#given;
    const known = this.#record(says);
    const op = known ? "edit" : "add";
    const entry = known ? { ...changed, id: known.id } : { says, ...changed };
    const reply = await notices.settled(held.change(op, { of: "evidence", entry }));
    if (!reply?.case || !this.#advice) return;
    const at = [...this.#into.querySelectorAll("input[type=checkbox]")].findIndex((box) => box === document.activeElement);
    this.show(this.#advice);
    const box = this.#into.querySelectorAll("input[type=checkbox]")[at];
    if (box instanceof HTMLElement) box.focus(); // the list was made anew under the reader's hands
    notices.announce(this.#into.querySelector('[data-part="proof-missing"]')?.textContent ?? words.say("proof.kept"));
  }
}
