// @ts-check
/** Whether starting Python made the browser end the tab, noticed at the next visit in it. */

/** Set while Python starts: found at the next visit, it means that the tab died on the way. */
const MARK = "zhuijian-boot-pending";

/** Whether the last start in this tab left its mark. */
export function happened() {
  try {
    return sessionStorage.getItem(MARK) === "1";
  } catch {
    return false; // blocked by the reader's settings
  }
}

/** @param {boolean} pending whether a start is on its way */
export function expect(pending) {
  try {
    if (pending) sessionStorage.setItem(MARK, "1");
    else sessionStorage.removeItem(MARK);
  } catch {
    // Blocked or full: then a crash goes unnoticed, that is all.
  }
}
