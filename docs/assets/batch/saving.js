// @ts-check
/** Files for the reader: the result as CSV, and the letters of many rows in one. */
import { el } from "../wizard/tools/dom.js";

/** @typedef {import("./work.js").Line} Line */

const COLUMNS = /** @type {const} */ (["line", "order", "number", "carrier", "title", "claim_title", "stage_title", "step_does", "next_on", "due_on", "letter_title"]);
const AT_A_TIME = 500;
const RULE = "=".repeat(40);

/**
 * Hand a text over as a file.
 * @param {string} name
 * @param {string[]} parts
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
  const cells = lines.map((line) => [...COLUMNS.map((name) => String(line[name] ?? "")), line.warnings.map((one) => one.title).join("; "), line.problems.map((one) => `${one.field}: ${one.says}`).join("; ")]);
  const rows = [[...COLUMNS, "warnings", "problems"], ...cells].map((row, at) => [at + 1, row]);
  const parts = [];
  for (let at = 0; at < rows.length; at += AT_A_TIME) {
    const { text } = await work.ask({ do: "sheet", rows: rows.slice(at, at + AT_A_TIME) });
    parts.push(at ? text.replace(/^\ufeff/, "") : text);
  }
  return parts;
}

/**
 * The letters of the lines that have one, in Chinese to send, each under the name of its parcel.
 * @param {import("./work.js").Work} work
 * @param {Line[]} lines
 * @param {string} today
 * @param {(done: number) => boolean} goOn told after each; false stops
 * @returns {Promise<string[]>}
 */
export async function letters(work, lines, today, goOn) {
  const parts = [];
  for (const line of lines) {
    if (!line.letter) continue;
    const { answers, dates, blanks, carrier } = line;
    const request = { do: "draft", letter: line.letter, claim: line.claim, answers, dates, blanks, today };
    const { send, title } = await work.ask({ ...request, carrier });
    const name = [line.number, line.order].filter(Boolean).join(" · ");
    parts.push(`${RULE}\n${name}\n${title}\n${RULE}\n\n${send}\n\n`);
    if (!goOn(parts.length)) break;
  }
  return parts;
}
