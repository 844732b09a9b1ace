// @ts-check
/**
 * What was read, line by line with its places, put together as text: a sentence that the screen
 * cut is one line again. A picture shows what pasted text no longer tells: where a line ends
 * because there is no room.
 */
import { tidy } from "./tidy.js";

/**
 * @typedef {object} Row
 * @property {string} text
 * @property {number[]} starts where its words begin, in pixels from the left
 * @property {number} left
 * @property {number} right
 * @property {number} top
 * @property {number} bottom
 */

/** What a row of the engine's table tells: a line, or a word of it. */
const [LINE, WORD] = ["4", "5"];
/** In heights of a line: the least a cut line is wide, how near it ends to the edge, the gap. */
const [WIDE, NEAR, GAP] = [8, 2, 0.95];
const HAN = /[\u2e80-\u303f\u3400-\u9fff\uff00-\uffef]/;
const STOPPED = /[。！？!?；;.]$/;
/** A line that begins with a day, a time or a number is a new one. */
const BEGINS = /^[\d【[(（]|^(今天|昨天|前天|今日|昨日)/;
const WORDS = /[\p{Script=Han}\p{Script=Latin}]/u;

/** @param {string} table tab-separated, as the engine writes it @returns {Row[]} */
function rowsOf(table) {
  /** @type {Row[]} */
  const rows = [];
  for (const entry of table.split("\n")) {
    const [level, , , , , , left, top, width, height, , text] = entry.split("\t");
    const [x, y, w, h] = [left, top, width, height].map(Number);
    if (level === LINE) rows.push({ text: "", starts: [], left: x, right: x + w, top: y, bottom: y + h });
    const row = rows[rows.length - 1];
    if (level !== WORD || !row || !text?.trim()) continue;
    row.text += (row.text ? " " : "") + text;
    row.starts.push(x);
  }
  return rows.map((row) => ({ ...row, text: tidy(row.text) })).filter((row) => row.text);
}

/**
 * Whether the screen cut a sentence between two lines.
 * @param {Row} one
 * @param {Row} next
 * @param {Row[]} all
 */
function isCut(one, next, all) {
  const high = Math.min(one.bottom - one.top, next.bottom - next.top);
  if (STOPPED.test(one.text) || BEGINS.test(next.text) || !WORDS.test(one.text)) return false;
  const gap = next.top - one.bottom;
  if (gap > GAP * high || gap < -high || one.right - one.left < WIDE * high) return false;
  const start = one.starts.find((x) => Math.abs(x - next.left) < high);
  if (start === undefined || next.right > one.right + high) return false;
  const beside = start > one.left + high; // a time stands before the sentence
  const column = all.filter((row) => (beside ? row.starts : [row.left]).some((x) => Math.abs(x - start) < high));
  return one.right > Math.max(...column.map((row) => row.right)) - NEAR * high;
}

/** @param {string} one @param {string} next */
const glue = (one, next) => one + (HAN.test(one.slice(-1)) || HAN.test(next[0]) ? "" : " ") + next;

/** The text of what was read. @param {string} table tab-separated, as the engine writes it */
export function textOf(table) {
  const rows = rowsOf(table);
  /** @type {string[]} */
  const lines = [];
  rows.forEach((row, n) => {
    const before = rows[n - 1];
    if (before && isCut(before, row, rows)) lines.push(glue(lines.pop() ?? "", row.text));
    else lines.push(row.text);
  });
  return lines.join("\n");
}
