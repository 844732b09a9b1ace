// @ts-check
/**
 * The day that everything is counted from. It follows the device over midnight, sleep and the
 * browser's cache of pages; where the device's date looks wrong, there is a reason to ask.
 */
import { beijingDay, days, isDay, odd, plus } from "../tools/days.js";

/** Milliseconds after which the clock is looked at again; midnight itself is awaited. */
const LOOK = 15 * 60_000;
/** Milliseconds that two clocks may differ before one of them counts as wrong. */
const APART = 10 * 60_000;

/** Why the day should be asked about. @typedef {"" | "zone" | "date" | "host"} Doubt */

export class Day extends EventTarget {
  #checked;
  /** Days between the device's date and the one that the reader said. */
  #shift = 0;
  /** Milliseconds that the host's clock is ahead of the device's; null while it is not known. @type {number | null} */
  #ahead = null;
  /** Whether the reader said what day it is. */
  confirmed = false;
  /** The day on which the page was opened. */
  opened = beijingDay();
  today = beijingDay();

  /** @param {string} checked ISO day on which the site was last checked */
  constructor(checked) {
    super();
    this.#checked = checked;
  }

  /** Look at the clock whenever the day may have changed. */
  follow() {
    for (const name of ["focus", "pageshow"]) addEventListener(name, () => this.look());
    document.addEventListener("visibilitychange", () => this.look());
    const wait = () => {
      const midnight = Date.parse(plus(beijingDay(), 1)) - 8 * 3_600_000;
      const left = Math.max(1_000, Math.min(LOOK, midnight - Date.now()));
      setTimeout(() => {
        this.look();
        wait();
      }, left);
    };
    wait();
  }

  /** Whether another day has begun; who listens for "change" is told which it was before. */
  look() {
    const now = plus(beijingDay(), this.#shift);
    if (now === this.today) return;
    const before = this.today;
    this.today = now;
    this.dispatchEvent(new CustomEvent("change", { detail: before }));
  }

  /** The reader says what day it is. @param {string} day */
  correct(day) {
    if (!isDay(day)) return;
    this.#shift = days(beijingDay(), day);
    this.confirm();
    this.look();
  }

  /** The reader says that the day is right. */
  confirm() {
    this.confirmed = true;
    this.dispatchEvent(new Event("confirmed"));
  }

  /** Days for which this page has been open. */
  get open() {
    return days(this.opened, plus(this.today, -this.#shift));
  }

  /** What day it is by the clock of the host, or "" while that is not known. */
  get host() {
    return this.#ahead === null ? "" : beijingDay(Date.now() + this.#ahead);
  }

  /** Take note of the host's clock. @param {string | null} header its `Date` header */
  heard(header) {
    const there = Date.parse(header ?? "");
    if (Number.isNaN(there)) return;
    this.#ahead = there - Date.now();
    this.dispatchEvent(new Event("heard"));
  }

  /**
   * Why the device's date should be confirmed: its host has another, it lies before a day that
   * has come already, or years ahead, or the device keeps another time; "" for no reason.
   * @param {string[]} [past] ISO days that have come, as the log tells
   * @returns {Doubt}
   */
  doubt(past = []) {
    if (this.confirmed) return "";
    const apart = this.#ahead !== null && Math.abs(this.#ahead) > APART;
    if (apart && this.host !== this.today) return "host";
    const latest = past.reduce((one, other) => (one > other ? one : other), "");
    return this.today < latest ? "date" : odd(this.#checked);
  }
}
