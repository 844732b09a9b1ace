// @ts-check
/** Letters whose words the reader changed, and which of them were given up. */

/** @typedef {import("./types.js").DraftKept} DraftKept */

export class Drafts {
  /** @type {DraftKept[]} */
  all = [];
  /** @type {import("./types.js").Removal[]} given up since the case was made or read */
  gone = [];

  /** Begin with those of a case that was read, or with none. @param {DraftKept[]} [found] */
  begin(found = []) {
    this.all = [...found];
    this.gone = [];
  }

  /** The words of a letter as the reader changed them. @param {string} letter */
  of(letter) {
    return this.all.find((each) => each.letter === letter);
  }

  /**
   * Keep the words of a letter as the reader changed them; null forgets them.
   * @param {string} letter
   * @param {string} lang
   * @param {string | null} text
   */
  keep(letter, lang, text) {
    const known = this.of(letter);
    this.all = this.all.filter((each) => each !== known);
    const changed = new Date().toISOString();
    if (text === null) {
      if (known) this.gone.push({ of: "drafts", id: known.id, changed });
      return;
    }
    this.all.push({ id: known?.id ?? `d-${letter}`, letter, lang, text, changed });
  }
}
