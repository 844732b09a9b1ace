// @ts-check
/** The result: sorted by the next day, filtered, a part of it at a time. */
import { button, el, fill } from "../wizard/tools/dom.js";
import { write } from "../wizard/interview/fragment.js";

/** @typedef {import("./work.js").Line} Line */

const SHOWN = 100; // rows shown at first, and added by each "more"
const WEEK = 7;
const NEVER = "9999-12-31";

/** The nearest day on which a line wants something, or never. @param {Line} line */
const nearest = (line) => [line.next_on ?? NEVER, line.due_on ?? NEVER].sort()[0] ?? NEVER;

/** @param {Line} one @param {Line} two */
function earlier(one, two) {
  const [a, b] = [one, two].map((line) => `${line.next_on ?? NEVER}${line.due_on ?? NEVER}`);
  return (a ?? "") < (b ?? "") ? -1 : Number(a !== b) || one.line - two.line;
}

/** @param {string} today */
function weekEnd(today) {
  return new Date(Date.parse(today) + (WEEK - 1) * 86_400_000).toISOString().slice(0, 10);
}

/**
 * How many are due. @param {Line[]} lines @param {string} today
 */
export function due(lines, today) {
  const end = weekEnd(today);
  const days = lines.map(nearest);
  return { today: days.filter((day) => day === today).length, week: days.filter((day) => day <= end).length };
}

/** @typedef {{text: string, kind: string, when: string}} Wanted */

export class List {
  #lines;
  #words;
  #today;
  #base;
  #most = SHOWN;
  /** @type {Wanted} */
  #wanted = { text: "", kind: "", when: "" };
  #body = el("tbody");
  #foot = el("div");

  /**
   * @param {Line[]} lines
   * @param {{words: import("../wizard/say/words.js").Words, today: string, base: string}} given
   */
  constructor(lines, { words, today, base }) {
    this.#lines = [...lines].sort(earlier);
    this.#words = words;
    this.#today = today;
    this.#base = base;
  }

  /** The lines that the reader's search leaves, in order. */
  get wanted() {
    const { text, kind, when } = this.#wanted;
    const end = when === "today" ? this.#today : weekEnd(this.#today);
    return this.#lines.filter((line) => {
      const words = [line.order, line.number, line.carrier, line.title, line.step_does].join(" ").toLowerCase();
      const day = when === "today" || when === "week" ? nearest(line) <= end : true;
      const faulty = when !== "problems" || line.problems.length > 0;
      return day && faulty && (!kind || line.title === kind) && words.includes(text.toLowerCase());
    });
  }

  /** The fields to search with, and the table. @returns {HTMLElement[]} */
  view() {
    const { say } = { say: (/** @type {string} */ key) => this.#words.say(key) };
    const heads = ["next", "parcel", "kind", "step", "letter"].map((name) => el("th", { scope: "col" }, say(`batch.col.${name}`)));
    const table = el("table", { class: "pb-table" }, el("caption", { class: "zj-hidden" }, say("batch.result")), el("thead", {}, el("tr", {}, ...heads)), this.#body);
    const frame = el("div", { class: "pb-frame", role: "region", tabIndex: 0, "aria-label": say("batch.result") }, table);
    this.#draw();
    return [this.#search(), frame, this.#foot];
  }

  #search() {
    const words = this.#words;
    const change = (/** @type {keyof Wanted} */ name) => (/** @type {Event} */ event) => {
      this.#wanted[name] = /** @type {HTMLInputElement | HTMLSelectElement} */ (event.target).value;
      this.#most = SHOWN;
      this.#draw();
    };
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const { title } of this.#lines) counts.set(title, (counts.get(title) ?? 0) + 1);
    const kinds = [...counts].sort((a, b) => b[1] - a[1]).map(([title, count]) => el("option", { value: title }, words.say("batch.kind.one", { title, count })));
    const all = el("option", { value: "" }, words.say("batch.kind.all", { count: this.#lines.length }));
    const days = [["", "all"], ["today", "today"], ["week", "week"], ["problems", "problems"]];
    const when = days.map(([value, name]) => el("option", { value }, words.say(`batch.due.${name}`)));
    const field = (/** @type {string} */ id, /** @type {string} */ key, /** @type {HTMLElement} */ input) => el("p", {}, el("label", { htmlFor: id }, words.say(key)), input);
    return el(
      "div",
      { class: "pb-search", role: "search" },
      field("pb-find", "batch.filter", el("input", { type: "search", id: "pb-find", oninput: change("text") })),
      field("pb-kind", "batch.kind", el("select", { id: "pb-kind", onchange: change("kind") }, all, ...kinds)),
      field("pb-when", "batch.due", el("select", { id: "pb-when", onchange: change("when") }, ...when)),
    );
  }

  #draw() {
    const found = this.wanted;
    const shown = found.slice(0, this.#most);
    fill(this.#body, ...shown.map((line) => this.#row(line)));
    const left = Math.min(SHOWN, found.length - shown.length);
    const more = () => {
      this.#most += SHOWN;
      this.#draw();
      /** @type {HTMLElement | null} */ (this.#body.children[shown.length]?.querySelector("a") ?? null)?.focus();
    };
    fill(
      this.#foot,
      el("p", { role: "status", class: "zj-minor" }, this.#words.say("batch.shown", { shown: shown.length, count: found.length })),
      left > 0 && el("p", { class: "zj-actions" }, button("more", this.#words.say("batch.more", { count: left }), more)),
    );
  }

  /** @param {Line} line */
  #row(line) {
    const words = this.#words;
    const href = `${this.#base}wizard/${write(line.answers, line.dates, "")}`;
    const label = words.say("batch.open.label", { line: line.line });
    const minor = (/** @type {string} */ text) => text && el("span", { class: "zj-minor pb-minor" }, text);
    const notes = [...line.warnings.map((one) => one.title), ...line.problems.map((one) => words.say("batch.problem", one))];
    return el(
      "tr",
      { "data-line": line.line },
      el("td", {}, line.next_on ?? words.say("batch.wait"), minor(line.due_on ? words.say("batch.last_day", { day: line.due_on }) : "")),
      el("th", { scope: "row" }, line.number || line.order || words.say("batch.line", { line: line.line }), minor([line.order, words.say("batch.line", { line: line.line })].filter(Boolean).join(" · "))),
      el("td", {}, line.title, ...notes.map(minor)),
      el("td", {}, line.step_does, minor([line.claim_title, line.stage_title].filter(Boolean).join(" · ")), " ", el("a", { href, "aria-label": label, target: "_blank", rel: "noopener" }, words.say("batch.open"))),
      el("td", {}, line.letter_title),
    );
  }
}
