// @ts-check
/** The worker's side: start an interpreter, read one workbook with openpyxl, and be ended. */
import { boot } from "../../wizard/python/boot.js";
import { fetchFile, fetchManifest } from "../../wizard/python/fetching.js";
import { BootError } from "../../wizard/python/protocol.js";

/** Rows told at a time, so that the page can show how far it is. */
const AT_A_TIME = 200;
/** Python's side: what cannot be read comes back as its bare code, which is no failure. */
const OPENED = `
import encodings, io, sys
sys.path[:0] = ["/guide.zip", "/workbook.zip"]
encodings.__path__.append("/workbook.zip/encodings")
import sheets

class Reading:
    def open(self, data):
        try:
            self.book = sheets.opened(io.BytesIO(data.to_bytes()))
            return self.book.told()
        except sheets.Unreadable as no:
            return no.code

    def more(self, count):
        try:
            return self.book.more(count)
        except sheets.Unreadable as no:
            return no.code

Reading()
`;

/** @param {import("./protocol.js").FromWorker} message */
const tell = (message) => self.postMessage(message);

/** The bytes that came so far of both lists together. */
class Bytes {
  #loaded = [0, 0];
  #total = [0, 0];

  /** @param {0 | 1} which @param {number} loaded @param {number} total */
  set(which, loaded, total) {
    this.#loaded[which] = loaded;
    this.#total[which] = total;
    const sum = (/** @type {number[]} */ numbers) => numbers.reduce((a, b) => a + b);
    if (this.#total.every(Boolean)) tell({ type: "bytes", loaded: sum(this.#loaded), total: sum(this.#total) });
  }
}

/** @param {string} url @param {Bytes} bytes */
async function fetched(url, bytes) {
  const { files: [file] } = await fetchManifest(url);
  let loaded = 0;
  return await fetchFile(url, file, (count) => bytes.set(1, (loaded += count), file.size));
}

/** The reply of Python where it is JSON; a bare word is a code. @param {string} text */
function parsed(text) {
  if (/^[[{]/.test(text)) return JSON.parse(text);
  tell({ type: "unreadable", code: text });
  return undefined;
}

/** @param {import("./protocol.js").Begin} given */
async function read({ python, workbook, file, most }) {
  const bytes = new Bytes();
  const packed = fetched(workbook, bytes);
  packed.catch(() => {}); // whoever awaits it hears of it
  /** @type {any} */
  let reading;
  const opened = async (/** @type {any} */ py, /** @type {Promise<Uint8Array> | undefined} */ guide) => {
    py.FS.writeFile("/guide.zip", await guide);
    py.FS.writeFile("/workbook.zip", await packed);
    reading = py.runPython(OPENED);
    return () => "";
  };
  const heard = (/** @type {import("../../wizard/python/protocol.js").ToPage} */ message) => {
    if (message.type === "bytes") bytes.set(0, message.loaded, message.total);
  };
  await boot(python, { fast: false, whole: true }, heard, opened);
  tell({ type: "opening" });
  const book = parsed(reading.open(file));
  if (!book) return;
  /** @type {import("./protocol.js").Row[]} */
  const rows = [];
  for (let more = [0]; more.length && rows.length <= most; ) {
    more = parsed(reading.more(AT_A_TIME));
    if (!more) return;
    rows.push(.../** @type {any} */ (more));
    tell({ type: "rows", done: rows.length });
  }
  tell({ type: "done", book: { ...book, rows } });
}

self.addEventListener("message", async (/** @type {MessageEvent<import("./protocol.js").Begin>} */ { data }) => {
  try {
    await read(data);
  } catch (error) {
    const code = error instanceof BootError ? error.code : "E_PY";
    tell({ type: "failed", code, detail: String(error) });
  }
});
