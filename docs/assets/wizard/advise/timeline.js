// @ts-check
/** The days of a case in order: a drawing, and the same as a table. */
import { el } from "../tools/dom.js";

/**
 * @typedef {{on: string, what: string, look: "told" | "today" | "opens" | "due"}} Day
 * @typedef {object} TimelineGiven
 * @property {import("../say/words.js").Words} words
 * @property {import("../case/held.js").Held} held
 */

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 340;
const ROW = 30;
/** Milliseconds beyond which a day is not "next": half a year. */
const FAR = 183 * 86_400_000;
const LINE_AT = 90;
/** Width of the words in the drawing, in units; a Han character is 12 wide, a letter about 6.5. */
const ROOM = WIDTH - LINE_AT - 18;

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {...(string | Node)} children
 */
export function drawn(tag, attributes, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  node.append(...children);
  return node;
}

/** Cut words to the room that the drawing has. @param {string} words */
function cut(words) {
  let used = 0;
  for (const [at, character] of [...words].entries()) {
    used += character > "\u2e80" ? 12 : 6.5;
    if (used > ROOM) return `${[...words].slice(0, at - 1).join("")}…`;
  }
  return words;
}

/**
 * @param {import("./types.js").Advice} advice
 * @param {TimelineGiven} given
 * @returns {Day[]}
 */
export function daysOf(advice, { words, held }) {
  /** @type {Day[]} */
  const days = Object.entries(held.relevantDates).map(([name, on]) => ({ on, what: words.say(`told.${name}`), look: on > held.today ? "due" : "told" }));
  days.push({ on: held.today, what: words.say("line.today"), look: "today" });
  for (const { title, state, opens_on, due_on } of advice.ladder) {
    if (state === "opens" && opens_on) days.push({ on: opens_on, what: words.say("line.opens", { title }), look: "opens" });
    if (due_on) days.push({ on: due_on, what: words.say("line.due", { title }), look: "due" });
  }
  const answered = new Set(advice.ladder.map(({ due_on }) => due_on));
  for (const { last_day, says } of advice.deadlines) {
    if (!answered.has(last_day)) days.push({ on: last_day, what: words.say("line.ends", { says: says.split(/[，。；,.;]/)[0] }), look: "due" });
  }
  for (const { promised_by, done } of held.case?.log ?? []) {
    if (promised_by && !done) days.push({ on: promised_by, what: words.say("line.promised"), look: "due" });
  }
  return days.sort((one, other) => one.on.localeCompare(other.on));
}

/** @param {Day[]} days @param {string} today @param {string} label */
function drawing(days, today, label) {
  const height = days.length * ROW + 6;
  const middle = (/** @type {number} */ row) => row * ROW + ROW / 2 + 3;
  const now = days.findIndex(({ look }) => look === "today");
  const past = { class: "pw-line", x1: LINE_AT, x2: LINE_AT, y1: middle(0), y2: middle(now) };
  const ahead = { class: "pw-line pw-line--ahead", x1: LINE_AT, x2: LINE_AT, y1: middle(now), y2: middle(days.length - 1) };
  const rows = days.map(({ on, what, look }, row) =>
    drawn(
      "g",
      { class: `pw-day--${look}`, "data-on": on },
      drawn("text", { x: 0, y: middle(row) + 4 }, on),
      drawn("circle", { cx: LINE_AT, cy: middle(row), r: look === "today" ? 6 : 4.5, class: on > today ? "pw-dot--ahead" : "" }),
      drawn("text", { x: LINE_AT + 14, y: middle(row) + 4 }, cut(what), drawn("title", {}, what)),
    ),
  );
  return drawn(
    "svg",
    { class: "pw-timeline", viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": label },
    drawn("line", past),
    drawn("line", ahead),
    ...rows,
  );
}

/**
 * @param {import("./types.js").Advice} advice
 * @param {TimelineGiven} given
 */
export function timelineView(advice, given) {
  const { words, held } = given;
  const days = daysOf(advice, given);
  if (days.length < 2) return [];
  const head = el("tr", {}, el("th", { scope: "col" }, words.say("line.on")), el("th", { scope: "col" }, words.say("line.what")));
  const rows = days.map(({ on, what }) => el("tr", { "data-on": on }, el("td", {}, on), el("td", {}, what)));
  const table = el("table", {}, el("thead", {}, head), el("tbody", {}, ...rows));
  return [
    el("h3", { class: "pw-noprint" }, words.say("line.title")),
    el(
      "figure",
      { class: "pw-noprint", "data-part": "timeline" },
      drawing(days, held.today, words.say("line.label")),
      el("details", {}, el("summary", {}, words.say("line.table")), table),
    ),
  ];
}

/**
 * The next day on which something opens or is due; null when none is in sight.
 * @param {import("./types.js").Advice} advice
 * @param {TimelineGiven} given
 */
export function nextDay(advice, given) {
  const { today } = given.held;
  const far = new Date(Date.parse(today) + FAR).toISOString().slice(0, 10);
  return daysOf(advice, given).find(({ on, look }) => (look === "opens" || look === "due") && on > today && on < far) ?? null;
}
