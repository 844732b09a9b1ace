// @ts-check
/** Folded parts under a heading with a count; what the reader opened stays open over redraws. */
import { el } from "./dom.js";

/** Names of the folds that are open. @type {Set<string>} */
const opened = new Set();

/**
 * A folded part; null when there is nothing in it.
 * @param {string} name
 * @param {string} title
 * @param {string | number} count what stands beside the title; "" for nothing
 * @param {...import("./dom.js").Child} children
 * @returns {HTMLDetailsElement | null}
 */
export function fold(name, title, count, ...children) {
  const within = children.filter((child) => child !== null && child !== undefined && child !== false);
  if (!within.length) return null;
  const told = el("span", { class: "pw-count", "data-slot": "count" }, String(count));
  const head = el("summary", {}, el("h2", {}, title), " ", told);
  const details = el("details", { class: "pw-fold", "data-fold": name, open: opened.has(name) }, head, ...within);
  return keepOpen(details);
}

/**
 * Remember whether a fold is open.
 * @template {HTMLDetailsElement} T
 * @param {T} details
 * @returns {T}
 */
export function keepOpen(details) {
  const name = details.dataset.fold ?? "";
  details.addEventListener("toggle", () => {
    if (details.open) opened.add(name);
    else opened.delete(name);
  });
  return details;
}

/** Names of the folds that are open now. */
export function openFolds() {
  return [...opened];
}

/** Let these folds be open when they are drawn next. @param {string[]} names */
export function openNext(names) {
  for (const name of names) opened.add(name);
}

/** Open every fold around an element. @param {Element} node */
export function unfold(node) {
  for (let at = node.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
}

/**
 * Write the count beside the title of the fold that a part stands in.
 * @param {HTMLElement} within
 * @param {string | number} count
 */
export function tally(within, count) {
  const slot = within.closest(".pw-fold")?.querySelector(':scope > summary > [data-slot="count"]');
  if (slot) slot.textContent = String(count);
}
