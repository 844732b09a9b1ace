// @ts-check
/** The answers in the page's address: taken from there, and put there. */
import * as fragment from "../interview/fragment.js";
import { fits } from "../tools/days.js";
import { openFolds } from "../tools/fold.js";

/**
 * @typedef {object} AddressGiven
 * @property {import("./held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {import("../interview/table.js").Interview} interview
 */

/**
 * Take the answers from the address; what it returns says, after the page was drawn, what
 * was not understood.
 * @param {AddressGiven} given
 * @returns {() => void}
 */
export function arrive({ held, words, notices, interview }) {
  const place = fragment.read(location.hash, interview);
  if (!place && location.hash) return () => {}; // an anchor of the page
  held.answers = place?.answers ?? {};
  held.at = place?.at ?? "";
  const future = Object.entries(place?.dates ?? {}).filter(([name, day]) => !fits(name, day, held.today));
  Object.assign(held.dates, place?.dates, Object.fromEntries(future.map(([name]) => [name, ""])));
  held.late = Object.fromEntries(future);
  if (!place) return () => {};
  const ahead = future.map(([name]) => `d.${name}`);
  return () => doubts(place, ahead, { held, words, notices, interview });
}

/**
 * Say what in an address was not understood; the rest is kept.
 * @param {fragment.Place} place
 * @param {string[]} future
 * @param {AddressGiven} given
 */
function doubts(place, future, { held, words, notices }) {
  const parts = place.unknown.join(" ");
  const name = future.join(" ");
  // An address from before the deal was asked for waits with its answers for that one.
  const waits = "role" in place.answers && !("deal" in place.answers);
  const lost = !waits && Object.keys(place.answers).some((id) => !(id in held.kept));
  if (place.otherVersion) notices.fail(words.say("fragment.version"), "fragment-version");
  if (parts) notices.fail(words.say("fragment.unknown", { parts }), "fragment-unknown");
  if (name) notices.fail(words.say("fragment.future", { name, today: held.today }), "fragment-future", notices.remedies["future-date"]?.());
  if (lost) notices.fail(words.say("fragment.lost"), "fragment-lost");
}

/** Take the dates of the address that lay ahead, where they do not any more. @param {import("./held.js").Held} held */
export function late(held) {
  for (const [name, day] of Object.entries(held.late)) {
    if (!fits(name, day, held.today)) continue;
    held.dates[name] ||= day;
    delete held.late[name];
  }
}

/** Keep where the reader is on the page with this entry of the history, to come back to. */
export function leave() {
  history.scrollRestoration = "manual"; // what stood there has to be drawn again first
  history.replaceState({ y: scrollY, folds: openFolds() }, "");
}

/**
 * Where the reader was when this entry of the history was left; null for a new one.
 * @returns {{y: number, folds: string[]} | null}
 */
export function left() {
  const state = history.state;
  return typeof state?.y === "number" && Array.isArray(state.folds) ? state : null;
}

/** Put the answers into the address, as a new place to come back to. @param {import("./held.js").Held} held */
export function go({ kept, relevantDates, at }) {
  const plain = location.pathname + location.search;
  history.pushState(null, "", Object.keys(kept).length ? fragment.write(kept, relevantDates, at) : plain);
}
