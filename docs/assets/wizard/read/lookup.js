// @ts-check
/** Numbers found in the text, each with the carriers' own pages; the courier's phone as a call. */
import { siteLink, telLink } from "../say/contact.js";
import { el } from "../tools/dom.js";

/**
 * @typedef {{carrier: string, title: string, url: string}} Where
 * @typedef {{number: string, carriers: string[], where?: Where[]}} FoundNumber
 */

/** A text may be full of numbers; a reader's own come first. */
const MOST = 3;

/**
 * The pages open without the number: a reader copies it, nothing is sent from here.
 * @param {FoundNumber[]} numbers
 * @param {string | null | undefined} phone of the courier
 * @param {import("../say/words.js").Words} words
 */
export function lookupView(numbers, phone, words) {
  const known = numbers.filter(({ where }) => where?.length).slice(0, MOST);
  if (!known.length && !phone) return null;
  return el(
    "section",
    { class: "pw-lookup", "data-part": "lookup" },
    known.length > 0 && el("h3", {}, words.say("trace.lookup")),
    ...known.map((one) => numberView(one, words)),
    known.length > 0 && el("p", { class: "zj-minor" }, words.say("trace.lookup_note")),
    phone && callView(phone, words),
  );
}

/** @param {FoundNumber} found @param {import("../say/words.js").Words} words */
function numberView({ number, where = [] }, words) {
  const rows = where.map(({ title, url }) => el("li", {}, `${title} `, siteLink({ tel: null, url }, words)));
  return el("div", { "data-number": number }, el("code", {}, number), el("ul", {}, ...rows));
}

/** @param {string} phone @param {import("../say/words.js").Words} words */
function callView(phone, words) {
  const call = telLink({ tel: phone, url: null }, words);
  const note = el("small", { class: "zj-minor" }, words.say("trace.phone_note"));
  return el("p", { class: "pw-contact", "data-part": "courier" }, words.say("trace.phone"), " ", call, el("br"), note);
}
