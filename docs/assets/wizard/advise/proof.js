// @ts-check
/** Evidence: what the next rung asks for, what is there, what is still missing. */
import { el, fill } from "../tools/dom.js";
import { tally } from "../tools/fold.js";
import { digests, digestView, failed, fileId, filesOf, isFile } from "./digest.js";

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
  /** Items whose way to add files lies open. @type {Set<string>} */
  #open = new Set();

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
    return entries.find((each) => each.id === id) ?? entries.find((each) => each.says === says && !isFile(each));
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
    return el(
      "li",
      { "data-proof": known?.id ?? "", "data-item": item.id, "data-have": String(Boolean(known?.have)) },
      el("label", { class: "pw-tick" }, box, el("span", {}, item.says)),
      ...digestView({
        words,
        files: filesOf(this.#given.held.case?.evidence ?? [], known?.id ?? item.id),
        open: this.#open.has(item.id),
        onFold: (open) => void (open ? this.#open.add(item.id) : this.#open.delete(item.id)),
        onChosen: (files) => this.#digest(item, files),
        onRemove: (id) => this.#remove(item, id),
      }),
    );
  }

  /** Note the digests of files, one entry each; what could not be read is named. @param {Item} item @param {File[]} files */
  async #digest(item, files) {
    const { words, notices, held } = this.#given;
    if (!files.length) return;
    notices.clear();
    const found = await digests(files);
    let count = 0;
    for (const { name, digest } of found.read) {
      const id = fileId(this.#record(item)?.id ?? item.id, digest);
      const note = words.say("proof.noted", { name, day: held.today });
      const reply = await this.#entry({ id, says: item.says }, { have: true, note, sha256: digest });
      if (!reply) return; // the door's own words are shown
      count += 1;
    }
    const said = failed(found, words);
    if (said) notices.fail(said, found.large.length ? "too-long" : "unread-file");
    if (count) await this.#keep(item, { have: true }, words.say("proof.digested", { count }));
  }

  /** Forget the digest of a file. @param {Item} item @param {string} id */
  async #remove(item, id) {
    const { words, notices, held } = this.#given;
    notices.clear();
    if (isFile({ id })) {
      const reply = await notices.settled(held.change("remove", { of: "evidence", id }));
      if (reply?.case && this.#advice) this.show(this.#advice);
    } else await this.#entry(item, { note: "", sha256: "" });
    this.#summary(item)?.focus(); // the button is gone
    notices.announce(words.say("proof.forgotten"));
  }

  /** @param {Item} item */
  #summary({ id }) {
    return /** @type {HTMLElement | null} */ (this.#into.querySelector(`[data-item="${id}"] summary`));
  }

  /** Change an entry, or make it. @param {Item} item @param {Partial<Proof>} changed */
  async #entry(item, changed) {
    const { held, notices } = this.#given;
    const known = this.#record(item);
    const entry = known ? { ...changed, id: known.id } : { ...item, ...changed };
    const reply = await notices.settled(held.change(known ? "edit" : "add", { of: "evidence", entry }));
    return reply?.case ? reply : null;
  }

  /** @param {Item} item @param {Partial<Proof>} changed @param {string} [said] */
  async #keep(item, changed, said) {
    const { words, notices } = this.#given;
    if (!(await this.#entry(item, changed)) || !this.#advice) return;
    const at = [...this.#into.querySelectorAll("input[type=checkbox]")].findIndex((box) => box === document.activeElement);
    this.show(this.#advice);
    const box = this.#into.querySelectorAll("input[type=checkbox]")[at];
    if (box instanceof HTMLElement) box.focus(); // the list was made anew under the reader's hands
    else if (said) this.#summary(item)?.focus();
    notices.announce(said ?? this.#into.querySelector('[data-part="proof-missing"]')?.textContent ?? words.say("proof.kept"));
  }
}
