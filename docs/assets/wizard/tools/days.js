// @ts-check
/** Days as ISO text, by Beijing time (+08:00 all year). */

const HOUR = 3_600_000;

/** The date in Beijing at a moment; now, by the device's clock, unless another is given. */
export function beijingDay(at = Date.now()) {
  return new Date(at + 8 * HOUR).toISOString().slice(0, 10);
}

/** A day some days later. @param {string} day ISO day @param {number} count */
export function plus(day, count) {
  return new Date(Date.parse(day) + count * 24 * HOUR).toISOString().slice(0, 10);
}

/** How many days lie between two ISO days. @param {string} from @param {string} to */
export function days(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * HOUR));
}

/**
 * Whether text is a day of the calendar such as 2026-11-22.
 * @param {string} text
 */
export function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** Dates of a case that may lie ahead: what somebody else is to do by then. */
const AHEAD = new Set(["seller_reply_by", "platform_by", "promised_on"]);

/**
 * Whether a day is one that the date of that name may have.
 * @param {string} name
 * @param {string} day
 * @param {string} today
 */
export function fits(name, day, today) {
  return AHEAD.has(name) || day <= today;
}

/**
 * The last day that a field for a date takes; "" for any.
 * @param {string} name
 * @param {string} today
 */
export function lastFor(name, today) {
  return AHEAD.has(name) ? "" : today;
}

/**
 * Why the device's date should be confirmed: "zone" when it keeps another time, "date" when
 * its clock lies before the day this site was last checked or years after it.
 * @param {string} checked ISO day
 * @returns {"" | "zone" | "date"}
 */
export function odd(checked) {
  const today = beijingDay();
  const years = Number(today.slice(0, 4)) - Number(checked.slice(0, 4));
  if (today < checked || years > 5) return "date";
  return new Date().getTimezoneOffset() === -480 ? "" : "zone";
}
