// @ts-check
/** What becomes of a reader's pictures: asked first, read one by one, their text in the field. */
import { fetchManifest } from "../../python/fetching.js";
import { button, el, fill } from "../../tools/dom.js";
import { decode } from "./decoding.js";
import { PictureError } from "./protocol.js";
import { Reader } from "./reader.js";

/** Below this the reader is told to look closely: a photo, a blurred picture. */
const UNSURE = 75;

/**
 * @typedef {object} Outcome
 * @property {string} name of the file
 * @property {string} code "" where all is well
 */

export class Pictures {
  #places;
  #words;
  #list;
  /** @type {File[]} */
  #waiting = [];
  /** @type {Outcome[]} */
  #outcomes = [];
  /** @type {Reader | undefined} */
  #reader;
  #busy = false;
  #all = 0;
  #count = 0;

  /**
   * @param {import("./places.js").Places} places
   * @param {import("../../say/words.js").Words} words
   * @param {string} ocr address of the folder with what reads
   */
  constructor(places, words, ocr) {
    this.#places = places;
    this.#words = words;
    this.#list = new URL("manifest.json", ocr).href;
  }

  /** @param {File[]} files */
  async take(files) {
    this.#waiting.push(...files);
    this.#all += files.length;
    if (this.#busy) return;
    this.#busy = true;
    if (this.#reader || (await isKept(this.#list))) return this.#go();
    try {
      const { files: needed } = await fetchManifest(this.#list);
      this.#offer(needed.reduce((sum, file) => sum + file.br, 0));
    } catch {
      this.#lost();
    }
  }

  /** Say what has to be loaded, and wait for the reader's word. @param {number} bytes */
  #offer(bytes) {
    const words = this.#words;
    const mb = (bytes / 1e6).toFixed(1);
    const go = button("picture-go", words.say("picture.go", { mb }), () => this.#go(), { class: "zj-button" });
    const no = button("picture-no", words.say("picture.no"), () => this.#end("idle"));
    this.#show(el("p", { role: "status" }, words.say("picture.ask", { mb })), el("p", { class: "zj-actions" }, go, no));
    go.focus();
    this.#state("asking"); // only now: what is asked stands there to be answered
  }

  async #go() {
    try {
      this.#reader ??= await this.#begun();
      for (let file = this.#waiting.shift(); file; file = this.#waiting.shift()) await this.#one(file, this.#reader);
      this.#done();
    } catch (error) {
      const code = error instanceof PictureError ? error.code : "off";
      this.#reader?.end();
      this.#reader = undefined;
      if (code === "cancelled") return this.#end("idle");
      if (code === "net") return this.#lost();
      this.#outcomes.push({ name: "", code });
      this.#done();
    }
  }

  async #begun() {
    const words = this.#words;
    const mb = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);
    const [said, bar] = [el("p", {}, words.say("picture.loading")), el("progress", { "aria-label": words.say("picture.bar") })];
    const told = {
      onBytes: (/** @type {number} */ loaded, /** @type {number} */ total) => {
        Object.assign(bar, { max: total, value: loaded });
        said.textContent = words.say("picture.bytes", { loaded: mb(loaded), total: mb(total) });
      },
      onShare: (/** @type {number} */ share) => this.#share(share),
    };
    const reader = new Reader(told);
    this.#state("loading");
    this.#show(said, bar, this.#cancel(reader));
    try {
      await reader.begin(this.#list);
    } catch (error) {
      reader.end();
      throw error;
    }
    keepForOffline();
    return reader;
  }

  /** @param {Reader} reader */
  #cancel(reader) {
    return el("p", { class: "zj-actions" }, button("picture-cancel", this.#words.say("cancel"), () => reader.end()));
  }

  /** @param {File} file @param {Reader} reader */
  async #one(file, reader) {
    this.#state("reading");
    const values = { number: this.#outcomes.length + 1, count: this.#all };
    const bar = el("progress", { max: 1, value: 0, "aria-label": this.#words.say("picture.bar") });
    this.#show(el("p", { role: "status" }, this.#words.say("picture.reading", values)), bar, this.#cancel(reader));
    try {
      const { text, sure, quarters } = await reader.read(await decode(file));
      if (text) this.#put(text);
      const code = !text ? "blank" : sure < UNSURE ? "unsure" : quarters ? "turned" : "";
      this.#outcomes.push({ name: file.name, code });
    } catch (error) {
      const own = error instanceof PictureError && ["large", "heic", "broken", "none"].includes(error.code);
      if (!own) throw error;
      this.#outcomes.push({ name: file.name, code: error.code });
    }
  }

  /** @param {number} share */
  #share(share) {
    const bar = this.#places.spot.querySelector("progress");
    if (bar) bar.value = share;
  }

  /** Add text below what stands in the field. @param {string} text */
  #put(text) {
    const { field } = this.#places;
    field.value = [field.value.trimEnd(), text].filter(Boolean).join("\n");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    this.#count += 1;
  }

  /** Say how it went; the text is the reader's to correct. */
  #done() {
    const words = this.#words;
    const wrong = this.#outcomes.filter(({ code }) => code);
    const many = this.#outcomes.length > 1;
    const rows = wrong.map(({ name, code }) =>
      el("li", { "data-code": code }, many && name ? words.say("picture.named", { name }) : "", words.say(`picture.${code}`)),
    );
    const read = this.#count > 0 && words.say("picture.done", { count: this.#count });
    this.#end(this.#count ? "done" : "failed");
    this.#show(read && el("p", { role: "status", "data-read": "" }, read), rows.length > 0 && el("ul", { role: "alert" }, ...rows));
    this.#places.field.focus();
    this.#count = 0;
  }

  /** What reads did not come. */
  #lost() {
    const again = button("picture-again", this.#words.say("picture.again"), () => this.take([]));
    this.#busy = false;
    this.#state("lost");
    this.#show(el("p", { role: "alert", "data-code": "net" }, this.#words.say("picture.net")), el("p", { class: "zj-actions" }, again));
  }

  /** Begin anew with the next picture. @param {string} state */
  #end(state) {
    this.#waiting = [];
    this.#outcomes = [];
    this.#all = 0;
    this.#busy = false;
    this.#state(state);
    this.#show();
  }

  /** @param {string} state for people's eyes a colour, for tests a thing to wait for */
  #state(state) {
    this.#places.form.dataset.picture = state;
  }

  /** @param {...import("../../tools/dom.js").Child} children */
  #show(...children) {
    fill(this.#places.spot, ...children);
  }
}

/** Whether what reads is kept here for offline use: then nothing is loaded. @param {string} list */
async function isKept(list) {
  try {
    return Boolean(await caches.match(list));
  } catch {
    return false; // no caches without a secure address
  }
}

/** Where the site is kept for offline use, what reads pictures is from now on, too. */
function keepForOffline() {
  navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage("pictures"));
}
