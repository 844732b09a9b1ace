// @ts-check
/** What the reader gives: pasted text or a file, as text; what is no table is said. */

/** Bytes beyond which no table of a page's size lies. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A table that cannot be taken; `key` and `values` say why in the reader's words. */
export class NoTable extends Error {
  /** @param {string} key @param {Record<string, string | number>} values */
  constructor(key, values) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/**
 * The text of a file, and how its bytes were read: exports of shops in China are often GBK.
 * @param {File} file
 * @param {number} most rows that a page takes
 * @returns {Promise<{text: string, encoding: string}>}
 */
export async function textOf(file, most) {
  const { name } = file;
  if (file.size > MOST_BYTES) throw new NoTable("batch.too_many", { most });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const starts = (/** @type {number[]} */ ...mark) => mark.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b, 3, 4)) throw new NoTable("batch.xlsx", { name });
  if (starts(0xff, 0xfe)) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16" };
  if (starts(0xfe, 0xff)) return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "UTF-16" };
  if (bytes.subarray(0, 65_536).includes(0)) throw new NoTable("batch.no_table", { name });
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding: encoding.toUpperCase() };
    } catch {
      continue; // not in this one
    }
  }
  throw new NoTable("batch.no_table", { name });
}

/**
 * How many lines a text has, counted no further than `most`.
 * @param {string} text
 * @param {number} most
 */
export function linesUpTo(text, most) {
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0 && count <= most; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
