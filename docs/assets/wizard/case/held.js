// @ts-check
/**
 * All that the page holds of the reader's case: answers, dates, what was typed into
 * letters and the estimate, the log. It lives in memory; the address has the answers, nothing else goes
 * anywhere unless the reader says so.
 *
 * @typedef {import("./types.js").Case} Case
 */
import { Answered } from "./answered.js";
import { Day } from "./day.js";
import { Drafts } from "./drafts.js";
import { Turns } from "./turns.js";

export class Held extends Answered {
  /** @type {Record<string, string>} */
  blanks = {};
  /** @type {Case | null} */
  case = null;
  /** Letters whose words the reader changed. */
  drafts = new Drafts();
  /** @type {Record<string, string>} blanks that the pasted trace could fill */
  found = {};
  /** Dates of the address that lie ahead by the device's clock. @type {Record<string, string>} */
  late = {};
  /** Id of the carrier that the pasted text names, or "". */
  carrier = "";
  /** @type {Record<string, string>} amounts typed for the estimate */
  amounts = {};
  /** @type {Set<string>} personal data that the reader wants on paper */
  printed = new Set();
  /** Every change of the case waits for its turn here. */
  turns = new Turns();

  #client;

  /**
   * @param {import("../python/client.js").Client} client
   * @param {import("../interview/table.js").Interview} interview
   * @param {string} lang
   * @param {string} checked ISO day on which the site was last checked
   */
  constructor(client, interview, lang, checked) {
    super(interview);
    this.#client = client;
    this.lang = lang;
    this.day = new Day(checked);
  }

  /** The day that everything is counted from: the device's, unless the reader said another. */
  get today() {
    return this.day.today;
  }

  /** Why today's date should be confirmed, or "". */
  get doubt() {
    return this.day.doubt((this.case?.log ?? []).map(({ on }) => on));
  }

  /** Whether there is anything that the reader would miss. */
  get worth() {
    const words = [this.blanks, this.amounts].flatMap(Object.values);
    const typed = words.some(Boolean) || this.drafts.all.length > 0;
    const lists = this.case ? [this.case.log, this.case.sent, this.case.evidence] : [];
    return typed || lists.some((list) => list.length > 0);
  }

  /** Blanks that are known: as the reader typed them, else as the pasted trace has them. */
  get known() {
    const typed = Object.entries(this.blanks).filter(([, value]) => value);
    return { ...this.found, ...Object.fromEntries(typed), carrier: this.blanks.carrier ?? "" };
  }

  /** Forget everything, and what is still under way. */
  clear() {
    this.turns.drop();
    this.empty();
  }

  /** Begin with nothing. */
  empty() {
    this.unanswer();
    this.blanks = {};
    this.case = null;
    this.drafts.begin();
    this.found = {};
    this.late = {};
    this.carrier = "";
    this.amounts = {};
    this.printed.clear();
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
    const { relevant: answers, relevantDates: dates, blanks, amounts } = this;
    const { all: drafts, gone } = this.drafts;
    return { answers, dates, blanks, amounts, drafts, removed: [...(this.case?.removed ?? []), ...gone] };
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
   * Take over a case that was read, joined with what is here if there is anything to miss; for a
   * change that has its turn. The door's reply comes back: `conflicts` are the places that differ.
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
    this.drafts.begin(found.drafts);
    this.at = "";
  }
}
