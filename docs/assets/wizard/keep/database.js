// @ts-check
/** The database on this device: opened for one transaction, then closed again. */
import { STORE, upgrade } from "./records.js";

const NAME = "zhuijian";
const VERSION = 2;
/** Milliseconds after which a database that neither opens nor fails counts as silent. */
const PATIENCE = 3_000;

/** The database neither opens nor fails: often another page of this site holds it. */
export class Silent extends Error {}

/**
 * What `work` gives, or `Silent` when it gives nothing in time.
 * @template T
 * @param {(resolve: (value: T) => void, reject: (reason: unknown) => void) => void} work
 * @returns {Promise<T>}
 */
function patiently(work) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Silent("no answer")), PATIENCE);
    const ended = (/** @type {(value: any) => void} */ settle) => (/** @type {any} */ value) => {
      clearTimeout(late);
      settle(value);
    };
    work(ended(resolve), ended(reject));
  });
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  let late = false;
  /** @type {Promise<IDBDatabase>} */
  const opened = patiently((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => upgrade(request.result, /** @type {IDBTransaction} */ (request.transaction));
    request.onsuccess = () => {
      if (late) return request.result.close(); // nobody waits for it any more
      request.result.onversionchange = () => request.result.close(); // another tab wipes
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => {}; // another tab closes it when asked; if not, patience ends
  });
  opened.catch(() => (late = true));
  return opened;
}

/**
 * Run one transaction; resolves only when it is whole on the disk.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore, done: (value: T) => void) => void} work
 * @returns {Promise<T | undefined>}
 */
export async function within(mode, work) {
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

/** Whether anything may have been kept; asks without making a database. */
export async function exists() {
  try {
    if (!indexedDB.databases) return true;
    const asked = indexedDB.databases();
    const known = await patiently((resolve, reject) => asked.then(resolve, reject));
    return /** @type {IDBDatabaseInfo[]} */ (known).some(({ name }) => name === NAME);
  } catch (error) {
    return error instanceof Silent; // one that does not answer may hold something
  }
}

/** Delete everything this site keeps on the device. */
export function wipe() {
  return patiently((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve(undefined);
    request.onerror = () => reject(request.error);
    request.onblocked = () => {}; // other tabs close it when asked; then it is deleted
  });
}
