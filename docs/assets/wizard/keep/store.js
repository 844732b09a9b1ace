// @ts-check
/**
 * The case on this device, only when the reader asked for it: IndexedDB, with a last day
 * after which the reader is asked (a clock may be wrong, so nothing goes by itself),
 * the version before the last one, and a number that shows when another tab was faster.
 * What a slower tab had is put aside, never over what the faster one saved.
 *
 * @typedef {object} Kept
 * @property {string} key
 * @property {number} revision
 * @property {string} until ISO day after which the reader is asked whether to delete it
 * @property {string} saved ISO day
 * @property {string} exported ISO day of the last export of what is kept here, or ""
 * @property {unknown} case
 */
import { isDay } from "../tools/days.js";

const NAME = "zhuijian";
const STORE = "cases";
const CURRENT = "current";
const PREVIOUS = "previous";
const ASIDE = "aside";
const DAMAGED = "damaged";
/** A key of its own, so that nothing is written over. @param {string} kind */
const own = (kind) => `${kind}-${crypto.randomUUID?.() ?? Math.random()}`;
/** Milliseconds after which a database that neither opens nor fails counts as failed. */
const PATIENCE = 8_000;

/** Another tab saved in the meantime; nothing was overwritten, and this copy stands aside. */
export class Conflict extends Error {}
/** Another tab deleted everything; nothing was brought back. */
export class Wiped extends Error {}

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("no answer")), PATIENCE);
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
    request.onsuccess = () => {
      clearTimeout(late);
      request.result.onversionchange = () => request.result.close(); // another tab wipes
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked by another tab"));
  });
}

/**
 * Run one transaction; resolves only when it is whole on the disk.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore, done: (value: T) => void) => void} work
 * @returns {Promise<T | undefined>}
 */
async function within(mode, work) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      /** @type {T | undefined} */
      let value;
      const transaction = database.transaction(STORE, mode);
      transaction.oncomplete = () => resolve(value);
      transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
      work(transaction.objectStore(STORE), (result) => (value = result));
    });
  } finally {
    database.close();
  }
}

/** Whether what lies there is a record of ours. @param {any} kept @returns {kept is Kept} */
function sound(kept) {
  const whole = Number.isInteger(kept?.revision) && typeof kept.until === "string" && isDay(kept.until);
  return whole && typeof kept.case === "object" && kept.case !== null;
}

/**
 * Save; the version before is kept, and copies that were put aside and merged in are dropped.
 * @param {{case: unknown, until: string, saved: string, exported: string}} given
 * @param {number} revision the one that this tab read or wrote last; 0 for none
 * @param {string[]} merged keys of copies put aside that `given` holds
 * @returns {Promise<number>} the new revision
 */
export async function save(given, revision, merged = []) {
  const found = await within("readwrite", (store, /** @type {(fate: number | Error) => void} */ done) => {
    const before = store.get(CURRENT);
    before.onsuccess = () => {
      /** @type {Kept | undefined} */
      const old = before.result;
      if (!old && revision) return done(new Wiped("deleted by another tab"));
      if (old && sound(old) && old.revision !== revision) {
        store.put({ key: own(ASIDE), revision, ...given });
        return done(new Conflict("saved by another tab"));
      }
      if (sound(old)) store.put({ ...old, key: PREVIOUS });
      else if (old) spare(store, old);
      for (const key of merged) store.delete(key);
      // Never a number that was used before: a wipe between two saves must show, too.
      const next = Math.max(Date.now(), (Number(old?.revision) || 0) + 1);
      store.put({ key: CURRENT, revision: next, ...given });
      done(next);
    };
  });
  if (found instanceof Error) throw found;
  return found ?? revision;
}

/**
 * Put a damaged record aside, and the good one before it, too: the next save would take its place.
 * @param {IDBObjectStore} store
 * @param {any} damaged
 */
function spare(store, damaged) {
  store.put({ ...damaged, key: own(DAMAGED) });
  const before = store.get(PREVIOUS);
  before.onsuccess = () => {
    if (!sound(before.result)) return;
    store.put({ ...before.result, key: own(ASIDE) });
    store.delete(PREVIOUS);
  };
}

/**
 * All that is kept here, whatever the day: the case, the one before, copies put aside, and
 * what lies there but cannot be read.
 * @returns {Promise<{current?: Kept, previous?: Kept, aside: Kept[], damaged: unknown[]}>}
 */
export async function load() {
  const found = await within("readonly", (store, /** @type {(kept: any[]) => void} */ done) => {
    const request = store.getAll();
    request.onsuccess = () => done(request.result);
  });
  const readable = (/** @type {any} */ each) => sound(each) && !each.key.startsWith(DAMAGED);
  const kept = (found ?? []).filter(readable);
  return {
    current: kept.find(({ key }) => key === CURRENT),
    previous: kept.find(({ key }) => key === PREVIOUS),
    aside: kept.filter(({ key }) => key.startsWith(ASIDE)),
    damaged: (found ?? []).filter((each) => !readable(each)),
  };
}

/** Note that what is kept here was exported. @param {string} day ISO day @param {number} revision */
export function exported(day, revision) {
  return within("readwrite", (store) => {
    const request = store.get(CURRENT);
    request.onsuccess = () => {
      if (request.result?.revision === revision) store.put({ ...request.result, exported: day });
    };
  });
}

/** Whether a case may have been kept; asks without making a database. */
export async function exists() {
  try {
    const known = await indexedDB.databases?.();
    return known ? known.some(({ name }) => name === NAME) : true;
  } catch {
    return false;
  }
}

/** Delete everything this site keeps on the device. */
export function wipe() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve(undefined);
    request.onerror = () => reject(request.error);
    request.onblocked = () => {}; // other tabs close it when asked; then it is deleted
    setTimeout(() => reject(new Error("no answer")), PATIENCE);
  });
}
