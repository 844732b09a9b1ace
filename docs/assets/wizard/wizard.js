// @ts-check
/**
 * <parcel-wizard>: a parcel's trace or a few questions in, the next steps out.
 *
 * The markup of the page is there before this runs and is enhanced in place (`Page`). The
 * work is done in rooms, each of which needs only itself and those before it:
 *
 * tools/      Elements, days, hashes: plain values in and out, nothing else of ours needed.
 *             To change here: how elements are made; text never becomes markup.
 * python/     Python in a worker: a request in, its reply or the code of a failure out.
 *             To change here: how Python is fetched, verified, started and watched.
 * say/        Words and notices: a key in, text out, in the reader's language.
 *             To change here: how an error is shown; the words: `scripts/pages/words/wizard.py`.
 * interview/  The questions as compiled at build: answers in, those that count out.
 *             To change here: how answers are written in an address.
 * case/       What the page holds of the reader's case: answers and words in, a case out.
 *             To change here: what is held while the page is open, and what the address has.
 * ask/        A question on the page: the open one in, the reader's answer out.
 *             To change here: how questions and the answers given are shown.
 * read/       The pasted text: its lines in, what Python found in them out. Below it picture/:
 *             a screenshot in, its text in the field out.
 *             To change here: how what was found is shown and confirmed; how pictures are read.
 * advise/     The result: answers in, steps, ladder, days, estimate and evidence out.
 *             To change here: how a part of the result is shown, on screen or paper.
 * write/      Letters: a letter in, its text out, changed, copied, marked as sent.
 *             To change here: the form of a letter and what may be done with it.
 * keep/       What stays: the case in, files and a copy on this device out, and all wiped.
 *             To change here: the log, saving, reading back, use without a network.
 * start/      When, not how, Python is started: the reader's first sign in, a start and its card out.
 *             To change here: whether to start unasked, and what is said meanwhile.
 * page/       Joins the rooms before it: the page's markup in, the page at work out.
 *             To change here: which room is told of what, and what comes only after the questions.
 * entry/      What runs first: the wizard is loaded, or the page says why it cannot be.
 *             To change here: which browsers are too old; it is written for them.
 */
import { Interview } from "./interview/table.js";
import { Page } from "./page/page.js";
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
      const worker = new URL("python/worker.js", import.meta.url);
      const client = new Client(new URL(this.dataset.py ?? "../assets/py/", location.href).href, worker);
      const later = new URL("page/later.js", import.meta.url);
      new Page(this, client, new Words(words, lang), new Interview(table), later).open();
      part(this, "broken").hidden = true; // said of one that was only late
    } catch (error) {
      part(this, "broken").hidden = false;
      /** @type {HTMLDetailsElement} */ (part(this, "static")).open = true;
      throw error;
    }
  }
}

customElements.define("parcel-wizard", ParcelWizard);
