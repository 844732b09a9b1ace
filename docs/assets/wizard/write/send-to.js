// @ts-check
/** Where a letter goes: the best way first, each with its number and page. */
import { contactLine } from "../say/contact.js";
import { el } from "../tools/dom.js";

/** @typedef {{channel: string, title: string, says: string, tel: string | null, url: string | null}} Way */

/**
 * @param {Way[]} ways
 * @param {import("../say/words.js").Words} words
 */
export function sendingTo(ways, words) {
  if (!ways.length) return [];
  const rows = ways.map(({ channel, title, says, tel, url }) =>
    el("li", { "data-to": channel }, el("strong", {}, title), contactLine({ tel, url }, words), el("p", { class: "zj-minor" }, says)),
  );
  return [el("p", {}, words.say("letter.to")), el("ol", {}, ...rows)];
}
