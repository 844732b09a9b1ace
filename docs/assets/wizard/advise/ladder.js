// @ts-check
/** The ladder with the state of every rung, and the deadlines with how they were counted. */
import { el } from "../tools/dom.js";
import { factsView } from "./advice.js";

/** A mark beside the words of a state, so that colour is never the only sign. */
const MARKS = { done: "✓", open: "▶", opens: "◷", closed: "—" };

/**
 * @param {import("./advice.js").Rung} rung
 * @param {import("../say/words.js").Words} words
 */
function standing(rung, words) {
  const key = rung.state === "opens" && !rung.opens_on ? "rung.later" : `rung.${rung.state}`;
  const due = rung.due_on ? words.say("rung.due", { day: rung.due_on }) : "";
  return words.say(key, { day: rung.opens_on ?? "" }) + due;
}

/**
 * @param {import("./advice.js").Rung} rung
 * @param {import("./advice.js").Advice} advice
 * @param {import("./advice.js").Shared} shared
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
 * @param {import("./advice.js").Advice} advice
 * @param {import("./advice.js").Shared} shared
 */
export function ladderView(advice, shared) {
  if (!advice.ladder.length) return [];
  const rungs = advice.ladder.map((rung) => rungView(rung, advice, shared));
  return [
    el("h2", {}, shared.words.say("ladder.title")),
    el("p", { class: "zj-minor pw-noprint" }, shared.words.say("ladder.hint")),
    el("ol", { class: "pw-ladder" }, ...rungs),
  ];
}

/**
 * @param {import("./advice.js").Advice} advice
 * @param {import("./advice.js").Shared} shared
 */
export function deadlinesView(advice, { words, base }) {
  if (!advice.deadlines.length) return [];
  const rows = advice.deadlines.map((each) => {
    const range = each.earliest === each.latest ? "" : words.say("deadline.range", { earliest: each.earliest, latest: each.latest });
    return el(
      "li",
      { "data-deadline": each.fact },
      el("p", {}, el("strong", {}, words.say("deadline.by", { day: each.last_day })), range),
      el("p", {}, each.says, " ", el("a", { class: "pw-noprint", href: `${base}facts/#${each.fact}` }, words.say("fact.more"))),
      el(
        "details",
        {},
        el("summary", {}, words.say("deadline.counted")),
        el("ol", {}, ...each.counted.map((line) => el("li", {}, line))),
      ),
    );
  });
  return [el("h2", {}, words.say("deadline.title")), el("ul", { class: "pw-deadlines" }, ...rows)];
}
