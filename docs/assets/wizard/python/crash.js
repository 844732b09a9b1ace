// @ts-check
/**
 * Whether starting Python made the browser end a tab, noticed at the next visit in it or in a new
 * one. The mark says only that a start was on its way; it goes when that ends.
 */

/** Set while Python starts: found at a later visit, it means that a tab died on the way. */
const MARK = "zhuijian-boot-pending";
/** Held by a tab for as long as it starts Python: where it is held, no tab has died yet. */
const LOCK = "zhuijian-boot";

/** Ends the hold on the lock. @type {(() => void) | null} */
let release = null;
/** Whether a start is on its way in this tab. */
let starting = false;

/** @param {"sessionStorage" | "localStorage"} name @param {(storage: Storage) => boolean} act */
function within(name, act) {
  try {
    return act(globalThis[name]);
  } catch {
    return false; // blocked or full: then a crash goes unnoticed, that is all
  }
}

/** Whether a start in this tab, or in any where that can be told, left its mark. */
export function happened() {
  const marked = (/** @type {Storage} */ storage) => storage.getItem(MARK) === "1";
  return within("sessionStorage", marked) || (Boolean(navigator.locks) && within("localStorage", marked));
}

/** Whether the mark is of a tab that is starting Python right now, and not of this one. */
export async function elsewhere() {
  if (within("sessionStorage", (storage) => storage.getItem(MARK) === "1")) return false;
  try {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === LOCK);
  } catch {
    return false;
  }
}

/** Put the mark, or take it away. @param {boolean} pending */
function mark(pending) {
  for (const name of /** @type {const} */ (["sessionStorage", "localStorage"])) {
    within(name, (storage) => {
      if (pending) storage.setItem(MARK, "1");
      else storage.removeItem(MARK);
      return true;
    });
  }
}

/** A start is on its way in this tab. */
export function begins() {
  mark(true);
  starting = true;
  const hold = () => starting && new Promise((/** @type {(value: unknown) => void} */ ended) => (release = () => ended(null)));
  navigator.locks?.request(LOCK, { mode: "shared" }, hold).catch(() => {});
}

/** It ended, well or badly, and the tab lives; another tab's mark stays. */
export function ends() {
  if (!starting) return;
  starting = false;
  release?.();
  release = null;
  mark(false);
}

/** Python runs here: whatever happened before, it can. */
export function clear() {
  ends();
  mark(false);
}
