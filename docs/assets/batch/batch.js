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
import { button, el, fill, focusOn, part, release } from "../wizard/tools/dom.js";
import { columnsView } from "./columns.js";
import { NoTable, textOf } from "./intake.js";
import { due, List } from "./list.js";
import { asCsv, letters, save } from "./saving.js";
import { MOST_ROWS, Refused, Work } from "./work.js";

/** @typedef {import("./work.js").Line} Line */

class Page {
  #root;
  #words;
  #client;
  #work;
  #today = beijingDay();
  #busy = false;
  #stopped = false;
  /** What the reader said of columns, by field. @type {Record<string, string>} */
  #map = {};

  /** @param {HTMLElement} root @param {Words} words @param {Client} client */
  constructor(root, words, client) {
    this.#root = root;
    this.#words = words;
    this.#client = client;
    this.#work = new Work(client, words.lang);
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
    if (this.#busy) return;
    this.#busy = true;
    this.#stopped = false;
    this.#fail("");
    if (this.#client.state.startsWith("failed")) this.#client.retry();
    else this.#client.start();
    try {
      await this.#through();
    } catch (error) {
      if (error instanceof NoTable) this.#fail(this.#words.say(error.key, error.values));
      else if (error instanceof Refused) this.#fail(error.message);
      else if (!(error instanceof BootError)) throw error; // the card tells of those
    } finally {
      this.#busy = false;
      fill(part(this.#root, "working"));
      this.#showBoot();
    }
  }

  async #through() {
    const root = this.#root;
    const text = await this.#text();
    const rows = await this.#work.rows(text);
    const columns = await this.#columns(rows);
    const body = rows.slice(columns.header);
    const deal = /** @type {HTMLSelectElement} */ (part(root, "deal")).value;
    /** @type {Record<string, string>} */
    const given = deal ? { deal } : {};
    const how = { columns: columns.columns, given, today: this.#today };
    /** @type {Line[]} */
    const lines = [];
    fill(part(root, "result"));
    await this.#work.lines(body, how, () => this.#stopped, (more) => {
      lines.push(...more);
      this.#progress(lines.length, body.length);
    });
    this.#show(lines, body.length);
  }

  async #text() {
    const typed = /** @type {HTMLTextAreaElement} */ (part(this.#root, "text")).value;
    const file = /** @type {HTMLInputElement} */ (part(this.#root, "file")).files?.[0];
    if (typed.trim()) return typed;
    if (!file) throw new NoTable("batch.empty", {});
    const { text, encoding } = await textOf(file, MOST_ROWS);
    if (!text.trim()) throw new NoTable("batch.empty", {});
    if (encoding !== "UTF-8") this.#tell(this.#words.say("batch.encoding", { encoding }));
    return text;
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

  /** @param {number} done @param {number} all */
  #progress(done, all) {
    const into = part(this.#root, "working");
    const said = this.#words.say("batch.progress", { done, all });
    const bar = into.querySelector("progress");
    const text = into.querySelector("p");
    if (bar && text) {
      bar.value = done;
      text.textContent = said;
      return;
    }
    const stop = button("stop", this.#words.say("batch.cancel"), () => (this.#stopped = true));
    const fresh = el("progress", { max: all, value: done, "aria-label": this.#words.say("boot.progress") });
    fill(into, el("p", {}, said), fresh, el("p", { class: "zj-actions" }, stop));
  }

  /** @param {Line[]} lines @param {number} all rows of the table */
  #show(lines, all) {
    const words = this.#words;
    const list = new List(lines, { words, today: this.#today, base: this.#root.dataset.base ?? "../" });
    const problems = lines.filter((line) => line.problems.length).length;
    const heading = el("h2", {}, words.say("batch.result"));
    const said = words.say("batch.summary", { all: lines.length, problems, ...due(lines, this.#today) });
    const stopped = lines.length < all && el("p", { class: "zj-alert" }, words.say("batch.stopped", { done: lines.length, all }));
    const csv = button("save", words.say("batch.save"), () => this.#during(() => this.#save(list)));
    const written = button("letters", words.say("batch.letters"), () => this.#during(() => this.#letters(list)));
    const place = part(this.#root, "result");
    fill(place, heading, stopped, el("p", { "data-part": "summary" }, said), el("p", { class: "zj-actions" }, csv, " ", written), ...list.view());
    place.dataset.rows = String(lines.length);
    this.#tell(said);
    focusOn(heading);
  }

  /** Do one thing at a time, and say what fails. @param {() => Promise<void>} act */
  async #during(act) {
    if (this.#busy) return;
    this.#busy = true;
    this.#stopped = false;
    this.#fail("");
    try {
      await act();
    } catch (error) {
      if (error instanceof Refused) this.#fail(error.message);
      else if (!(error instanceof BootError)) throw error;
    } finally {
      this.#busy = false;
      fill(part(this.#root, "working"));
    }
  }

  /** @param {List} list */
  async #save(list) {
    const name = `zhuijian-${this.#today}.csv`;
    save(name, await asCsv(this.#work, list.wanted), "text/csv");
    this.#tell(this.#words.say("batch.saved", { name }));
  }

  /** @param {List} list */
  async #letters(list) {
    const lines = list.wanted.filter((line) => line.letter);
    const goOn = (/** @type {number} */ done) => {
      this.#progress(done, lines.length);
      return !this.#stopped;
    };
    const parts = await letters(this.#work, lines, this.#today, goOn);
    if (!parts.length) return this.#fail(this.#words.say("batch.letters.none"));
    const name = `zhuijian-letters-${this.#today}.txt`;
    save(name, ["\ufeff", ...parts], "text/plain");
    this.#tell(this.#words.say("batch.letters.done", { count: parts.length, name }));
  }

  /** @param {string} says "" takes the last one away */
  #fail(says) {
    fill(part(this.#root, "error-place"), says && el("p", { class: "pw-error", role: "alert", "data-part": "error" }, says));
  }

  /** @param {string} says */
  #tell(says) {
    part(this.#root, "live").textContent = says;
  }
}

export class ParcelBatch extends HTMLElement {
  async connectedCallback() {
    const lang = this.dataset.lang ?? "zh";
    try {
      const response = await fetch(new URL(`words.${lang}.json`, import.meta.url));
      if (!response.ok) throw new Error(`words: ${response.status}`);
      const worker = new URL("../wizard/python/worker.js", import.meta.url);
      const client = new Client(new URL(this.dataset.py ?? "../assets/py/", location.href).href, worker);
      client.whole = true; // reading tables needs functions that the wizard's part of the wasm lacks
      new Page(this, new Words(await response.json(), lang), client);
    } catch (error) {
      part(this, "broken").hidden = false;
      throw error;
    }
  }
}

customElements.define("parcel-batch", ParcelBatch);
