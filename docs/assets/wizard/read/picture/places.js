// @ts-check
/**
 * Where a page has to do with pictures: the same on the home page and in the wizard.
 *
 * @typedef {object} Places
 * @property {HTMLFormElement} form the form with the text field
 * @property {HTMLTextAreaElement} field
 * @property {HTMLInputElement} input the control that chooses files
 * @property {HTMLElement} spot where is said what becomes of them
 */

/**
 * The places in a page's form; null where the page has none.
 * @param {ParentNode} root
 * @returns {Places | null}
 */
export function placesIn(root) {
  const input = root.querySelector("input[data-picture]");
  const form = input?.closest("form");
  const field = form?.querySelector("textarea");
  const spot = form?.querySelector("[data-part=pictures]");
  if (!(input instanceof HTMLInputElement) || !form || !field || !(spot instanceof HTMLElement)) return null;
  return { form, field, input, spot };
}
