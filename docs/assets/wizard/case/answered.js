// @ts-check
/** The reader's answers and dates, those that count, and the question that is open. */
import { EARLY } from "../interview/fragment.js";

/** Questions that advice needs at least. */
const ENOUGH = ["seen", "deal"];

export class Answered {
  /** @type {Record<string, string>} every answer ever given; those that count are `relevant` */
  answers = {};
  /** @type {Record<string, string>} */
  dates = {};
  /** What the pasted text answered, apart from what the reader said. @type {Record<"answers" | "dates", Record<string, string>>} */
  #filled = { answers: {}, dates: {} };
  /** Where to go on after a question that was opened again. */
  #back = "";
  /** A question opened again; `EARLY` for the advice before the last question; or "". */
  at = "";

  #interview;

  /** @param {import("../interview/table.js").Interview} interview */
  constructor(interview) {
    this.#interview = interview;
  }

  /** Forget every answer. */
  unanswer() {
    this.answers = {};
    this.dates = {};
    this.#filled = { answers: {}, dates: {} };
    this.at = "";
  }

  /** Answers that count, in the order of the questions. */
  get relevant() {
    return this.#interview.relevant(this.answers);
  }

  /** What the address keeps: the answers that count, and those whose questions are still to come. */
  get kept() {
    return { ...this.relevant, ...this.#interview.waiting(this.answers) };
  }

  /** Dates that belong to these answers. */
  get relevantDates() {
    return this.datesOf(this.answers, this.dates);
  }

  /**
   * The dates that count with some answers.
   * @param {Record<string, string>} answers
   * @param {Record<string, string>} dates
   */
  datesOf(answers, dates) {
    const relevant = this.#interview.relevant(answers);
    const found = this.#interview.datesOf(relevant, dates);
    // Who turned to 12315 first is not asked about it; the date alone says so.
    const alone = "elsewhere" in relevant ? "" : dates.market_filed_on;
    return alone ? { ...found, market_filed_on: alone } : found;
  }

  /** The question to show, or null for the result. */
  get current() {
    const { relevant, open, offered, known } = this.#interview.walk(this.answers);
    if (this.at === EARLY) return this.early ? null : open;
    const met = this.at in relevant || this.at in known || offered.includes(this.at);
    return this.at && met ? this.at : open;
  }

  /**
   * Take over what a pasted text answers; what an earlier text said goes, what the reader said stays.
   * @param {Record<string, string>} answers
   * @param {Record<string, string>} dates
   */
  fill(answers, dates) {
    const said = (/** @type {"answers" | "dates"} */ of) =>
      Object.fromEntries(Object.entries(this[of]).filter(([id, value]) => value && value !== this.#filled[of][id]));
    this.answers = { ...answers, ...said("answers") };
    this.dates = { ...dates, ...said("dates") };
    this.#filled = { answers, dates };
  }

  /** Open a question again; the reader comes back to where this was done. @param {string} question */
  reopen(question) {
    const early = question !== EARLY && (this.at === EARLY || this.#back === EARLY);
    this.#back = early ? EARLY : "";
    this.at = question;
  }

  /** Go on after an answer: to the early advice, if the reader came from there and it still is early. */
  goOn() {
    const { open } = this.#interview.walk(this.answers);
    const early = this.at === EARLY || this.#back === EARLY;
    this.at = early && open !== null ? EARLY : "";
    this.#back = "";
  }

  /** Whether advice can be given already, though questions are still open. */
  get early() {
    return this.earlyWith("");
  }

  /** Whether it could be given once this question is answered as well. @param {string} question */
  earlyWith(question) {
    const { relevant } = this.#interview.walk(this.answers);
    return ENOUGH.every((id) => id in relevant || id === question);
  }
}
