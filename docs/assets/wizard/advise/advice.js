// @ts-check
/** The advice: steps in order, words to say, evidence, what never to do. */
import { button, copy, el } from "../tools/dom.js";

/**
 * @typedef {object} Step
 * @property {string} id
 * @property {string} does
 * @property {string | null} how
 * @property {"now" | "next" | "later"} when
 * @property {string} channel
 * @property {string} channel_title
 * @property {string[]} because
 * @property {string} because_words
 * @property {string[]} facts
 * @property {string | null} letter
 * @property {string | null} opens_on
 *
 * @typedef {object} FactShown
 * @property {string} says
 * @property {string} clause
 * @property {string} clause_before
 * @property {string} quote
 * @property {string} source
 * @property {string} confidence
 * @property {string} checked_on
 *
 * @typedef {object} Rung
 * @property {string} rung
 * @property {string} title
 * @property {"done" | "open" | "opens" | "closed"} state
 * @property {string} reason
 * @property {string} channel
 * @property {string | null} opens_on
 * @property {string | null} due_on
 * @property {string} why
 * @property {string[]} facts
 * @property {string} how
 * @property {string[] | string} bring
 * @property {string[]} bring_ids
 * @property {string} cost
 * @property {string} answer when to expect an answer
 *
 * @typedef {object} DeadlineShown
 * @property {string} fact
 * @property {string} says
 * @property {string} starts_on
 * @property {string} last_day
 * @property {string} earliest
 * @property {string} latest
 * @property {string[]} counted
 *
 * @typedef {object} IfAnswered
 * @property {string} question
 * @property {string} title
 * @property {string} value
 * @property {string} value_title
 * @property {string[]} adds
 * @property {string[]} drops
 *
 * @typedef {object} Advice
 * @property {string | null} kind
 * @property {string} title
 * @property {string} means
 * @property {{says: string, basis: "thumb" | "sourced"} | null} normal
 * @property {string | null} next what a normal state leads to
 * @property {Step[]} steps
 * @property {Rung[]} ladder
 * @property {DeadlineShown[]} deadlines
 * @property {string[]} evidence
 * @property {string[]} evidence_ids
 * @property {string[]} never
 * @property {string[]} letters
 * @property {Record<string, string>} letter_titles
 * @property {{call: string, chat: string, seller: string} | null} words
 * @property {Record<string, FactShown>} facts
 * @property {IfAnswered[]} if_you_answer
 *
 * @typedef {object} Shared
 * @property {import("../say/words.js").Words} words
 * @property {string} base address of the language's root
 * @property {(text: string) => void} announce
 * @property {(letter: string) => void} onLetter
 * @property {(question: string) => void} onChange
 * @property {(rung: Rung) => Node | null} doneView what a rung offers to say that it was taken
 */

/**
 * The facts behind a statement, folded away: quote, clause, day of checking.
 * @param {string[]} ids
 * @param {Record<string, FactShown>} facts
 * @param {Shared} shared
 */
export function factsView(ids, facts, { words, base }) {
  const known = ids.filter((id) => facts[id]);
  if (!known.length) return null;
  const rows = known.map((id) => {
    const fact = facts[id];
    const former = fact.clause_before ? words.say("fact.before", { clause: fact.clause_before }) : "";
    const medium = fact.confidence === "medium" ? words.say("fact.medium") : "";
    const checked = words.say("fact.checked", { day: fact.checked_on });
    return el(
      "li",
      {},
      el("p", {}, fact.says),
      fact.quote && el("blockquote", {}, el("q", { lang: "zh" }, fact.quote)),
      el("p", { class: "zj-meta" }, `${fact.source} ${fact.clause}${former} `, checked, medium, " "),
      el("a", { href: `${base}facts/#${id}` }, words.say("fact.more")),
    );
  });
  const list = el("ul", {}, ...rows);
  return el("details", { class: "zj-fact" }, el("summary", {}, words.say("fact.why")), list);
}

