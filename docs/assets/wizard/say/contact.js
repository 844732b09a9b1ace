// @ts-check
/** How to reach whom a step names: a number to call, an official page to open. */
import { el } from "../tools/dom.js";

/**
 * @typedef {object} Contact
 * @property {string} [title] whose number and page these are
 * @property {string | null} tel
 * @property {string | null} url
 * @property {boolean} [site_first] the address is the surer way
 * @property {string | null} [note]
 *
 * @typedef {import("./words.js").Words} Words
 */

/** Only these are links that a reader may follow from here. @param {string} url */
function hostOf(url) {
  try {
    const { protocol, host } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? host.replace(/^www\./, "") : "";
  } catch {
    return "";
  }
}

/** @param {Contact} contact @param {Words} words @param {boolean} [loud] as a button */
export function telLink({ tel, title }, words, loud = false) {
  if (!tel) return null;
  const look = loud ? "zj-button pw-contact__tel" : "pw-contact__tel";
  const name = title ? { "aria-label": `${words.say("contact.call", { tel })} (${title})` } : {};
  return el("a", { class: look, href: `tel:${tel.replace(/[^\d+*#]/g, "")}`, "data-contact": "tel", ...name }, words.say("contact.call", { tel }));
}

/** @param {Contact} contact @param {Words} words */
export function siteLink({ url }, words) {
  const host = url ? hostOf(url) : "";
  if (!host) return null;
  return el("a", { href: url, rel: "noopener noreferrer external", "data-contact": "url" }, words.say("contact.site", { host }));
}

/**
 * Number and page on a line, null where neither is known.
 * @param {Contact | null} contact
 * @param {Words} words
 */
export function contactLine(contact, words) {
  if (!contact?.tel && !contact?.url) return null;
  const ways = [telLink(contact, words), siteLink(contact, words)];
  const links = (contact.site_first ? ways.reverse() : ways).filter((link) => link !== null);
  const spaced = links.flatMap((link, at) => (at ? [" · ", link] : [link]));
  const note = contact.note && el("small", { class: "zj-minor" }, " ", contact.note);
  return el("p", { class: "pw-contact" }, ...spaced, note);
}
