// @ts-check
/** A button that copies words, and says there and then that it did. */
import { button, copy, el } from "../tools/dom.js";

/**
 * @typedef {object} CopyGiven
 * @property {import("./words.js").Words} words
 * @property {(text: string) => void} announce
 * @property {string} [label] on the button, if not just "copy"
 * @property {string} [of] what is copied, for those who hear the page
 * @property {Record<string, unknown>} [props]
 */

/**
 * @param {() => string | Promise<string>} text
 * @param {HTMLElement | null} shown the element that shows the text
 * @param {CopyGiven} given
 */
export function copyButton(text, shown, { words, announce, label = words.say("copy"), of, props = {} }) {
  const named = of ? { "aria-label": `${label}: ${of}` } : {};
  const take = button("copy", label, async () => {
    const done = await copy(await text(), shown ?? undefined);
    answer(take, words, done);
    announce(words.say(done ? "copied" : "copy_by_hand"));
  }, { ...named, ...props });
  take.addEventListener("blur", () => {
    take.textContent = label;
    delete take.dataset.copied;
  });
  return take;
}

/**
 * Let a button say that its words were copied, or that the reader has to do it.
 * @param {HTMLElement} take
 * @param {import("./words.js").Words} words
 * @param {boolean} done
 */
export function answer(take, words, done) {
  take.dataset.copied = String(done);
  if (done) take.textContent = words.say("copied.here");
  else if (!take.nextElementSibling?.matches(".pw-byhand")) {
    take.after(el("span", { class: "zj-minor pw-byhand" }, words.say("copy_by_hand")));
  }
}
