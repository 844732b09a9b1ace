// @ts-check
/**
 * The cases on this device, only when the reader asked for it: IndexedDB, each with a last day
 * after which the reader is asked (a clock may be wrong, so nothing goes by itself), the version
 * before the last one, and a number that shows when another tab was faster. What a slower tab
 * had is put aside, never over what the faster one saved.
 *
 * @typedef {import("./records.js").Kept} Kept
 * @typedef {import("./records.js").Place} Place
 */
import { within } from "./database.js";
import { keyOf, ownKey, places, sound } from "./records.js";

export { exists, Silent, wipe } from "./database.js";

/** Another tab saved in the meantime; nothing was overwritten, and this copy stands aside. */
export class Conflict extends Error {}
/** Another tab deleted it; nothing was brought back. */
export class Wiped extends Error {}

/**
 * @typedef {object} Known what this page knows of a case's place
 * @property {string} of
 * @property {number} revision the one that this page read or wrote last; 0 for none
 * @property {string[]} merged keys of copies put aside that this page holds
 * @property {number} refused the revision that Python could not read; 0 for none
 */

/**
 * Save; the version before is kept, and copies that were put aside and merged in are dropped.
 * @param {{case: unknown, until: string, saved: string, exported: string, name: string, title: string, next: Kept["next"]}} given
 * @param {Known} known
 * @returns {Promise<number>} the new revision
 */
export async function save(given, { of, revision, merged, refused }) {
  const found = await within("readwrite", (store, /** @type {(fate: number | Error) => void} */ done) => {
    const before = store.get(keyOf("current", of));
    before.onsuccess = () => {
      /** @type {Kept | undefined} */
      const old = before.result;
      if (!old && revision) return done(new Wiped("deleted by another tab"));
      if (old && sound(old) && old.revision !== revision) {
        store.put({ ...given, key: ownKey("aside", of), of, revision });
        return done(new Conflict("saved by another tab"));
      }
      if (old) makeRoom(store, of, old, given.case, refused);
      for (const key of merged) store.delete(key);
      // Never a number that was used before: a wipe between two saves must show, too.
      const next = Math.max(Date.now(), (Number(old?.revision) || 0) + 1);
      store.put({ finished: "", ...(sound(old) ? { finished: old.finished ?? "" } : {}), ...given, key: keyOf("current", of), of, revision: next });
      done(next);
    };
  });
  if (found instanceof Error) throw found;
  return found ?? revision;
}

/**
 * Put the version that is about to be replaced where it belongs: the good one before it stays
 * when this one is damaged, was refused, or says the same as the new one.
 * @param {IDBObjectStore} store
 * @param {string} of
 * @param {any} old
 * @param {unknown} next the case that takes its place
 * @param {number} refused
 */
function makeRoom(store, of, old, next, refused) {
  if (sound(old) && old.revision !== refused) {
    if (!same(old.case, next)) store.put({ ...old, key: keyOf("previous", of) });
    return;
  }
  store.put({ ...old, key: ownKey("damaged", of) });
  const before = store.get(keyOf("previous", of));
  before.onsuccess = () => {
    if (!sound(before.result)) return;
    store.put({ ...before.result, key: ownKey("aside", of) }); // the next save would take its place
    store.delete(keyOf("previous", of));
  };
}

/** Whether two cases say the same. @param {any} one @param {any} other */
function same(one, other) {
  const said = (/** @type {any} */ { changed: _, ...rest }) => JSON.stringify(rest);
  return said(one) === said(other);
}

/** All that is kept here, whatever the day. @returns {Promise<Place[]>} */
export async function list() {
  const found = await within("readonly", (store, /** @type {(kept: any[]) => void} */ done) => {
    const request = store.getAll();
    request.onsuccess = () => done(request.result);
  });
  return places(found ?? []);
}

/** All that is kept of one case. @param {string} of @returns {Promise<Place>} */
export async function load(of) {
  return (await list()).find((each) => each.of === of) ?? { of, aside: [], damaged: [] };
}

/**
 * Note something about the case that is kept, which leaves its revision as it is.
 * @param {string} of
 * @param {Partial<Pick<Kept, "exported" | "finished" | "name">>} changed
 * @param {number} [revision] only if it is still this one
 */
export function note(of, changed, revision) {
  return within("readwrite", (store) => {
    const request = store.get(keyOf("current", of));
    request.onsuccess = () => {
      const old = request.result;
      if (old && (revision === undefined || old.revision === revision)) store.put({ ...old, ...changed });
    };
  });
}

/** Delete all that is kept of one case. @param {string} of */
export function remove(of) {
  return within("readwrite", (store) => {
    const request = store.getAll();
    request.onsuccess = () => {
      const own = places(request.result).find((each) => each.of === of);
      const records = [own?.current, own?.previous, ...(own?.aside ?? []), .../** @type {any[]} */ (own?.damaged ?? [])];
      for (const each of records) if (each) store.delete(each.key);
    };
  });
}
