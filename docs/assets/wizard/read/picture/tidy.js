// @ts-check
/** Text as it was read from a picture, set as it would be pasted. */

/** Chinese characters and the marks that stand among them. */
const HAN = "\\u2e80-\\u303f\\u3400-\\u9fff\\uff00-\\uffef";
const MARK = ",.:;!?()";
const SPACES = [
  new RegExp(`(?<=[${HAN}])[ \\t]+(?=[${HAN}${MARK}])`, "g"),
  new RegExp(`(?<=[${MARK}])[ \\t]+(?=[${HAN}])`, "g"),
  /(?<=\d)[ \t]+(?=[年月日时時分])/g,
  /(?<=[年月])[ \t]+(?=\d)/g,
];
/** A time that stuck to its day: 11-2718:02. */
const STUCK = /(?<!\d)((?:\d{4}[-/.])?\d{1,2}[-/.]\d{2})(?=\d{2}:\d{2})/g;
/** A dot or an icon before a line, which is read as one mark or two. */
const DOT = /^[@©®°•●○◎*·|~«»]{1,3}[ \t]+/;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * A line without the spaces that the reading puts between Chinese characters, and with the one
 * that it left out between a day and its time; "" where it holds no letter: a border, dots.
 * What it made of a dot before the line is left out.
 * @param {string} line
 */
export function tidy(line) {
  if (!LETTER.test(line)) return "";
  return SPACES.reduce((so, spaces) => so.replace(spaces, ""), line.trim().replace(DOT, "")).replace(STUCK, "$1 ");
}

/** How many letters and digits a text has. @param {string} text */
export const letters = (text) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
