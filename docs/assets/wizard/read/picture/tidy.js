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
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Lines without the spaces that the reading puts between Chinese characters, and without those
 * lines that hold no letter: a border, a row of dots.
 * @param {string} text
 */
export function tidy(text) {
  const lines = text.split("\n").filter((line) => LETTER.test(line));
  return lines.map((line) => SPACES.reduce((so, spaces) => so.replace(spaces, ""), line.trim())).join("\n");
}

/** How many letters and digits a text has. @param {string} text */
export const letters = (text) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
