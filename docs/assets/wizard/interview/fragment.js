// @ts-check
/**
 * Answers in the address, behind "#": `#v=1&seen=refused&role=buyer&d.complained_on=2026-11-20`.
 *
 * Nothing personal stands there, and a browser does not send it to any server. `at` names
 * a question that was opened again, or the advice before the last question. Addresses are typed, cut and forwarded by people, so
 * what is understood is kept and the rest is named.
 *
 * @typedef {object} Place
 * @property {Record<string, string>} answers
 * @property {Record<string, string>} dates
 * @property {string} at question opened again, `EARLY`, or ""
 * @property {string[]} unknown what was not understood, as it stood there
 * @property {boolean} otherVersion
 */
import { isDay } from "../tools/days.js";

/** In place of a question: the advice, before the last question was answered. */
export const EARLY = "advice";

const VERSION = "1";
const LONGEST = 4000;

/**
 * Read an address's fragment; null when it is not ours, for example a heading's anchor.
 * @param {string} hash
 * @param {import("./table.js").Interview} interview
 * @returns {Place | null}
 */
export function read(hash, interview) {
  const text = hash.replace(/^#/, "").slice(0, LONGEST);
  if (!text.includes("=")) return null;
  /** @type {Place} */
  const place = { answers: {}, dates: {}, at: "", unknown: [], otherVersion: false };
  const fields = new URLSearchParams(text);
  place.otherVersion = fields.get("v") !== VERSION;
  const dates = interview.dates();
  for (const [name, value] of fields) {
    const date = name.startsWith("d.") ? name.slice(2) : "";
    if (name === "v") continue;
    if (name === "at" && (value === EARLY || interview.question(value))) place.at = value;
    else if (date && dates.has(date) && isDay(value)) place.dates[date] = value;
    else if (!date && interview.option(name, value)) place.answers[name] = value;
    else place.unknown.push(`${name}=${value}`.slice(0, 40));
  }
  return place;
}

/**
 * Write a fragment, in the order of the questions.
 * @param {Record<string, string>} answers
 * @param {Record<string, string>} dates
 * @param {string} at
 */
export function write(answers, dates, at) {
  const fields = new URLSearchParams({ v: VERSION, ...answers });
  for (const [name, day] of Object.entries(dates)) fields.set(`d.${name}`, day);
  if (at) fields.set("at", at);
  return `#${fields}`;
}
