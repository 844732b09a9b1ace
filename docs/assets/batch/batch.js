// @ts-check
/**
 * <parcel-batch>: a table of parcels in, a line of advice for each out; all on this device.
 *
 * The work is Python's, in the same worker and through the same door as the wizard's. Rows go
 * there some at a time, so that the page stays usable and the reader may stop.
 */
import { bootCard, refreshCard } from "../wizard/start/card.js";
import { Client } from "../wizard/python/client.js";
import { BootError } from "../wizard/python/protocol.js";
import { Words } from "../wizard/say/words.js";
import { beijingDay } from "../wizard/tools/days.js";
import { fill, part, release } from "../wizard/tools/dom.js";
import { columnsView } from "./columns.js";
import { Intake, NoTable } from "./intake.js";
import { Result } from "./result.js";
import { Status } from "./status.js";
import { Refused, Work } from "./work.js";

/** @typedef {import("./work.js").Line} Line */

class Page {
  #root;
  #words;
  #client;
  #work;
  #status;
  #intake;
  #result;
  #today = beijingDay();
  #busy = false;
  #stopped = false;
  /** What the reader said of columns, by field. @type {Record<string, string>} */
  #map = {};

  /** @param {HTMLElement} root @param {Words} words @param {Client} client @param {string} py address of its files */
  constructor(root, words, client, py) {
    this.#root = root;
    this.#words = words;
    this.#client = client;
    this.#work = new Work(client, words.lang);
    this.#status = new Status(root, words);
    this.#intake = new Intake(root, words, this.#status, py);
    const [work, status, today] = [this.#work, this.#status, this.#today];
    this.#result = new Result({ place: part(root, "result"), words, work, status, today, base: root.dataset.base ?? "../" });
    client.addEventListener("change", () => this.#showBoot());
    const form = /** @type {HTMLFormElement} */ (part(root, "form"));
    form.onsubmit = (event) => {
      event.preventDefault();
      this.#go();
    };
    for (const name of ["text", "file"]) part(root, name).addEventListener("change", () => (this.#map = {}));
    root.dataset.ready = "";
    release(form);
  }

  #showBoot() {
    const { state } = this.#client;
    this.#root.dataset.state = state;
    const way = { href: `${this.#root.dataset.base}wizard/`, title: this.#words.say("batch.way") };
    const given = { client: this.#client, words: this.#words, waiting: this.#busy, way, onRetry: () => this.#retry() };
    refreshCard(part(this.#root, "boot"), bootCard(given));
  }

  #retry() {
    this.#client.retry();
    this.#go();
  }

  /** Go through the table; one at a time. */
  async #go() {
    if (this.#busy || this.#result.busy) return;
    this.#busy = true;
    this.#stopped = false;
    this.#status.begin(() => {
      this.#stopped = true;
      this.#intake.stop();
    });
    try {
      await this.#through();
    } catch (error) {
      if (error instanceof NoTable) this.#status.fail(this.#words.say(error.key, error.values));
      else if (error instanceof Refused) this.#status.fail(error.message);
      else if (!(error instanceof BootError)) throw error; // the card tells of those
    } finally {
      this.#busy = false;
      this.#status.end();
      this.#showBoot();
    }
  }

  async #through() {
    this.#result.clear();
    const given = await this.#intake.take(); // a workbook has an interpreter of its own: one at a time
    if (this.#client.state.startsWith("failed")) this.#client.retry();
    else this.#client.start();
    this.#status.end();
    const rows = given.rows ?? (await this.#work.rows(given.text));
    const columns = await this.#columns(rows);
    const body = rows.slice(columns.header);
    const deal = /** @type {HTMLSelectElement} */ (part(this.#root, "deal")).value;
    /** @type {Record<string, string>} */
    const answers = deal ? { deal } : {};
    const how = { columns: columns.columns, given: answers, today: this.#today };
    /** @type {Line[]} */
    const lines = [];
    await this.#work.lines(body, how, () => this.#stopped, (more) => {
      lines.push(...more);
      const share = { done: lines.length, all: body.length };
      this.#status.progress("batch.progress", share, share);
    });
    this.#result.show(lines, body.length, given.notes);
  }

  /** What the columns hold; where nobody can tell, the reader is asked. @param {import("./work.js").Row[]} rows */
  async #columns(rows) {
    const place = /** @type {HTMLDetailsElement} */ (part(this.#root, "columns"));
    const onChange = (/** @type {Record<string, string>} */ map) => (this.#map = map);
    const show = (/** @type {import("./work.js").Columns | null} */ found) => {
      fill(part(this.#root, "columns-inside"), ...columnsView(rows, found, this.#words, onChange));
      place.hidden = false;
    };
    try {
      const found = await this.#work.columns(rows, this.#map);
      show(found);
      return found;
    } catch (error) {
      if (error instanceof Refused && rows.length) {
        show(null);
        place.open = true;
      }
      throw error;
    }
  }
}

export class ParcelBatch extends HTMLElement {
  async connectedCallback() {
    const lang = this.dataset.lang ?? "zh";
    try {
      const response = await fetch(new URL(`words.${lang}.json`, import.meta.url));
      if (!response.ok) throw new Error(`words: ${response.status}`);
      const worker = new URL("../wizard/python/worker.js", import.meta.url);
      const py = new URL(this.dataset.py ?? "../assets/py/", location.href).href;
      new Page(this, new Words(await response.json(), lang), new Client(py, worker), py);
    } catch (error) {
      part(this, "broken").hidden = false;
      throw error;
    }
  }
}

customElements.define("parcel-batch", ParcelBatch);
