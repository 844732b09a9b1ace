// @ts-check
/**
 * What lies in the database: of each case the version saved last (`current`), the one before
 * (`previous`), copies put aside (`aside`) and what cannot be read (`damaged`). A key is the
 * role, the case's place, and for copies something of their own: `aside-k3-9f…`.
 *
 * @typedef {object} Kept
 * @property {string} key
 * @property {string} of the case's place in the store, not its id: imports may share that
 * @property {number} revision
 * @property {string} until ISO day after which the reader is asked whether to delete it
 * @property {string} saved ISO day
 * @property {string} exported ISO day of the last export of what is kept here, or ""
 * @property {string} name the reader's own name for it, or ""
 * @property {string} title what the case is about, when there is no name
 * @property {{on: string, what: string} | null} next the next day that matters
 * @property {import("./advised.js").Advised | null} [advised] what was advised when it was saved
 * @property {string} finished ISO day on which the reader laid it by, or ""
 * @property {unknown} case
 */
import { isDay } from "../tools/days.js";

export const STORE = "cases";
/** The place of the one case that the first version of the store could hold. */
const FIRST = "first";

/** @typedef {"current" | "previous" | "aside" | "damaged"} Role */

/** @param {Role} role @param {string} of */
export const keyOf = (role, of) => `${role}-${of}`;
/** A key of its own, so that nothing is written over. @param {"aside" | "damaged"} role @param {string} of */
export const ownKey = (role, of) => `${keyOf(role, of)}-${place()}`;
/** A place for a case that has none yet. */
export const place = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(36)).join("");
/** @param {unknown} key @returns {string[]} role and place */
const parts = (key) => String(key).split("-");

/** Whether what lies there is a record of ours. @param {any} kept @returns {kept is Kept} */
export function sound(kept) {
  const whole = Number.isInteger(kept?.revision) && typeof kept.until === "string" && isDay(kept.until);
  return whole && typeof kept.case === "object" && kept.case !== null;
}

/**
 * @typedef {object} Place all that is kept of one case
 * @property {string} of
 * @property {Kept} [current]
 * @property {Kept} [previous]
 * @property {Kept[]} aside
 * @property {unknown[]} damaged as it lies there
 */

/** Put records together by their case. @param {any[]} records @returns {Place[]} */
export function places(records) {
  /** @type {Map<string, Place>} */
  const found = new Map();
  for (const each of records) {
    const [role, of = FIRST] = parts(each.key);
    const at = found.get(of) ?? { of, aside: [], damaged: [] };
    found.set(of, at);
    if (!sound(each) || role === "damaged") at.damaged.push(each);
    else if (role === "aside") at.aside.push(whole(each, of));
    else if (role === "current" || role === "previous") at[role] = whole(each, of);
  }
  return [...found.values()];
}

/** A record with every field; those of older versions lack some. @param {any} kept @param {string} of @returns {Kept} */
function whole(kept, of) {
  const text = (/** @type {unknown} */ value) => (typeof value === "string" ? value : "");
  const { name, title, finished, exported, saved, next } = kept;
  const known = next && isDay(text(next.on)) ? { on: next.on, what: text(next.what) } : null;
  return { ...kept, of, name: text(name), title: text(title), finished: text(finished), exported: text(exported), saved: text(saved), next: known };
}

/**
 * Make the store, or give records of its first version, which held one case, their new keys.
 * @param {IDBDatabase} database
 * @param {IDBTransaction} transaction
 */
export function upgrade(database, transaction) {
  if (!database.objectStoreNames.contains(STORE)) {
    database.createObjectStore(STORE, { keyPath: "key" });
    return;
  }
  const store = transaction.objectStore(STORE);
  const all = store.getAll();
  all.onsuccess = () => {
    for (const old of all.result) {
      const [role, ...rest] = parts(old.key);
      store.delete(old.key);
      store.put({ ...old, of: FIRST, key: [role, FIRST, ...rest.length ? [rest.join("")] : []].join("-") });
    }
  };
}
