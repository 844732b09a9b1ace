// @ts-check
/** What the page listens to for as long as it stands. */
import * as address from "../case/address.js";
import { part, release } from "../tools/dom.js";
import { keepOpen } from "../tools/fold.js";

/**
 * @typedef {object} ListenGiven
 * @property {HTMLElement} root
 * @property {import("../case/held.js").Held} held
 * @property {() => boolean} begun whether a line for the log is being typed
 * @property {import("../read/trace.js").Trace} trace
 * @property {import("../keep/offline.js").Offline} offline
 * @property {() => void} onOffline offline use changed
 * @property {() => void} arrive another place of the history was gone to
 */

/** @param {ListenGiven} given */
export function listen({ root, held, begun, trace, offline, onOffline, arrive }) {
  offline.addEventListener("change", () => {
    root.dataset.offline = offline.state;
    onOffline();
  });
  addEventListener("popstate", arrive);
  root.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a[href]") : null;
    if (link && !link.getAttribute("href")?.startsWith("#")) address.leave();
  });
  addEventListener("beforeunload", (event) => {
    if (held.worth || begun()) event.preventDefault();
  });
  const paste = /** @type {HTMLFormElement} */ (part(root, "paste"));
  paste.onsubmit = (event) => {
    event.preventDefault();
    trace.recognise();
  };
  /** @type {HTMLDetailsElement} */ (part(root, "static")).open = false;
  for (const each of root.querySelectorAll("details.pw-fold")) keepOpen(/** @type {HTMLDetailsElement} */ (each));
}

/**
 * Say that the page answers now, and let go of what was pressed too early.
 * @param {HTMLElement} root
 * @param {import("../keep/offline.js").Offline} offline
 */
export function ready(root, offline) {
  root.dataset.offline = offline.state;
  root.dataset.ready = "";
  for (const form of root.querySelectorAll("form")) {
    if ("waits" in form.dataset) release(form);
  }
}
