// @ts-check
/** The ladder with the state of every rung, and the deadlines with how they were counted. */
import { el } from "../tools/dom.js";
import { fold } from "../tools/fold.js";
import { factsView } from "./facts.js";

/** A mark beside the words of a state, so that colour is never the only sign. */
const MARKS = { done: "✓", open: "▶", opens: "◷", closed: "—" };

/**
 * @param {import("./types.js").Rung} rung
 * @param {import("../say/words.js").Words} words
 */
function standing(rung, words) {
  const key = rung.state === "opens" && !rung.opens_on ? "rung.later" : `rung.${rung.state}`;
  const due = rung.due_on ? words.say("rung.due", { day: rung.due_on }) : "";
  return words.say(key, { day: rung.opens_on ?? "" }) + due;
}

/**
 * @param {import("./types.js").Rung} rung
 * @param {import("./types.js").Advice} advice
 * @param {import("./types.js").Shared} shared
 */
function rungView(rung, advice, shared) {
  const { words } = shared;
  const bring = Array.isArray(rung.bring) ? rung.bring.join(words.say("and")) : rung.bring;
  const rows = /** @type {[string, string][]} */ ([
    ["rung.how", rung.how],
    ["rung.bring", bring],
    ["rung.cost", rung.cost],
    ["rung.answer", rung.answer],
  ]).filter(([, text]) => text);
  const more = el(
    "details",
    {},
    el("summary", {}, words.say("rung.more")),
    el("dl", { class: "zj-terms" }, ...rows.map(([key, text]) => term(words.say(key), text))),
  );
  return el(
    "li",
    { class: `pw-rung pw-rung--${rung.state}`, "data-rung": rung.rung, "data-rung-state": rung.state },
    el(
      "p",
      { class: "pw-rung__head" },
      el("span", { class: "pw-mark", "aria-hidden": "true" }, MARKS[rung.state]),
      el("strong", {}, rung.title),
      " ",
      el("span", { class: "pw-rung__state" }, standing(rung, words)),
    ),
    el("p", { class: "pw-rung__why" }, rung.why),
    rung.state !== "closed" && rows.length > 0 && more,
    shared.doneView(rung),
    factsView(rung.facts, advice.facts, shared),
  );
}

/** @param {string} name @param {string} text */
function term(name, text) {
  return el("div", { class: "zj-term" }, el("dt", {}, name), el("dd", {}, text));
}

/**
 * The ladder, folded; its heading says how many rungs there are and how many are open.
 * @param {import("./types.js").Advice} advice
 * @param {import("./types.js").Shared} shared
 */
export function ladderView(advice, shared) {
  const { words } = shared;
  if (!advice.ladder.length) return null;
  const rungs = advice.ladder.map((rung) => rungView(rung, advice, shared));
  const open = advice.ladder.filter(({ state }) => state === "open").length;
  return fold(
    "ladder",
    words.say("ladder.title"),
    words.say("ladder.count", { count: rungs.length, open }),
    el("p", { class: "zj-minor pw-noprint" }, words.say("ladder.hint")),
    el("ol", { class: "pw-ladder" }, ...rungs),
  );
}

/**
 * @param {import("./types.js").DeadlineShown} each
 * @param {import("./types.js").Shared} shared
 */
function deadlineView(each, { words, base }) {
  const range = each.earliest === each.latest ? "" : words.say("deadline.range", { earliest: each.earliest, latest: each.latest });
  const key = each.over ? "deadline.over" : each.own ? "deadline.own" : "deadline.by";
  return el(
    "li",
    { "data-deadline": each.fact, "data-over": String(each.over) },
    el("p", {}, el("strong", {}, words.say(key, { day: each.last_day })), range),
    el("p", {}, each.says, " ", el("a", { class: "pw-noprint", href: `${base}facts/#${each.fact}` }, words.say("fact.more"))),
    el(
      "details",
      {},
      el("summary", {}, words.say("deadline.counted")),
      el("ol", {}, ...each.counted.map((line) => el("li", {}, line))),
    ),
  );
}

/**
 * The days: a drawing of all, the periods that run, those that do not.
 * @param {import("./types.js").Advice} advice
 * @param {import("./types.js").Shared} shared
 * @param {...import("../tools/dom.js").Child} before
 */
export function datesView(advice, shared, ...before) {
  const { words, base } = shared;
  const rows = advice.deadlines.map((each) => deadlineView(each, shared));
  const gone = advice.gone.map(({ fact, why }) =>
    el("li", { "data-gone": fact }, words.say("gone.line", { says: advice.facts[fact]?.says ?? fact, why }), " ", el("a", { href: `${base}facts/#${fact}` }, words.say("fact.more"))),
  );
  return fold(
    "dates",
    words.say("dates.title"),
    rows.length ? words.say("count", { count: rows.length }) : "",
    ...before,
    rows.length > 0 && el("h3", {}, words.say("deadline.title")),
    rows.length > 0 && el("ul", { class: "pw-deadlines" }, ...rows),
    gone.length > 0 && el("h3", {}, words.say("gone.title")),
    gone.length > 0 && el("ul", { class: "pw-gone" }, ...gone),
  );
}
