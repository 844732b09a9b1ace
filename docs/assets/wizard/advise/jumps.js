// @ts-check
/** The headings of a long result, to jump to: the address is taken by the answers. */
import { button, el, focusOn } from "../tools/dom.js";

/**
 * @param {HTMLElement} advice
 * @param {import("../say/words.js").Words} words
 */
export function jumpsView(advice, words) {
  const root = advice.closest("parcel-wizard") ?? advice;
  const headings = [...advice.querySelectorAll("h2"), ...root.querySelectorAll('[data-part="log"] h2, [data-part="files"] h2')]
    .filter((node) => node instanceof HTMLElement && node.dataset.part !== "title" && !node.closest(".pw-sheet"));
  const rows = /** @type {HTMLElement[]} */ (headings).map((heading) =>
    el("li", {}, button("jump", heading.textContent ?? "", () => focusOn(heading), { class: "pw-jump" })),
  );
  return el("nav", { class: "pw-jumps pw-noprint", "aria-label": words.say("jumps") }, el("ul", {}, ...rows));
}
