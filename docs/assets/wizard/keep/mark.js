// @ts-check
/**
 * Whether any case is kept on this device, where the home page can read it before it is drawn: it
 * then leaves the place for the list open, and nothing moves when the list comes. See base.js.
 */
const MARK = "zhuijian.kept";

/** Say that some case is kept, or none any more. @param {boolean} any */
export function markKept(any) {
  try {
    if (any) localStorage.setItem(MARK, "1");
    else localStorage.removeItem(MARK);
  } catch {
    // Blocked or full: then the list comes a moment later, that is all.
  }
}

/** What stands below the list is not shown until the list is there. @param {boolean} wait */
export function holdPlace(wait) {
  document.documentElement.toggleAttribute("data-kept", wait);
}
