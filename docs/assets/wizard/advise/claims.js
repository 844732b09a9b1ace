// @ts-check
/** What the reader may ask for, of whom, and where each claim stands: the backbone of the result. */
import { button, el, focusOn } from "../tools/dom.js";
import { fold, unfold } from "../tools/fold.js";
import { factsView } from "./facts.js";
import { firstStep } from "./steps.js";

/**
 * @typedef {import("./types.js").Claim} Claim
 * @typedef {import("./types.js").Advice} Advice
 * @typedef {import("./types.js").Shared} Shared
 */

/** A mark beside the words of a state, so that colour is never the only sign. */
const MARKS = { done: "✓", open: "▶", opens: "◷", closed: "—" };

/** Claims that stand open on the page, the most pressing first. */
const SHOWN = 3;

/** Stages of a claim for which nothing is left to do. */
const OVER = new Set(["settled"]);

/** @param {Claim} claim @param {import("../say/words.js").Words} words */
function standing({ stage, due_on, opens_on }, words) {
  const day = stage === "not-yet" ? opens_on : due_on;
  return words.say(day ? `stage.${stage}.day` : `stage.${stage}`, { day: day ?? "" });
}

/** Move to a step, wherever it stands. @param {string} id @param {HTMLElement} from */
function jump(id, from) {
  const step = from.closest('[data-part="advice"]')?.querySelector(`[data-step="${CSS.escape(id)}"]`);
  if (!(step instanceof HTMLElement)) return;
  unfold(step);
  focusOn(step);
}

/** @param {Claim} claim @param {Advice} advice @param {Shared} shared */
function nextLine(claim, advice, { words }) {
  const step = advice.steps.find(({ id }) => id === claim.next);
  if (!step || OVER.has(claim.stage)) return null;
  if (step === firstStep(advice)) return el("p", { class: "pw-claim__next" }, words.say("claim.first"));
  const go = button("jump", step.does, (event) => jump(step.id, /** @type {HTMLElement} */ (event.currentTarget)), { class: "pw-change", value: step.id });
  return el("p", { class: "pw-claim__next" }, el("span", {}, words.say("claim.next")), go);
}

/** The rungs of a claim as stations on a line. @param {Claim} claim @param {Advice} advice @param {Shared} shared */
function stations(claim, advice, { words }) {
  // What is closed now stands in the ladder, with the reason.
  const known = claim.rungs.flatMap((id) => advice.ladder.find(({ rung, state }) => rung === id && state !== "closed") ?? []);
  if (!known.length || OVER.has(claim.stage)) return null;
  const rows = known.map(({ title, state, opens_on }) =>
    el(
      "li",
      { class: `pw-station pw-station--${state}` },
      el("span", { "aria-hidden": "true" }, MARKS[state]),
      ` ${title}`,
      state === "opens" && opens_on ? el("span", { class: "pw-station__day" }, ` ${opens_on.slice(5)}`) : null,
      el("span", { class: "zj-hidden" }, ` ${words.say(`station.${state}`)}`),
    ),
  );
  return el("ol", { class: "pw-stations" }, ...rows);
}

/** @param {Claim} claim @param {Advice} advice @param {Shared} shared */
function claimView(claim, advice, shared) {
  const { words } = shared;
  return el(
    "li",
    { class: `pw-claim pw-claim--${claim.stage}`, "data-claim": claim.id, "data-stage": claim.stage },
    el(
      "p",
      { class: "pw-claim__head" },
      el("strong", {}, claim.title),
      " ",
      el("span", { class: "pw-stage" }, standing(claim, words)),
    ),
    nextLine(claim, advice, shared),
    stations(claim, advice, shared),
    !OVER.has(claim.stage) && el(
      "details",
      { class: "pw-more" },
      el("summary", {}, words.say("claim.why", { against: words.say(`against.${claim.against}`) })),
      el("p", {}, claim.says),
      el("p", {}, words.say("claim.remedy"), claim.remedy),
      claim.argued && el("p", { class: "zj-minor" }, claim.argued),
      factsView(claim.facts, advice.facts, shared),
    ),
  );
}

/** @param {Advice} advice @param {Shared} shared */
export function claimsView(advice, shared) {
  const { words } = shared;
  if (!advice.claims.length) return [];
  const rows = advice.claims.map((claim) => claimView(claim, advice, shared));
  const more = rows.slice(SHOWN);
  return [
    el("h2", { class: "pw-claims__title" }, words.say("claims.title")),
    el("ul", { class: "pw-claims" }, ...rows.slice(0, SHOWN)),
    fold("claims", words.say("claims.more"), words.say("count", { count: more.length }), more.length > 0 && el("ul", { class: "pw-claims" }, ...more)),
  ];
}

/** What another answer would bring in or change. @param {Advice} advice @param {Shared} shared */
export function maybeView(advice, shared) {
  const { words, onChange } = shared;
  const claims = advice.maybe.map(({ question, value_title, title }) => ({ question, line: words.say("maybe.line", { value: value_title, title }) }));
  const steps = advice.if_you_answer.filter(({ adds, drops }) => adds.length || drops.length).map((each) => ({ question: each.question, line: ifLine(each, words) }));
  const rows = [...claims, ...steps].map(({ question, line }) =>
    el("li", {}, line, " ", button("change", words.say("answer_it"), () => onChange(question), { value: question, class: "pw-change" })),
  );
  return fold("maybe", words.say("if.title"), words.say("count", { count: rows.length }), rows.length > 0 && el("ul", { class: "pw-if" }, ...rows));
}

/** @param {import("./types.js").IfAnswered} each @param {import("../say/words.js").Words} words */
function ifLine(each, words) {
  const adds = each.adds.length ? words.say("if.adds", { steps: each.adds.join(" ") }) : "";
  const drops = each.drops.length ? words.say("if.drops", { steps: each.drops.join(" ") }) : "";
  return words.say("if.line", { value: `${each.title} ${each.value_title}` }) + [adds, drops].filter(Boolean).join(" ");
}
