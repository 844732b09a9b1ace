// @ts-check
/** The result: asks Python for the advice and shows it, as often as something changed. */
import { dayDoubt, dayField } from "../ask/day.js";
import { button, el, fill, focusOn } from "../tools/dom.js";
import { fold } from "../tools/fold.js";
import { claimsView, maybeView } from "./claims.js";
import { estimateView } from "./estimate.js";
import { handover } from "./handover.js";
import { datesView, ladderView } from "./ladder.js";
import { refineView } from "./refine.js";
import { Respoken } from "./respoken.js";
import { shareView } from "./share.js";
import { sheetView } from "./sheet.js";
import { sayView } from "./spoken.js";
import { firstStep, stepsView, todayView } from "./steps.js";
import { nextDay, timelineView } from "./timeline.js";

/**
 * @typedef {object} ResultGiven
 * @property {HTMLElement} advice
 * @property {string} base
 * @property {string} version of the knowledge
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {import("../interview/table.js").Interview} interview
 * @property {(question: string) => void} onChange
 * @property {() => void} onAnswered a question on top of the advice was answered
 * @property {(letter: string, title: string, claim: string | null, from: HTMLElement) => void} onLetter
 * @property {() => void} onDraw before the result is drawn anew
 * @property {() => void} onCalendar
 * @property {(advice: import("./types.js").Advice) => void} onAdvice
 * @property {(rung: import("./types.js").Rung) => Node | null} doneView
 */

export class Result {
  #given;
  #turn = 0;
  /** @type {import("./types.js").Advice | null} */
  #reply = null;
  #timeline = el("div", {});
  #next = el("p", { class: "pw-nextday", "data-part": "next" });
  /** How far down the reader was who comes back from another page; null for who does not. @type {number | null} */
  place = null;
  /** Whether Python's advice is awaited. */
  waiting = false;
  #spoken;

  /** @param {ResultGiven} given */
  constructor(given) {
    this.#given = given;
    this.#spoken = new Respoken({ ...given, reply: () => this.#reply });
  }

