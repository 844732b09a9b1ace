// @ts-check
/**
 * All that the page holds of the reader's case: answers, dates, what was typed into
 * letters and the estimate, the log. It lives in memory; the address has the answers, nothing else goes
 * anywhere unless the reader says so.
 *
 * @typedef {Record<string, any> & {log: Entry[], sent: Sent[], evidence: Proof[]}} Case
 * @typedef {{id: string, letter: string, lang: string, text: string, changed: string}} DraftKept
 * @typedef {{of: string, id: string, changed: string}} Removal an entry that is gone, and since when
 * @typedef {{id: string, on: string, letter: string, text: string}} Sent
 * @typedef {{id: string, says: string, have: boolean, note: string, sha256: string}} Proof
 * @typedef {{id: string, on: string, channel: string, who: string, said: string, ticket: string, promised_by: string, done: boolean}} Entry
 */
import { EARLY } from "../interview/fragment.js";
import { beijingToday } from "../tools/days.js";
import { Turns } from "./turns.js";

/** Questions that advice needs at least. */
const ENOUGH = ["seen", "deal"];

export class Held {
  /** @type {Record<string, string>} every answer ever given; those that count are `relevant` */
  answers = {};
  /** @type {Record<string, string>} */
  dates = {};
  /** @type {Record<string, string>} */
  blanks = {};
  /** @type {Case | null} */
  case = null;
  /** @type {DraftKept[]} letters whose words the reader changed */
  drafts = [];
  /** @type {Record<string, string>} blanks that the pasted trace could fill */
  found = {};
  /** What the pasted text answered, apart from what the reader said. @type {Record<"answers" | "dates", Record<string, string>>} */
  #filled = { answers: {}, dates: {} };
  /** Id of the carrier that the pasted text names, or "". */
  carrier = "";
  /** @type {Record<string, string>} amounts typed for the estimate */
  amounts = {};
  /** @type {Removal[]} drafts forgotten since the case was made or read */
  #forgotten = [];
  /** @type {Set<string>} personal data that the reader wants on paper */
  printed = new Set();
  /** Where to go on after a question that was opened again. */
  #back = "";
  /** A question opened again; `EARLY` for the advice before the last question; or "". */
  at = "";
  today = beijingToday();
  /** Every change of the case waits for its turn here. */
  turns = new Turns();

  #client;
  #interview;

  /**
   * @param {import("../python/client.js").Client} client
   * @param {import("../interview/table.js").Interview} interview
   * @param {string} lang
   */
  constructor(client, interview, lang) {
    this.#client = client;
    this.#interview = interview;
    this.lang = lang;
  }

  /** Answers that count, in the order of the questions. */
  get relevant() {
    return this.#interview.relevant(this.answers);
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
    const { relevant, open, offered } = this.#interview.walk(this.answers);
    if (this.at === EARLY) return this.early ? null : open;
    return this.at && (this.at in relevant || offered.includes(this.at)) ? this.at : open;
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
    const { relevant } = this.#interview.walk(this.answers);
    return ENOUGH.every((id) => id in relevant);
  }

  /** Whether there is anything that the reader would miss. */
  get worth() {
    const words = [this.blanks, this.amounts].flatMap(Object.values);
    const typed = words.some(Boolean) || this.drafts.length > 0;
    const lists = this.case ? [this.case.log, this.case.sent, this.case.evidence] : [];
    return typed || lists.some((list) => list.length > 0);
  }

  /** Forget everything, and what is still under way. */
  clear() {
    this.turns.drop();
    this.answers = {};
    this.dates = {};
    this.blanks = {};
    this.case = null;
    this.drafts = [];
    this.found = {};
    this.carrier = "";
    this.#filled = { answers: {}, dates: {} };
    this.amounts = {};
    this.#forgotten = [];
    this.printed.clear();
    this.at = "";
  }

  /** The words of a letter as the reader changed them. @param {string} letter */
  draft(letter) {
    return this.drafts.find((each) => each.letter === letter);
  }

  /**
   * Keep the words of a letter as the reader changed them; null forgets them.
   * @param {string} letter
   * @param {string} lang
   * @param {string | null} text
   */
  keepDraft(letter, lang, text) {
    const known = this.draft(letter);
    this.drafts = this.drafts.filter((each) => each !== known);
    const changed = new Date().toISOString();
    if (text === null) {
      if (known) this.#forgotten.push({ of: "drafts", id: known.id, changed });
      return;
    }
    this.drafts.push({ id: known?.id ?? `d-${letter}`, letter, lang, text, changed });
  }

  /**
   * Ask the one door, in the reader's language and on the reader's day.
   * @param {Record<string, unknown>} request
   * @returns {Promise<any>}
   */
  ask(request) {
    // Advice is asked for on arriving at the result; all else by pressing something, and
    // that is word enough to load what it takes.
    if (request.do !== "advise") this.#client.start();
    return this.#client.ask({ lang: this.lang, today: this.today, ...request });
  }

  /** What the page holds beside the lists. */
  get #parts() {
    const { relevant: answers, relevantDates: dates, blanks, amounts, drafts } = this;
    return { answers, dates, blanks, amounts, drafts, removed: [...(this.case?.removed ?? []), ...this.#forgotten] };
  }

  /** The case as it stands, answers and blanks included; made by Python when there is none. */
  async file() {
    const parts = this.#parts;
    if (this.case) return { ...this.case, ...parts };
    const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(36)).join("");
    const { case: made, error } = await this.ask({ do: "case", op: "new", id, now: new Date().toISOString(), ...parts });
    if (error) throw new Error(error.message);
    this.case ??= { ...made };
    return { ...made, ...parts };
  }

  /**
   * One operation on the case, at its turn. The reply is the door's; on an error nothing changes.
   * @param {string} op
   * @param {Record<string, unknown>} given
   */
  change(op, given) {
    const now = new Date().toISOString();
    return this.turns.take(async (stands) => {
      const reply = await this.ask({ do: "case", op, case: await this.file(), now, ...given });
      stands();
      if (reply.case) this.case = reply.case;
      return reply;
    });
  }

  /**
   * Take over a case that was read, joined with what is here if there is anything to miss.
   * @param {Case} read
   * @returns {Promise<any>} the door's reply: `conflicts` counts the places that differ
   */
  join(read) {
    return this.turns.take((stands) => this.joined(read, stands));
  }

  /**
   * The same for a change that already has its turn.
   * @param {Case} read
   * @param {() => void} stands
   */
  async joined(read, stands) {
    const here = this.worth ? await this.file() : null;
    const reply = here ? await this.ask({ do: "case", op: "merge", case: here, with: read }) : { case: read, conflicts: [] };
    stands();
    if (reply.case) this.take(reply.case);
    return reply;
  }

  /**
   * Take over a case that was read from a file or from the device.
   * @param {Case} found
   */
  take(found) {
    this.case = found;
    this.answers = { ...found.answers };
    this.dates = { ...found.dates };
    this.blanks = { ...found.blanks };
    this.amounts = { ...found.amounts };
    this.#forgotten = [];
    this.drafts = [...(found.drafts ?? [])];
    this.at = "";
  }
}
