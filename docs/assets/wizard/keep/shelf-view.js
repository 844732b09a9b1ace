// @ts-check
/** The kept cases as a list, the next day first. */
import { button, el } from "../tools/dom.js";

/**
 * @typedef {import("./records.js").Place} Place
 * @typedef {object} ShelfGiven
 * @property {import("../say/words.js").Words} words
 * @property {string} today ISO day
 * @property {Set<string>} refused places whose case could not be opened
 * @property {string} here the place of the case on the page, or ""
 * @property {(kept: Place) => void} onOpen
 * @property {(kept: Place, finished: boolean) => void} onFinish
 * @property {(kept: Place) => void} onRemove
 */

/** The version that opens. @param {Place} kept */
const best = ({ current, previous, aside }) => current ?? previous ?? aside[0];

/** In the order of the list: what is laid by comes last, what has no next day before it. @param {Place} kept */
function order(kept) {
  const found = best(kept);
  return `${found?.finished ? 2 : found?.next ? 0 : 1}${found?.next?.on ?? ""}${found?.saved ?? ""}`;
}

/** @param {Place[]} places */
export function sorted(places) {
  return [...places].sort((one, other) => order(one).localeCompare(order(other)));
}

/** @param {Place[]} places @param {ShelfGiven} given */
export function shelfView(places, given) {
  return el("ul", { class: "pw-kept" }, ...sorted(places).map((kept) => row(kept, given)));
}

/** @param {Place} kept @param {ShelfGiven} given */
function row(kept, given) {
  const { words, here, onOpen, onFinish, onRemove } = given;
  const found = best(kept);
  const name = found?.name || found?.title || words.say("shelf.unnamed");
  const finished = Boolean(found?.finished);
  const act = { value: kept.of };
  const copies = [...kept.aside, ...kept.damaged, ...(given.refused.has(kept.of) && found ? [found] : [])];
  return el(
    "li",
    { "data-kept": kept.of, "data-finished": String(finished), "data-next": found?.next?.on ?? "" },
    el("strong", {}, name),
    ...told(kept, given),
    el(
      "p",
      { class: "zj-actions" },
      found && kept.of !== here && button("open-kept", words.say("keep.open"), () => onOpen(kept), { ...act, "aria-label": `${words.say("keep.open")}: ${name}` }),
      kept.current && button("finish-kept", words.say(finished ? "shelf.again" : "shelf.finish"), () => onFinish(kept, !finished), act),
      button("remove-kept", words.say("shelf.remove"), () => onRemove(kept), { ...act, "aria-label": `${words.say("shelf.remove")}: ${name}` }),
      copies.length > 0 && button("raw", words.say("keep.raw"), () => download(copies), act),
    ),
  );
}

/** What is to be known of a kept case. @param {Place} kept @param {ShelfGiven} given */
function told(kept, { words, today, here }) {
  const found = best(kept);
  /** @type {[string, string][]} */
  const said = [];
  if (kept.of === here) said.push(["here", words.say("shelf.here")]);
  if (found?.finished) said.push(["finished", words.say("shelf.finished", { day: found.finished })]);
  else if (found?.next) said.push([found.next.on < today ? "late" : "next", words.say(found.next.on < today ? "shelf.late" : "shelf.next", { day: found.next.on, what: found.next.what })]);
  if (found) said.push(found.until < today ? ["expired", words.say("keep.expired", { day: found.until, today })] : ["kept", words.say("shelf.until", { day: found.until })]);
  if (kept.aside.length) said.push(["aside", words.say("shelf.aside", { count: kept.aside.length })]);
  if (kept.damaged.length) said.push(["unreadable", words.say("shelf.damaged", { count: kept.damaged.length })]);
  return said.map(([code, text]) => el("p", { class: "zj-minor", "data-notice": code }, text));
}

/** Hand over records as they are. @param {unknown[]} records */
function download(records) {
  const text = JSON.stringify(records, null, 1);
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  el("a", { href: address, download: "set-aside.json" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser reads it after the click
}

/**
 * Say below what is kept that another page is waited for.
 * @param {HTMLElement} into
 * @param {import("../say/words.js").Words} words
 * @returns {() => void} takes it back
 */
export function tellWaits(into, words) {
  const said = el("p", { class: "zj-banner", role: "status", "data-notice": "keep.waits" }, words.say("keep.waits"));
  into.append(said);
  return () => said.remove();
}
