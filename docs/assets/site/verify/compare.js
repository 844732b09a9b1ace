// @ts-check
/** What a recorded case wants, beside what Python answers. */

/** Names by which the entries of a list are found. */
const KEYS = ["id", "rung", "fact", "question", "number", "system"];

/** @param {any} value */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {any[]} list @returns {Map<any, any>} its entries by their names */
function byName(list) {
  const named = list.filter(isObject).flatMap((entry) => KEYS.filter((key) => key in entry).map((key) => /** @type {[any, any]} */ ([entry[key], entry])));
  return new Map(named);
}

/**
 * The first place where `found` lacks something of `expected`: an object there need not name every
 * field, and picks the entries of a list by name; all else must be the same.
 * @param {any} expected
 * @param {any} found
 * @param {string} [where]
 * @returns {string} "" where nothing is lacking
 */
export function lacking(expected, found, where = "") {
  if (!isObject(expected)) {
    const [wanted, given] = [expected, found].map((value) => JSON.stringify(value) ?? "-");
    return wanted === given ? "" : `${where}: ${wanted} / ${given}`;
  }
  const entries = Array.isArray(found) ? byName(found) : new Map(isObject(found) ? Object.entries(found) : []);
  for (const [name, part] of Object.entries(expected)) {
    const here = where ? `${where}.${name}` : name;
    if (!entries.has(name)) return `${here}: -`;
    const lacks = lacking(part, entries.get(name), here);
    if (lacks) return lacks;
  }
  return "";
}
