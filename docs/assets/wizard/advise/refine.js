// @ts-check
/** One more question on top of the advice: an answer makes it more exact at once. */
import { fits, isDay, lastFor } from "../tools/days.js";
import { el } from "../tools/dom.js";
import { dateField } from "../ask/date-field.js";

/**
 * @typedef {object} RefineGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../interview/table.js").Interview} interview
 * @property {() => void} onAnswered
 */

/**
 * The question to put on top: the first one skipped, then of those that are only offered one
 * that is known to change the steps, then any.
 * @param {RefineGiven} given
 * @param {import("./types.js").Advice} advice
 */
export function refining({ held, interview }, advice) {
  const { open, offered } = interview.walk(held.answers);
  const telling = advice.if_you_answer.map(({ question }) => question);
  const id = open ?? telling.find((each) => offered.includes(each)) ?? offered[0] ?? null;
  return id === null ? undefined : interview.question(id);
}

/** @param {RefineGiven} given @param {import("./types.js").Advice} advice */
export function refineView(given, advice) {
  const { held, words, interview, onAnswered } = given;
  const question = refining(given, advice);
  if (!question) return null;
  const { open, offered } = interview.walk(held.answers);
  const left = offered.length + (open ? 1 : 0);
  const dates = el("div", { class: "pw-dates" });
  const go = el("button", { class: "zj-button", type: "submit", "data-action": "refine", hidden: true }, words.say("refine.go"));
  const form = el(
    "form",
    { class: "pw-refine pw-noprint", noValidate: true, "data-part": "refine", "data-refine": question.id },
    el(
      "fieldset",
      {},
      el("legend", {}, el("strong", {}, words.say("refine.title")), " ", question.title),
      el("div", { class: "pw-pills" }, ...question.options.map((option) => pill(question.id, option))),
    ),
    dates,
    go,
    el("details", { class: "pw-why" }, el("summary", {}, words.say("refine.why", { left })), el("p", {}, question.why)),
  );
  let pointed = false; // arrow keys pass over answers; only a finger or a mouse means the first one
  form.addEventListener("pointerdown", () => (pointed = true));
  form.addEventListener("keydown", () => (pointed = false));
  const answer = () => {
    const value = String(new FormData(form).get(question.id) ?? "");
    if (!value) return;
    for (const input of dates.querySelectorAll("input")) {
      if (isDay(input.value) && fits(input.name, input.value, held.today)) held.dates[input.name] = input.value;
    }
    held.answers[question.id] = value;
    onAnswered();
  };
  form.addEventListener("change", (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
    const option = question.options.find(({ value }) => value === target.value);
    dates.replaceChildren(...(option?.dates ?? []).map((name) => dateRow(name, given)));
    go.hidden = false;
    if (pointed && !option?.dates.length) answer();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answer();
  });
  return form;
}

/** @param {string} name @param {import("../interview/table.js").Option} option */
function pill(name, { value, title }) {
  return el("label", { class: "pw-pill" }, el("input", { type: "radio", name, value }), el("span", {}, title));
}

/** @param {string} name @param {RefineGiven} given */
function dateRow(name, { held, words }) {
  const id = `pw-refine-${name}`;
  const { input, said } = dateField(words, { id, name, max: lastFor(name, held.today), value: held.dates[name] ?? "" });
  return el("p", {}, el("label", { htmlFor: id }, words.say(`date.${name}`), " ", el("small", {}, words.say("optional"))), input, said);
}
