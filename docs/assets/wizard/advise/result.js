// @ts-check
/** The result: asks Python for the advice and shows it, as often as something changed. */
import { isDay, odd } from "../tools/days.js";
import { button, el, fill, focusOn } from "../tools/dom.js";
import { ifView, listView, sayView, stepsView } from "./advice.js";
import { estimateView } from "./estimate.js";
import { jumpsView } from "./jumps.js";
import { deadlinesView, ladderView } from "./ladder.js";
import { shareView } from "./share.js";
import { sheetView } from "./sheet.js";
import { timelineView } from "./timeline.js";

/**
 * @typedef {object} ResultGiven
 * @property {HTMLElement} advice
 * @property {string} base
 * @property {string} checked ISO day on which the site was last checked
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {(question: string) => void} onChange
 * @property {(letter: string, title: string) => void} onLetter
 * @property {(advice: import("./advice.js").Advice) => void} onAdvice
 * @property {(rung: import("./advice.js").Rung) => Node | null} doneView
 */

export class Result {
  #given;
  #turn = 0;
  /** @type {import("./advice.js").Advice | null} */
  #reply = null;
  #timeline = el("div", {});
  #confirmed = false;
  /** Whether Python's advice is awaited. */
  waiting = false;

  /** @param {ResultGiven} given */
  constructor(given) {
    this.#given = given;
  }

  hide() {
    this.#turn += 1;
    this.waiting = false;
    fill(this.#given.advice);
  }

  /** Draw the days anew: a promise in the log changed. */
  redraw() {
    if (this.#reply) fill(this.#timeline, ...timelineView(this.#reply, this.#given));
  }

  /** @param {boolean} focus whether the reader just arrived here */
  async show(focus) {
    const { advice: into, held, words, notices } = this.#given;
    const turn = ++this.#turn;
    const heading = el("h2", { "data-part": "title" }, words.say("result.title"));
    if (!into.querySelector("[data-step]")) fill(into, heading);
    if (focus) focusOn(/** @type {HTMLElement} */ (into.querySelector("h2")));
    this.waiting = true;
    const reply = await notices.settled(held.ask({ do: "advise", answers: held.relevant, dates: held.relevantDates }));
    if (turn !== this.#turn) return; // something changed meanwhile
    this.waiting = false;
    if (!reply) return fill(into, heading, this.#day());
    const focused = into.contains(document.activeElement) && document.activeElement?.tagName === "H2";
    this.#fill(heading, reply);
    notices.announce(words.say("result.ready"));
    if (focused) focusOn(heading);
  }

  /**
   * @param {HTMLElement} heading
   * @param {import("./advice.js").Advice} reply
   */
  #fill(heading, reply) {
    const { advice: into, words, base, held, notices, onChange, doneView } = this.#given;
    const announce = (/** @type {string} */ text) => notices.announce(text);
    this.#reply = reply;
    this.redraw();
    const onLetter = (/** @type {string} */ letter) =>
      this.#given.onLetter(letter, reply.letter_titles[letter] ?? words.say("letters.title"));
    const shared = { words, base, announce, onLetter, onChange, doneView };
    const letters = reply.letters.map((id) =>
      el("li", {}, button("letter", reply.letter_titles[id] ?? id, () => onLetter(id), { value: id })),
    );
    const page = reply.kind ? `${base}kinds/${reply.kind}/` : `${base}states/`;
    fill(
      into,
      heading,
      el("p", { class: "zj-lead" }, el("strong", {}, reply.title), " ", reply.means),
      reply.next && el("p", {}, reply.next),
      reply.normal && el("p", {}, reply.normal.says, " ", el("small", {}, words.say(`basis.${reply.normal.basis}`))),
      this.#day(),
      ...stepsView(reply, shared),
      ...ladderView(reply, shared),
      this.#timeline,
      ...deadlinesView(reply, shared),
      estimateView({ held, notices, shared }),
      ...sayView(reply, shared),
      ...listView(words.say("evidence.title"), reply.evidence, "check"),
      ...listView(words.say("never.title"), reply.never, "never"),
      ...(letters.length ? [el("h2", { class: "pw-noprint" }, words.say("letters.title")), el("ul", { class: "pw-letters" }, ...letters)] : []),
      ...ifView(reply, shared),
      ...shareView({ held, words, announce }),
      el("p", { class: "pw-noprint" }, el("a", { href: page }, words.say("result.page"))),
      sheetView(this.#given),
    );
    into.querySelector(":scope > h3")?.before(jumpsView(into, words));
    this.#given.onAdvice(reply);
  }

  /** The day that everything is counted from; asked for where the device's may be wrong. */
  #day() {
    const { words, held, checked } = this.#given;
    const input = el("input", { type: "date", name: "today", id: "pw-today", value: held.today, "data-part": "today" });
    input.addEventListener("change", () => {
      if (!isDay(input.value)) return;
      held.today = input.value;
      this.#confirmed = true;
      this.show(false);
    });
    const why = this.#confirmed ? "" : odd(checked);
    const field = el("p", { class: "pw-day" }, el("label", { htmlFor: "pw-today" }, words.say("today")), " ", input);
    if (!why) return field;
    const fine = button("confirm-today", words.say("today.fine"), () => {
      this.#confirmed = true;
      this.show(false);
    });
    return el("div", { class: "zj-alert pw-noprint", "data-today": why }, el("p", {}, words.say(`today.${why}`)), field, fine);
  }
}
