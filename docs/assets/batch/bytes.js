// @ts-check
/** The bytes of a file: text in the encoding that fits, a workbook, or no table. */

/** A table that cannot be taken; `key` and `values` say why in the reader's words. */
export class NoTable extends Error {
  /** @param {string} key @param {Record<string, string | number>} values */
  constructor(key, values) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/** By this name an old Office container holds a new workbook that has a password. */
const LOCKED = "EncryptedPackage";
const SAMPLE = 65_536; // bytes that are looked at for what no text holds

/**
 * The text of a file, and how its bytes were read: exports of shops in China are often GBK.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} name
 * @returns {{text: string, encoding: string} | "workbook"}
 * @throws {NoTable}
 */
export function readAs(bytes, name) {
  const starts = (/** @type {number[]} */ ...mark) => mark.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b, 3, 4)) return "workbook";
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    const locked = new TextDecoder("utf-16le").decode(bytes).includes(LOCKED);
    throw new NoTable(locked ? "batch.xlsx.locked" : "batch.xlsx.old", { name });
  }
  if (starts(0xff, 0xfe)) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16" };
  if (starts(0xfe, 0xff)) return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "UTF-16" };
  if (bytes.subarray(0, SAMPLE).includes(0)) throw new NoTable("batch.no_table", { name });
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
