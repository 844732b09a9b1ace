// @ts-check
/** Files for the reader: the result as CSV, and the letters of many rows, in one or in a zip. */
import { strToU8, zipSync } from "fflate";
import { el } from "../wizard/tools/dom.js";

/**
 * @typedef {import("./work.js").Line} Line
 * @typedef {{line: Line, title: string, send: string}} Written a letter, in Chinese to send
 */

const COLUMNS = /** @type {const} */ (["line", "order", "number", "carrier", "title", "claim_title", "stage_title", "step_does", "next_on", "due_on", "letter_title"]);
const AT_A_TIME = 500;
const RULE = "=".repeat(40);
const BOM = "\ufeff"; // by which Windows knows that a text is UTF-8
/** What names of files may not hold on Windows, and white space. */
const UNFIT = /[\\/:*?"<>|\s\p{Cc}]+/gu;
const LONGEST = 60; // letters of a name

/**
 * Hand something over as a file.
 * @param {string} name
 * @param {BlobPart[]} parts
 * @param {string} type
 */
export function save(name, parts, type) {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser reads it after the click
}

/**
 * The lines as the parts of a CSV file, written by Python so that no cell is a formula.
 * @param {import("./work.js").Work} work
 * @param {Line[]} lines
 * @returns {Promise<string[]>}
 */
export async function asCsv(work, lines) {
  const cells = lines.map((line) => [...COLUMNS.map((name) => String(line[name] ?? "")), line.warnings.map((one) => one.title).join("; "), line.problems.map((one) => `${one.title}: ${one.says}`).join("; ")]);
  const rows = [[...COLUMNS, "warnings", "problems"], ...cells].map((row, at) => [at + 1, row]);
  const parts = [];
  for (let at = 0; at < rows.length; at += AT_A_TIME) {
    const { text } = await work.ask({ do: "sheet", rows: rows.slice(at, at + AT_A_TIME) });
    parts.push(at ? text.replace(/^\ufeff/, "") : text);
  }
  return parts;
}

/**
 * The letters of the lines that have one.
 * @param {import("./work.js").Work} work
 * @param {Line[]} lines
 * @param {string} today
 * @param {(done: number) => boolean} goOn told after each; false stops
 * @returns {Promise<Written[]>}
 */
export async function letters(work, lines, today, goOn) {
  const written = [];
  for (const line of lines) {
    if (!line.letter) continue;
    const { answers, dates, blanks, carrier } = line;
    const request = { do: "draft", letter: line.letter, claim: line.claim, answers, dates, blanks, today };
    const { send, title } = await work.ask({ ...request, carrier });
    written.push({ line, title, send });
    if (!goOn(written.length)) break;
  }
  return written;
}

/** All letters in one file, each under the name of its parcel. @param {Written[]} written @returns {string[]} */
export function merged(written) {
  const name = (/** @type {Line} */ line) => [line.number, line.order].filter(Boolean).join(" · ");
  return [BOM, ...written.map(({ line, title, send }) => `${RULE}\n${name(line)}\n${title}\n${RULE}\n\n${send}\n\n`)];
}

/**
 * A zip with a file for each letter, named by its line, so that no two are alike, and its parcel.
 * @param {Written[]} written
 * @param {string} today
 */
export function asZip(written, today) {
  const files = written.map(({ line, title, send }) => {
    const name = [line.line, line.number || line.order, title].join("-").replace(UNFIT, "_").slice(0, LONGEST);
    return [`${name}.txt`, strToU8(`${BOM}${send}\n`)];
  });
  const mtime = new Date(`${today}T12:00:00`);
  return /** @type {Uint8Array<ArrayBuffer>} */ (zipSync(Object.fromEntries(files), { mtime, level: 6 }));
}
