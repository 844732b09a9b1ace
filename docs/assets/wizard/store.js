// @ts-check
/**
 * The case on this device, only when the reader asked for it: IndexedDB, with a last day,
 * the version before the last one, and a number that shows when another tab was faster.
 *
 * @typedef {object} Kept
 * @property {string} key
 * @property {number} revision
 * @property {string} until ISO day after which it is deleted
 * @property {unknown} case
 */

const NAME = "zhuijian";
const STORE = "cases";
const CURRENT = "current";
const PREVIOUS = "previous";

/** Another tab saved in the meantime; nothing was overwritten. */
export class Conflict extends Error {}

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked by another tab"));
  });
}

/**
 * Run one transaction; resolves only when it is whole on the disk.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore, done: (value: T) => void, fail: (error: Error) => void) => void} work
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
      work(
        transaction.objectStore(STORE),
        (result) => (value = result),
        (error) => {
          reject(error);
          transaction.abort();
        },
      );
    });
  } finally {
    database.close();
  }
}

/**
 * Save; the version before is kept.
 * @param {unknown} found the case
 * @param {string} until ISO day
 * @param {number} revision the one that this tab read or wrote last; 0 for none
 * @returns {Promise<number>} the new revision
 */
export async function save(found, until, revision) {
  const saved = await within("readwrite", (store, /** @type {(n: number) => void} */ done, fail) => {
    const before = store.get(CURRENT);
    before.onsuccess = () => {
      /** @type {Kept | undefined} */
      const old = before.result;
      if ((old?.revision ?? 0) !== revision) return fail(new Conflict("saved by another tab"));
      if (old) store.put({ ...old, key: PREVIOUS });
      store.put({ key: CURRENT, revision: revision + 1, until, case: found });
      done(revision + 1);
    };
  });
  return saved ?? revision;
}

/**
 * What is kept here and has not expired; expired cases are deleted on the way.
 * @param {string} today ISO day
 * @returns {Promise<Kept | undefined>}
 */
export function load(today) {
  return within("readwrite", (store, /** @type {(kept: Kept) => void} */ done) => {
    const request = store.get(CURRENT);
    request.onsuccess = () => {
      /** @type {Kept | undefined} */
      const kept = request.result;
      if (kept && kept.until < today) store.clear();
      else if (kept) done(kept);
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
    request.onblocked = () => resolve(undefined); // deleted as soon as the other tab closes it
  });
}
