// @ts-check
/** One question: native radio buttons, dates beside the answer they belong to, Continue. */
import { fits, isDay, lastFor } from "../tools/days.js";
import { button, el, focusOn } from "../tools/dom.js";
import { dateField } from "./date-field.js";
import { addFilter } from "./filter.js";
import { optionsView } from "./options.js";

/**
 * @typedef {object} Given
 * @property {import("../interview/table.js").Question} question
 * @property {import("../say/words.js").Words} words
 * @property {string} value the answer given before, or ""
 * @property {Record<string, string>} dates
 * @property {() => string} today
 * @property {() => HTMLElement | null} doubt asks what day it is, where there is a reason to
 * @property {() => HTMLElement} asked asks the same beside a date that lies ahead
 * @property {boolean} first whether there is nothing to go back to
 * @property {(value: string, dates: Record<string, string>) => void} onNext
 * @property {() => void} onBack
 * @property {(() => void) | null} onEarly shows the advice already; null while there is none
 * @property {((value: string, dates: Record<string, string>) => void) | null} onNow takes the answer
 *   and shows the advice; null while this answer is not enough for any
 */

/**
 * The form of a question, the same as the page's first one (see wizard.html.j2).
 * @param {Given} given
 */
export function questionForm(given) {
  const { question, words } = given;
  return el(
    "form",
    { class: "pw-form", noValidate: true },
    el(
      "fieldset",
      {},
      el("legend", {}, el("h2", { "data-part": "title" }, question.title)),
      el("p", { class: "zj-minor" }, question.hint),
      ...optionsView(question, words),
    ),
    el("details", { class: "pw-why" }, el("summary", {}, words.say("why_asked")), el("p", {}, question.why)),
    el(
      "p",
      { class: "zj-actions" },
      el("button", { class: "zj-button", type: "submit", "data-action": "next" }, words.say("next")),
      given.onNow && button("early", words.say("early"), undefined),
      button("back", words.say("back"), undefined),
    ),
  );
}

/**
 * Bring a question's form to life.
 * @param {HTMLFormElement} form
 * @param {Given} given
 */
export function enhance(form, given) {
  const { question } = given;
  for (const node of form.querySelectorAll("[hidden][data-live]")) node.removeAttribute("hidden");
  const radios = radiosOf(form, question.id);
  for (const radio of radios) {
    if (given.value) radio.checked = radio.value === given.value;
    if (radio.checked) show(radio);
    radio.addEventListener("change", () => showDates(form, given));
  }
  const back = form.querySelector('[data-action="back"]');
  if (back instanceof HTMLButtonElement) {
    back.hidden = given.first;
    back.onclick = given.onBack;
  }
  const early = form.querySelector('[data-action="early"]');
  if (early instanceof HTMLButtonElement) early.onclick = () => showEarly(form, given);
  form.onsubmit = (event) => {
    event.preventDefault();
    submit(form, given);
  };
  addFilter(form, given.words);
  showDates(form, given);
}

/** Unfold the list that an option stands in. @param {HTMLElement} option */
export function show(option) {
  const rest = option.closest("details");
  if (rest) rest.open = true;
}

/** @param {HTMLFormElement} form @param {string} name */
function radiosOf(form, name) {
  return [...form.querySelectorAll("input")].filter((input) => input.type === "radio" && input.name === name);
}

/** The dates of the chosen answer; today's is none of them. @param {HTMLFormElement} form */
function dateInputs(form) {
  return /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll(".pw-dates input:not([data-part=today])"));
}

/** @param {HTMLFormElement} form @param {Given} given */
function showDates(form, given) {
  const before = dateInputs(form);
  for (const input of before) given.dates[input.name] = input.value;
  form.querySelector(".pw-dates")?.remove();
  const chosen = radiosOf(form, given.question.id).find((radio) => radio.checked);
  const option = given.question.options.find((each) => each.value === chosen?.value);
  if (!chosen || !option?.dates.length) return;
  const fields = option.dates.map((name) => dateRow(name, given));
  const doubt = option.dates.some((name) => lastFor(name, "past")) && given.doubt();
  chosen.closest(".pw-option")?.append(el("div", { class: "pw-dates" }, ...fields, doubt));
}

/** @param {string} name @param {Given} given */
function dateRow(name, { words, dates, today }) {
  const { input, said } = dateField(words, { name, id: `pw-${name}`, max: lastFor(name, today()), value: dates[name] ?? "" });
  const label = words.say(`date.${name}`);
  return el(
    "p",
    {},
    el("label", { htmlFor: `pw-${name}` }, label, " ", el("small", {}, words.say("optional"))),
    input,
    said,
  );
}

/** Go to the advice with the answer chosen here, or without one. @param {HTMLFormElement} form @param {Given} given */
function showEarly(form, given) {
  const chosen = radiosOf(form, given.question.id).some((radio) => radio.checked);
  if (!chosen && given.onEarly) given.onEarly();
  else submit(form, { ...given, onNext: given.onNow ?? given.onNext });
}

/** @param {HTMLFormElement} form @param {Given} given */
function submit(form, given) {
  const { question, words } = given;
  const today = given.today();
  const chosen = radiosOf(form, question.id).find((radio) => radio.checked);
  const first = radiosOf(form, question.id)[0];
  if (!chosen) return showError(form, words, "no-answer", first, words.say("error.no-answer"));
  /** @type {Record<string, string>} */
  const dates = {};
  for (const input of dateInputs(form)) {
    const name = words.say(`date.${input.name}`);
    const bad = input.validity.badInput || (input.value !== "" && !isDay(input.value));
    const code = bad ? "bad-date" : !fits(input.name, input.value, today) ? "future-date" : "";
    const said = code && words.say(`error.${code}`, { name, today });
    if (code) return showError(form, words, code, input, said, code === "future-date" && given.asked());
    dates[input.name] = input.value;
  }
  given.onNext(chosen.value, dates);
}

/**
 * @param {HTMLElement} form
 * @param {import("../say/words.js").Words} words
 * @param {string} code
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @param {string} message
 * @param {import("../tools/dom.js").Child} [more] what may be done about it
 */
export function showError(form, words, code, field, message, more) {
  clearError(form);
  const id = field.id || (field.id = `pw-${field.name}-${field.value}`);
  const jump = el("a", { href: `#${id}` }, message);
  jump.addEventListener("click", (event) => {
    event.preventDefault(); // the address holds the answers
    field.focus();
  });
  const heading = el("h3", {}, words.say("error_title"));
  const props = { class: "pw-error", role: "alert", "data-part": "error", "data-code": code };
  const box = el("div", props, heading, el("p", {}, jump), more);
  form.prepend(box);
  field.setAttribute("aria-invalid", "true");
  document.title = words.say("error_prefix") + document.title;
  focusOn(box);
}

/** @param {HTMLElement} form */
function clearError(form) {
  form.querySelector('[data-part="error"]')?.remove();
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  document.title = document.title.replace(/^(错误：|Error: )/, "");
}
