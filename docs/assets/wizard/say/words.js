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

  /**
   * The words of a family such as `carrier.*`, by the rest of their keys.
   * @param {string} name
   */
  family(name) {
    const start = `${name}.`;
    return Object.entries(this.#map).filter(([key]) => key.startsWith(start)).map(([key, said]) => ({ id: key.slice(start.length), said }));
  }

  /** @param {string} key */
  has(key) {
    return key in this.#map;
  }
}