/** @param {Step} step @param {Advice} advice @param {Shared} shared */
function stepView(step, advice, shared) {
  const { words, base } = shared;
  const link = el("a", { href: `${base}channels/${step.channel}/` }, step.channel_title || step.channel);
  const letter = step.letter;
  return el(
    "li",
    { class: "zj-step", "data-step": step.id },
    el("p", { class: "zj-step__does" }, step.does),
    step.opens_on && el("p", { class: "zj-if" }, words.say("step.from", { day: step.opens_on })),
    step.how && el("p", { class: "zj-step__how" }, step.how),
    step.channel && el("p", { class: "zj-step__via" }, words.say("step.via"), link),
    step.because_words && el("p", { class: "zj-meta pw-becausewords" }, words.say("because", { words: step.because_words })),
    letter && button("letter", words.say("step.letter"), () => shared.onLetter(letter), { value: letter }),
    factsView(step.facts, advice.facts, shared),
  );
}

/** @param {Advice} advice @param {Shared} shared */
export function stepsView(advice, shared) {
  return /** @type {const} */ (["now", "next", "later"]).flatMap((when) => {
    const steps = advice.steps.filter((step) => step.when === when);
    if (!steps.length) return [];
    const rows = steps.map((step) => stepView(step, advice, shared));
    return [
      el("h3", { "data-when": when }, shared.words.say(`when.${when}`)),
      el("ol", { class: "zj-steps" }, ...rows),
    ];
  });
}

/** @param {Advice} advice @param {Shared} shared */
export function sayView(advice, shared) {
  const { words, announce } = shared;
  const spoken = advice.words;
  if (!spoken) return [];
  const blocks = /** @type {const} */ (["call", "chat", "seller"]).filter((key) => spoken[key]).map((key) => {
    const text = el("blockquote", {}, el("p", {}, spoken[key]));
    const take = button("copy", words.say("copy"), async () => {
      announce(words.say((await copy(spoken[key], text)) ? "copied" : "copy_by_hand"));
    }, { class: "zj-copy", "aria-label": `${words.say("copy")}: ${words.say(`say.${key}`)}` });
    return el("div", { class: "zj-say", "data-say": key }, el("h3", {}, words.say(`say.${key}`)), text, take);
  });
  return [el("h2", { class: "pw-noprint" }, words.say("say.title")), el("div", { class: "zj-says" }, ...blocks)];
}

/** @param {string} title @param {string[]} items @param {"check" | "never"} look */
export function listView(title, items, look) {
  if (!items.length) return [];
  const rows = items.map((item) => el("li", {}, item));
  return [el("h2", {}, title), el("ul", { class: `zj-list zj-list--${look}` }, ...rows)];
}

/** @param {IfAnswered} each @param {import("../say/words.js").Words} words */
function ifLine(each, words) {
  const adds = each.adds.length ? words.say("if.adds", { steps: each.adds.join(" ") }) : "";
  const drops = each.drops.length ? words.say("if.drops", { steps: each.drops.join(" ") }) : "";
  return words.say("if.line", { value: each.value_title }) + [adds, drops].filter(Boolean).join(" ");
}

/** @param {Advice} advice @param {Shared} shared */
export function ifView(advice, { words, onChange }) {
  /** @type {Map<string, IfAnswered[]>} */
  const questions = new Map();
  for (const each of advice.if_you_answer) {
    if (!each.adds.length && !each.drops.length) continue;
    questions.set(each.question, [...(questions.get(each.question) ?? []), each]);
  }
  if (!questions.size) return [];
  const rows = [...questions].map(([id, answers]) =>
    el(
      "li",
      {},
      el("strong", {}, answers[0].title),
      el("ul", {}, ...answers.map((each) => el("li", {}, ifLine(each, words)))),
      button("change", words.say("answer_it"), () => onChange(id), { value: id }),
    ),
  );
  return [el("h2", { class: "pw-noprint" }, words.say("if.title")), el("ul", { class: "pw-if" }, ...rows)];
}
