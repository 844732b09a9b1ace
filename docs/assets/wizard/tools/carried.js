// @ts-check
/**
 * What one page of the site hands to the next, by way of this tab's own memory, and only until it
 * is there: the pasted text, a case file to read, the place of a kept case to open.
 */
const KEYS = /** @type {const} */ ({ trace: "zhuijian.trace", file: "zhuijian.file", open: "zhuijian.open" });

/** @param {keyof typeof KEYS} what @param {string} text @returns {boolean} whether it will be found */
export function carry(what, text) {
  try {
    sessionStorage.setItem(KEYS[what], text);
    return document.documentElement.dataset.storage !== "none";
  } catch {
    return false;
  }
}

/** What was handed over, which is then gone; "" for nothing. @param {keyof typeof KEYS} what */
export function carried(what) {
  try {
    const text = sessionStorage.getItem(KEYS[what]);
    sessionStorage.removeItem(KEYS[what]);
    return text ?? "";
  } catch {
    return ""; // blocked storage: nothing was carried
  }
}

/** Forget what was handed over and not taken. */
export function forgetCarried() {
  for (const what of Object.keys(KEYS)) carried(/** @type {keyof typeof KEYS} */ (what));
}
