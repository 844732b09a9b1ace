// @ts-check
/**
 * <parcel-wizard>: a parcel's trace or a few questions in, the next steps out.
 *
 * The markup of the page is there before this runs and is enhanced in place (`Page`).
 */
import { Interview } from "./interview/table.js";
import { Page } from "./page.js";
import { Client } from "./python/client.js";
import { Words } from "./say/words.js";
import { part } from "./tools/dom.js";

/** @param {string} name @returns {Promise<any>} */
async function json(name) {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

export class ParcelWizard extends HTMLElement {
  async connectedCallback() {
    const lang = this.dataset.lang ?? "zh";
    try {
      const [words, table] = await Promise.all([json(`words.${lang}.json`), json(`table.${lang}.json`)]);
      const client = new Client(new URL(this.dataset.py ?? "../assets/py/", location.href).href);
      new Page(this, client, new Words(words, lang), new Interview(table)).open();
    } catch (error) {
      part(this, "broken").hidden = false;
      /** @type {HTMLDetailsElement} */ (part(this, "static")).open = true;
      throw error;
    }
  }
}

customElements.define("parcel-wizard", ParcelWizard);
