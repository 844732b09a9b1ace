// @ts-check
/** "I already did this": which answer and date say that a rung was taken, and the form for it. */
import { dateField } from "../ask/date-field.js";
import { dayAsked } from "../ask/day.js";
import { showError } from "../ask/question.js";
import { isDay } from "../tools/days.js";
import { button, el } from "../tools/dom.js";

/**
 * @typedef {object} Saying how the interview says that a rung was taken
 * @property {string} question
 * @property {string} value the answer; "" lets the reader choose among all but "no"
 * @property {string} date name of its date, or ""
 * @property {Record<string, string>} [with] what must have happened before
 *
 * @typedef {import("./types.js").Rung} Rung
 *
 * @typedef {object} DoneGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {import("../interview/table.js").Interview} interview
 * @property {() => void} onDone the answers or the log changed
 * @property {(question: string) => void} onChange
 */

/** @type {Record<string, Saying>} */
const SAYINGS = {
  seller: { question: "seller_asked", value: "", date: "" },
  "carrier-complaint": { question: "complained", value: "yes", date: "complained_on" },
  "postal-appeal": { question: "appealed", value: "yes", date: "appealed_on", with: { complained: "yes" } },
  "market-regulator": { question: "elsewhere", value: "market", date: "market_filed_on" },
  "consumer-association": { question: "elsewhere", value: "association", date: "" },
  "small-claims": { question: "elsewhere", value: "court", date: "" },
};

/** Why a rung is closed that the reader may have taken all the same: a lower one comes first. */
const EARLIER = new Set(["complain-first", "raise-first"]);

export class Done {
  #given;

  /** @param {DoneGiven} given */
  constructor(given) {
    this.#given = given;
  }

  /**
   * What a rung offers: to say that it was taken, or to correct that. Null where neither fits.
   * @param {Rung} rung
   */
  view(rung) {
    if (rung.state === "done") return this.#correct(rung);
    return rung.state === "closed" && !EARLIER.has(rung.reason) ? null : this.#form(rung);
  }

  /** @param {Rung} rung */
  #correct(rung) {
    const { held, words, onChange, onDone } = this.#given;
    const saying = SAYINGS[rung.rung];
    if (!saying) return null;
    const undo = () => {
      if (saying.question in held.relevant) return onChange(saying.question);
      delete held.dates[saying.date];
      onDone();
    };
    return button("undid", words.say("did.undo"), undo, { value: rung.rung, class: "pw-change pw-noprint" });
  }

  /** @param {Rung} rung */
  #form(rung) {
    const { held, words } = this.#given;
    const id = `pw-did-${rung.rung}`;
    const choice = this.#choice(rung);
    const { input: date, said } = dateField(words, { id, name: "did_on", max: held.today });
    const form = el(
      "form",
      { class: "pw-entry", noValidate: true },
      choice,
      el("p", {}, el("label", { htmlFor: id }, words.say("did.on")), date, said),
      el("button", { class: "zj-button", type: "submit", "data-action": "did", value: rung.rung }, words.say("did.save")),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#save(rung, form, date);
    });
    return el("details", { class: "pw-did pw-noprint" }, el("summary", {}, words.say("did")), form);
  }

  /** The answers to choose from, where having done it is not all there is to say. @param {Rung} rung */
  #choice(rung) {
    const { interview } = this.#given;
    const saying = SAYINGS[rung.rung];
    const question = saying && !saying.value ? interview.question(saying.question) : undefined;
    if (!question) return null;
    const id = `pw-did-${rung.rung}-answer`;
    const options = question.options.filter(({ value }) => value !== "no");
    const select = el("select", { id, name: "answer" }, ...options.map(({ value, title }) => el("option", { value }, title)));
    return el("p", {}, el("label", { htmlFor: id }, question.title), select);
  }

  /** @param {Rung} rung @param {HTMLFormElement} form @param {HTMLInputElement} date */
  async #save(rung, form, date) {
    const { held, words, notices, interview, onDone } = this.#given;
    const name = words.say("did.on");
    const bad = date.validity.badInput || (date.value !== "" && !isDay(date.value));
    const code = bad ? "bad-date" : date.value > held.today ? "future-date" : "";
    const said = code && words.say(`error.${code}`, { name, today: held.today });
    if (code) return showError(form, words, code, date, said, code === "future-date" && dayAsked({ held, words }));
    const chosen = String(new FormData(form).get("answer") ?? "");
    const saying = SAYINGS[rung.rung];
    const answers = saying ? { ...held.answers, ...saying.with, [saying.question]: saying.value || chosen } : held.answers;
    const dates = saying?.date ? { ...held.dates, [saying.date]: date.value } : held.dates;
    const counts = saying && (saying.question in interview.relevant(answers) || saying.date === "market_filed_on");
    // Python refuses dates that contradict each other; nothing is taken over then.
    const trial = { answers: interview.relevant(answers), dates: held.datesOf(answers, dates) };
    const reply = await notices.settled(held.ask({ do: "advise", ...trial }), (error) =>
      showError(form, words, error.code, date, error.message),
    );
    if (!reply) return;
    if (!counts || !saying.date) {
      const entry = { on: date.value || held.today, channel: rung.channel, said: rung.title, done: true };
      if (!(await notices.settled(held.change("add", { of: "log", entry })))) return;
    }
    if (counts) Object.assign(held, { answers, dates, at: "" });
    onDone();
    notices.announce(words.say(counts ? "did.done" : "did.logged"));
  }
}
