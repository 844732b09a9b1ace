// @ts-check
/** The steps: the one for today in a card, the others folded by when they come. */
import { copyButton } from "../say/copying.js";
import { button, el } from "../tools/dom.js";
import { fold } from "../tools/fold.js";
import { contactLine, siteLink, telLink } from "../say/contact.js";
import { factsView } from "./facts.js";
import { meaning, quoteView, ready, toCopy } from "./spoken.js";

/**
 * @typedef {import("./types.js").Step} Step
 * @typedef {import("./types.js").Advice} Advice
 * @typedef {import("./types.js").Shared} Shared
 */

/** The step of the headline: what to do first. @param {Advice} advice */
export function firstStep({ steps, headline }) {
  const open = steps.filter(({ when }) => when !== "done");
  return open.find(({ id }) => id === headline.step) ?? open.find(({ when }) => when === "now") ?? null;
}

/** @param {Step} step @param {Shared} shared */
function via(step, { words, base }) {
  if (!step.channel || step.channel === "self") return null;
  const link = el("a", { href: `${base}channels/${step.channel}/` }, step.channel_title || step.channel);
  return el("p", { class: "zj-step__via" }, words.say("step.via"), link);
}

/** @param {Step} step @param {Shared} shared @param {boolean} [loud] */
function letterButton({ letter, claim }, { words, onLetter }, loud = false) {
  if (!letter) return null;
  const look = loud ? { class: "zj-button" } : {};
  const open = (/** @type {Event} */ event) => onLetter(letter, claim, /** @type {HTMLElement} */ (event.currentTarget));
  return button("letter", words.say("step.letter"), open, { value: letter, ...look });
}

/**
 * The one thing to do now, with all that the hand needs for it.
 * @param {Advice} advice
 * @param {Shared} shared
 */
export function todayView(advice, shared) {
  const { words } = shared;
  const step = firstStep(advice);
  if (!step) return null;
  const spoken = ready(step, advice);
  const said = () => ready(step, advice);
  const { quote, whole } = spoken ? quoteView(said, () => meaning(step, advice), shared) : { quote: null, whole: [] };
  const copy = spoken && copyButton(toCopy(said, shared), quote, { words, announce: shared.announce, label: words.say("copy.words"), props: { class: "zj-button" } });
  const { contact } = step;
  const acts = [
    copy,
    letterButton(step, shared, !spoken),
    ...(contact?.site_first ? [siteLink(contact, words)] : []),
    contact && telLink(contact, words, !spoken && !step.letter),
    contact && !contact.site_first && siteLink(contact, words),
  ].filter(Boolean);
  return el(
    "section",
    { class: "pw-today", "aria-labelledby": "pw-today-title", "data-step": step.id, "data-when": step.when },
    el("h3", { id: "pw-today-title" }, words.say(step.when === "now" ? "today.one" : "today.first")),
    el("p", { class: "pw-today__does" }, step.does),
    step.opens_on && el("p", { class: "zj-if" }, words.say("step.from", { day: step.opens_on })),
    acts.length > 0 && el("p", { class: "zj-actions pw-today__acts" }, ...acts),
    contact?.note && el("p", { class: "zj-minor" }, contact.note),
    more(step, whole, advice, shared),
  );
}

/**
 * What the card keeps folded: how, the words themselves, through whom, and the rules.
 * @param {Step} step
 * @param {HTMLElement[]} quote the words, and what they mean
 * @param {Advice} advice
 * @param {Shared} shared
 */
function more(step, quote, advice, shared) {
  const { words } = shared;
  return el(
    "details",
    { class: "pw-more" },
    el("summary", {}, words.say(quote.length > 0 ? "today.how_words" : "today.how")),
    ...quote,
    step.how && el("p", { class: "zj-step__how" }, step.how),
    via(step, shared),
    step.because_words && el("p", { class: "zj-meta pw-becausewords" }, words.say("because", { words: step.because_words })),
    factsView(step.facts, advice.facts, shared),
  );
}

/** @param {Step} step @param {Advice} advice @param {Shared} shared */
function stepView(step, advice, shared) {
  const { words } = shared;
  return el(
    "li",
    { class: "zj-step", "data-step": step.id },
    el("p", { class: "zj-step__does" }, step.does),
    step.opens_on && el("p", { class: "zj-if" }, words.say("step.from", { day: step.opens_on })),
    step.how && el("p", { class: "zj-step__how" }, step.how),
    via(step, shared),
    contactLine(step.contact, words),
    step.because_words && el("p", { class: "zj-meta pw-becausewords" }, words.say("because", { words: step.because_words })),
    step.when !== "done" && letterButton(step, shared),
    factsView(step.facts, advice.facts, shared),
  );
}

/** The steps beside the one for today: those to come, and those that are done. @param {Advice} advice @param {Shared} shared */
export function stepsView(advice, shared) {
  const { words } = shared;
  const first = firstStep(advice);
  const groups = /** @type {const} */ (["now", "next", "later"]).map((when) => {
    const steps = advice.steps.filter((step) => step.when === when && step !== first);
    return { when, rows: steps.map((step) => stepView(step, advice, shared)) };
  }).filter(({ rows }) => rows.length > 0);
  const listed = groups.flatMap(({ when, rows }) => [
    el("h3", { "data-when": when }, words.say(`when.${when}`)),
    el("ol", { class: "zj-steps" }, ...rows),
  ]);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const done = advice.steps.filter(({ when }) => when === "done").map((step) => stepView(step, advice, shared));
  return [
    fold("steps", words.say("steps.more"), words.say("count", { count }), ...listed),
    fold("done", words.say("steps.done"), words.say("count", { count: done.length }), done.length > 0 && el("ol", { class: "zj-steps" }, ...done)),
  ];
}
