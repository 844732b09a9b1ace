// @ts-check
/** The words of the interface in one language. */

export class Words {
  #map;

  /** @param {Record<string, string>} map @param {string} lang */
  constructor(map, lang) {
    this.#map = map;
    this.lang = lang;
  }

  /**
   * The words for a key, with values put in for names in braces.
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   */
  say(key, values = {}) {
    const text = this.#map[key];
    if (text === undefined) throw new Error(`no words for "${key}"`);
    return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  }

  /** @param {string} key */
  has(key) {
    return key in this.#map;
  }
}
