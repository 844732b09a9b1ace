// @ts-check
/** Another day begins while the page is open, or the reader says what day it is. */
import { dayAsked } from "../ask/day.js";
import { late } from "../case/address.js";
import { el } from "../tools/dom.js";

/**
 * @typedef {object} TodayGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {(before: string) => void} onDay the result is to be counted anew
 */

/** Follow the day from now on. @param {TodayGiven} given */
export function followToday({ held, words, notices, onDay }) {
  const { day } = held;
  /** Count anew all that is shown, with dates of the address that have come by now. */
  const anew = (/** @type {string} */ before) => {
    late(held);
    if (held.current === null) onDay(before);
  };
  notices.remedies["future-date"] = () => dayAsked({ held, words });
  day.addEventListener("change", (event) => {
    const before = /** @type {CustomEvent<string>} */ (event).detail;
    anew(before);
    for (const field of document.querySelectorAll("input[data-part=today]")) {
      if (!(field instanceof HTMLInputElement)) continue;
      field.value = day.today;
      field.dispatchEvent(new Event("input")); // the day stands beside it in words
    }
    for (const field of document.querySelectorAll("parcel-wizard input[type=date]")) {
      if (field instanceof HTMLInputElement && field.max === before) field.max = day.today;
    }
    if (day.open > 0 && !day.confirmed) stale(day, words);
  });
  day.addEventListener("confirmed", () => anew(day.today));
  day.addEventListener("heard", () => {
    if (day.doubt()) anew(day.today);
  });
  day.follow();
  ask(day);
}

/**
 * Say how long the page has been open: what it knows is of the day it was opened.
 * @param {import("../case/day.js").Day} day
 * @param {import("../say/words.js").Words} words
 */
function stale(day, words) {
  const into = document.querySelector('parcel-wizard [data-part="stale"]');
  if (!(into instanceof HTMLElement)) return;
  const said = words.say("today.stale", { opened: day.opened, today: day.today, days: day.open });
  into.replaceChildren(el("div", { class: "zj-banner", role: "status", "data-notice": "stale", "data-days": day.open }, el("p", {}, said)));
  into.hidden = false;
}

/** Ask the host what day it has: this very page again, its head alone. @param {import("../case/day.js").Day} day */
async function ask(day) {
  try {
    const address = location.href.split("#")[0];
    const reply = await fetch(address, { method: "HEAD", cache: "no-store", credentials: "omit" });
    if (reply.ok) day.heard(reply.headers.get("Date"));
  } catch {
    // No network: the device's clock is all there is.
  }
}
