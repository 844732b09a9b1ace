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

/** Bytes below which a file says little about the link: most of it comes in one piece. */
const TELLING = 8_000;
/** Bytes that must have come before they tell: one file may come late, or at once, by chance. */
const ENOUGH = 35_000;
/**
 * Bytes per millisecond from which the memory snapshot saves more than it costs. What is seen
 * of a link while a page loads is about two thirds of what it gives: this stands for 12 Mbit/s.
 */
const FAST = 1_000;

/**
 * The rate at which the larger files of this page came, taken together, in bytes per
 * millisecond; 0 while they do not tell, for example when they came from a cache.
 * @param {PerformanceResourceTiming[]} entries
 */
export function rate(entries) {
  const telling = entries.filter((entry) => entry.transferSize > 0 && entry.encodedBodySize >= TELLING);
  let [bytes, time, until] = [0, 0, 0];
  for (const each of telling.sort((a, b) => a.responseStart - b.responseStart)) {
    bytes += each.encodedBodySize;
    // Files that come side by side share the link: their time counts once.
    time += Math.max(0, each.responseEnd - Math.max(until, each.responseStart));
    until = Math.max(until, each.responseEnd);
  }
  return bytes < ENOUGH ? 0 : bytes / Math.max(1, time);
}

/** Whether the link is known to be fast; a browser that does not tell counts as not. */
export function fastLink() {
  if (slowLink()) return false;
  const kinds = ["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind));
  return rate(/** @type {PerformanceResourceTiming[]} */ (kinds)) >= FAST;
}

/** Whether megabytes may be loaded unasked: the link is known to be fast, and not to be metered. */
export function freeLink() {
  const link = /** @type {{type?: string} | undefined} */ (Reflect.get(navigator, "connection"));
  return link?.type !== "cellular" && fastLink();
}

/** Whether the page is shown inside an app that often refuses downloads. */
export function inApp() {
  return /MicroMessenger|QQ\/|Weibo|AliApp/.test(navigator.userAgent);
}
