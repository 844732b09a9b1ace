// @ts-check
/** The day that everything is counted from, to be confirmed or corrected by the reader. */
import { button, el } from "../tools/dom.js";
import { dateField } from "./date-field.js";

/**
 * @typedef {object} DayGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 */

/** A field for today's date. @param {DayGiven} given @param {string} [id] */
export function dayField({ held, words }, id = "pw-today") {
  const { input, said } = dateField(words, { name: "today", id, value: held.today, "data-part": "today" });
  input.addEventListener("change", () => held.day.correct(input.value));
  return el("p", { class: "pw-day" }, el("label", { htmlFor: id }, words.say("today")), " ", input, said);
}

/**
 * Why the day should be confirmed, with the field for it; null where there is no reason.
 * @param {DayGiven} given
 * @param {string} [id]
 */
export function dayDoubt(given, id) {
  const { held, words } = given;
  const why = held.doubt;
  if (!why) return null;
  const { host } = held.day;
  const box = el(
    "div",
    { class: "zj-alert pw-noprint", "data-today": why },
    el("p", {}, words.say(`today.${why}`, { host, device: held.today })),
    dayField(given, id),
    why === "host" && button("host-today", words.say("today.host_right", { host }), () => held.day.correct(host)),
    button("confirm-today", words.say("today.fine"), () => held.day.confirm()),
  );
  // Said anywhere, it is said: wherever it was asked as well, the question goes.
  for (const name of ["change", "confirmed"]) {
    held.day.addEventListener(name, () => box.remove(), { once: true });
  }
  return box;
}

/**
 * Beside a date that was refused for lying ahead: the day it was measured by, to be corrected.
 * @param {DayGiven} given
 */
export function dayAsked(given) {
  const { words } = given;
  return el("div", { class: "pw-noprint", "data-part": "day-asked" }, el("p", {}, words.say("today.wrong")), dayField(given, "pw-today-asked"));
}
