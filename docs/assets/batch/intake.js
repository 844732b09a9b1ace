// @ts-check
/** What the reader gives: pasted text or a file, as text or rows; what is no table is said. */
import { fill, part } from "../wizard/tools/dom.js";
import { NoTable, readAs } from "./bytes.js";
import { isKept, keepForOffline, listsBeside, Reading, sizeToLoad } from "./workbook.js";
import { MOST_ROWS } from "./work.js";

export { NoTable };

/** Bytes beyond which no table of a page's size lies. */
const MOST_BYTES = 64 * 1024 * 1024;

/** @param {number} bytes */
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

/**
 * @typedef {object} Given
 * @property {string} text "" where there are rows
 * @property {import("./work.js").Row[] | null} rows of a workbook
 * @property {string[]} notes how it was read, in the reader's words
 */

export class Intake {
  #root;
  #words;
  #status;
  #lists;
  /** @type {Reading | undefined} */
  #reading;

  /**
   * @param {HTMLElement} root
   * @param {import("../wizard/say/words.js").Words} words
   * @param {import("./status.js").Status} status
   * @param {string} py address of the files of the browser's Python
   */
  constructor(root, words, status, py) {
    this.#root = root;
    this.#words = words;
    this.#status = status;
    this.#lists = listsBeside(py);
    part(root, "file").addEventListener("change", () => this.#chosen());
  }

  get #file() {
    return /** @type {HTMLInputElement} */ (part(this.#root, "file")).files?.[0];
  }

  /** Say what a workbook has to load, before the reader goes on. */
  async #chosen() {
    const [file, place] = [this.#file, part(this.#root, "file-said")];
    fill(place);
    if (!file || !/\.xls[xm]$/i.test(file.name) || (await isKept(this.#lists))) return;
    const size = await sizeToLoad(this.#lists);
    if (size && file === this.#file) fill(place, this.#words.say("batch.xlsx.size", { mb: megabytes(size) }));
  }

  /** What is given: the file where nothing is pasted. @returns {Promise<Given>} rejects with a `NoTable` */
  async take() {
    const typed = /** @type {HTMLTextAreaElement} */ (part(this.#root, "text")).value;
    const file = this.#file;
    if (typed.trim()) return { text: typed, rows: null, notes: file ? [this.#words.say("batch.pasted", { name: file.name })] : [] };
    if (!file) throw new NoTable("batch.empty", {});
    if (file.size > MOST_BYTES) throw new NoTable("batch.too_many", { most: MOST_ROWS });
    const found = readAs(await this.#bytes(file), file.name);
    if (found === "workbook") return this.#workbook(file);
    if (!found.text.trim()) throw new NoTable("batch.empty", {});
    const { text, encoding } = found;
    return { text, rows: null, notes: encoding === "UTF-8" ? [] : [this.#words.say("batch.encoding", { encoding })] };
  }

  /** @param {File} file */
  async #bytes(file) {
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch {
      throw new NoTable("batch.gone", { name: file.name }); // moved or changed since it was chosen
    }
  }

  /** @param {File} file @returns {Promise<Given>} */
  async #workbook(file) {
    const status = this.#status;
    this.#reading = new Reading();
    const book = await this.#reading.read(file, this.#lists, MOST_ROWS, (message) => {
      if (message.type === "bytes") {
        const { loaded: done, total: all } = message;
        status.progress("batch.xlsx.loading", { share: Math.floor((100 * done) / all) }, { done, all });
      } else if (message.type === "opening") status.progress("batch.xlsx.opening", {}, null);
      else status.progress("batch.xlsx.rows", { done: message.done }, null);
    });
    keepForOffline();
    fill(part(this.#root, "file-said"));
    if (book.rows.length > MOST_ROWS) throw new NoTable("batch.too_many", { most: MOST_ROWS });
    const others = book.others.join(this.#words.say("batch.xlsx.comma"));
    const key = others ? "batch.xlsx.sheets" : "batch.xlsx.sheet";
    return { text: "", rows: book.rows, notes: [this.#words.say(key, { sheet: book.sheet, others })] };
  }

  /** Stop reading a workbook. */
  stop() {
    this.#reading?.stop();
  }
}