  hide() {
    this.#turn += 1;
    this.waiting = false;
    fill(this.#given.advice);
  }

  /** Draw the days anew: a promise in the log changed. */
  redraw() {
    if (!this.#reply) return;
    fill(this.#timeline, ...timelineView(this.#reply, this.#given));
    fill(this.#next, ...this.#nextLine(this.#reply));
  }

  /** The reader typed into a letter: it belongs in the words to say as well. */
  typed() {
    this.#spoken.typed();
  }

  /** The advice as it stands, or null. */
  get reply() {
    return this.#reply;
  }

  /** The next day on which something opens or is due, as the advice stands; or null. */
  get next() {
    return this.#reply && nextDay(this.#reply, this.#given);
  }

  /** The next day that matters, and the calendar for it. @param {import("./types.js").Advice} reply */
  #nextLine(reply) {
    const { words, onCalendar } = this.#given;
    const next = nextDay(reply, this.#given);
    if (!next) return [];
    const said = el("span", {}, words.say("next.day"), el("strong", {}, next.on), ` ${next.what}`);
    return [said, " ", button("calendar", words.say("next.calendar"), onCalendar, { class: "pw-change pw-noprint" })];
  }

  /** @param {boolean} focus whether the reader just arrived here */
  async show(focus) {
    const { advice: into, held, words, notices } = this.#given;
    const turn = ++this.#turn;
    const heading = el("h2", { "data-part": "title" }, words.say("result.title"));
    if (!into.querySelector("[data-step]")) fill(into, heading);
    if (focus) focusOn(/** @type {HTMLElement} */ (into.querySelector("h2")));
    this.waiting = true;
    const { relevant: answers, relevantDates: dates, carrier, known: blanks } = held;
    const reply = await notices.settled(held.ask({ do: "advise", answers, dates, carrier, blanks }));
    if (turn !== this.#turn) return; // something changed meanwhile
    this.waiting = false;
    if (!reply) return fill(into, heading, dayDoubt(this.#given) ?? dayField(this.#given));
    this.#spoken.begin(blanks);
    const focused = into.contains(document.activeElement) && document.activeElement?.tagName === "H2";
    this.#fill(heading, reply);
    notices.announce(words.say("result.ready"));
    if (this.place !== null) scrollTo(0, this.place);
    this.place = null;
    if (focused) focusOn(heading);
  }

  /**
   * @param {HTMLElement} heading
   * @param {import("./types.js").Advice} reply
   */
  #fill(heading, reply) {
    const { advice: into, words, base, held, notices, onChange, doneView, onDraw } = this.#given;
    const announce = (/** @type {string} */ text) => notices.announce(text);
    this.#reply = reply;
    this.redraw();
    /** @type {import("./types.js").Shared["onLetter"]} */
    const onLetter = (letter, claim, from) =>
      this.#given.onLetter(letter, reply.letter_titles[letter] ?? words.say("letters.title"), claim, from);
    const shared = { words, base, announce, onLetter, onChange, doneView, spoken: this.#spoken };
    const page = async () => {
      await this.#spoken.fresh;
      return handover(reply, held, words, this.#given.version);
    };
    const first = firstStep(reply);
    onDraw();
    heading.textContent = reply.headline.says || words.say("result.title");
    fill(
      into,
      heading,
      dayDoubt(this.#given),
      ...warningsView(reply, (scam) => !scam),
      todayView(reply, shared),
      ...warningsView(reply, (scam) => scam),
      this.#next,
      refineView(this.#given, reply),
      ...claimsView(reply, shared),
      ...stepsView(reply, shared),
      ladderView(reply, shared),
      datesView(reply, shared, held.doubt ? null : dayField(this.#given), this.#timeline),
      sayView(reply, shared, first?.channel ?? ""),
      lettersView(reply, shared),
      paper(words.say("evidence.title"), reply.evidence),
      fold("never", words.say("never.title"), words.say("count", { count: reply.never.length }), list(reply.never, "never")),
      maybeView(reply, shared),
      estimateView({ held, notices, shared }),
      aboutView(reply, shared),
      fold("share", words.say("share.title"), "", ...shareView({ held, words, announce, page })),
      sheetView(this.#given),
    );
    this.#given.onAdvice(reply);
  }
}

/** Warnings of frauds that often go with a kind; where one was seen, the kind itself is that. */
const SCAMS = new Set(["scams-occur", "beware"]);

/**
 * What to beware of. A fraud that may come stands below the one thing to do; what says how the
 * case was taken, and a fraud that was seen, above it.
 * @param {import("./types.js").Advice} reply
 * @param {(scam: boolean) => boolean} wanted
 */
function warningsView(reply, wanted) {
  const found = reply.warnings.filter(({ id }) => wanted(SCAMS.has(id) && reply.kind !== "scam_suspect"));
  return found.map(({ id, title }) => el("p", { class: "pw-warning", "data-warning": id }, title));
}

/** @param {string[]} items @param {"check" | "never"} look */
function list(items, look) {
  return items.length > 0 && el("ul", { class: `zj-list zj-list--${look}` }, ...items.map((item) => el("li", {}, item)));
}

/** What only paper lists: on the screen the evidence can be ticked. @param {string} title @param {string[]} items */
function paper(title, items) {
  return items.length > 0 && el("div", { class: "pw-paper" }, el("h2", {}, title), list(items, "check"));
}

/** @param {import("./types.js").Advice} reply @param {import("./types.js").Shared} shared */
function lettersView(reply, { words, onLetter }) {
  const claimOf = (/** @type {string} */ id) => reply.claims.find(({ letters }) => letters.includes(id))?.id ?? null;
  const rows = reply.letters.map((id) => {
    const open = (/** @type {Event} */ event) => onLetter(id, claimOf(id), /** @type {HTMLElement} */ (event.currentTarget));
    return el("li", {}, button("letter", reply.letter_titles[id] ?? id, open, { value: id }));
  });
  return fold("letters", words.say("letters.title"), words.say("count", { count: rows.length }), rows.length > 0 && el("ul", { class: "pw-letters" }, ...rows));
}

/** What the tracking means, how long is normal, and the page that says all. @param {import("./types.js").Advice} reply @param {import("./types.js").Shared} shared */
function aboutView(reply, { words, base }) {
  const page = reply.kind ? `${base}kinds/${reply.kind}/` : `${base}states/`;
  return fold(
    "about",
    words.say("about.title"),
    "",
    el("p", { class: "zj-lead" }, el("strong", {}, reply.title), " ", reply.means),
    reply.next && el("p", {}, reply.next),
    reply.who_acts && el("p", {}, reply.who_acts),
    reply.normal && el("p", {}, reply.normal.says, " ", el("small", {}, words.say(`basis.${reply.normal.basis}`))),
    el("p", { class: "pw-noprint" }, el("a", { href: page }, words.say("result.page"))),
  );
}
