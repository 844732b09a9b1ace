// @ts-check
/** Options found by the words that readers have for them, beside their own. */

const HAN = /\p{Script=Han}{2}/u;

/**
 * Whether an option is meant by what was typed: it is part of the option's words or of the
 * readers' words for it, or holds one of the latter (三天没动 holds 没动).
 * @param {HTMLElement} row
 * @param {string} wanted in lower case
 * @param {import("../say/words.js").Words} words
 */
export function speaksOf(row, wanted, words) {
  if (row.textContent?.toLowerCase().includes(wanted)) return true;
  const key = `asked.${row.querySelector("input")?.value}`;
  const asked = words.has(key) ? words.say(key).toLowerCase() : "";
  return asked.includes(wanted) || asked.split(" ").some((word) => HAN.test(word) && wanted.includes(word));
}
