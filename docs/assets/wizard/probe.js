// @ts-check
/** What the browser can do, asked before megabytes are loaded in vain. */

// Empty functions that use exception handling, reference types and bulk memory.
const HEAD = [0, 97, 115, 109, 1, 0, 0, 0];
const NEEDED = [
  [1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11],
  [1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 7, 1, 5, 0, 208, 111, 26, 11],
  [1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 5, 3, 1, 0, 1, 10, 14, 1, 12, 0, 65, 0, 65, 0, 65, 0, 252, 10, 0, 0, 11],
];

/**
 * The code that says why Python cannot run here, or "" when it should.
 * @returns {"" | "E_NOWASM" | "E_OLD"}
 */
export function missing() {
  if (typeof WebAssembly !== "object" || typeof WebAssembly.validate !== "function") {
    return "E_NOWASM";
  }
  const valid = NEEDED.every((body) => WebAssembly.validate(Uint8Array.from([...HEAD, ...body])));
  const able = typeof Worker === "function" && typeof ReadableStream === "function";
  return valid && able ? "" : "E_OLD";
}

/**
 * Whether the link is slow or metered, so that the reader is asked before megabytes are
 * loaded. Browsers that do not tell count as fast.
 */
export function slowLink() {
  const link = /** @type {{saveData?: boolean, effectiveType?: string} | undefined} */ (
    Reflect.get(navigator, "connection")
  );
  return Boolean(link?.saveData) || /2g|3g/.test(link?.effectiveType ?? "");
}

/** Whether the page is shown inside an app that often refuses downloads. */
export function inApp() {
  return /MicroMessenger|QQ\/|Weibo|AliApp/.test(navigator.userAgent);
}
