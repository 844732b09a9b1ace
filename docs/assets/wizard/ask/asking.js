// @ts-check
/** The question that is open: its form, and what an answer changes. */
import { fill, focusOn, part } from "../tools/dom.js";
import { dayAsked, dayDoubt } from "./day.js";
import { enhance, questionForm, show } from "./question.js";

/**
 * @typedef {object} AskingGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../interview/table.js").Interview} interview
 * @property {() => void} onAnswered
 * @property {(question: string) => void} onReopen
 * @property {() => void} onEarly the reader wants the advice before the last question
 */

/**
 * Show the open question, or nothing where the result stands.
 * @param {HTMLElement} into
 * @param {AskingGiven} given
 * @param {boolean} focus
 */
export function ask(into, { held, words, interview, onAnswered, onReopen, onEarly }, focus) {
  const { current } = held;
  const question = current === null ? undefined : interview.question(current);
  if (!question || current === null) return fill(into);
  const order = Object.keys(held.relevant);
  const place = order.includes(held.at) ? order.indexOf(held.at) : order.length;
  const take = (/** @type {string} */ value, /** @type {Record<string, string>} */ dates) => {
    held.answers[current] = value;
    Object.assign(held.dates, dates);
  };
  const shown = {
    question,
    words,
    today: () => held.today,
    doubt: () => dayDoubt({ held, words }, "pw-today-doubt"),
    asked: () => dayAsked({ held, words }),
    value: held.answers[current] ?? "",
    dates: { ...held.dates },
    first: place === 0,
    onNext: (/** @type {string} */ value, /** @type {Record<string, string>} */ dates) => {
      take(value, dates);
      held.goOn();
      onAnswered();
    },
    onBack: () => onReopen(order[place - 1]),
    onEarly: held.early ? onEarly : null,
    onNow: held.earlyWith(current)
      ? (/** @type {string} */ value, /** @type {Record<string, string>} */ dates) => {
          take(value, dates);
          onEarly();
        }
      : null,
  };
  // The page's own first form is kept: the reader may have begun to fill it in.
  const own = into.querySelector("form[data-own]");
  const form = own instanceof HTMLFormElement && current === "seen" ? own : questionForm(shown);
  form.removeAttribute("data-own");
  if (form !== own) fill(into, form);
  enhance(form, shown);
  if (focus) focusOn(part(form, "title"));
}

/**
 * Choose an answer, for the reader to confirm.
 * @param {HTMLElement} root
 * @param {string} question
 * @param {string} value
 */
export function choose(root, question, value) {
  const radio = root.querySelector(`input[name="${question}"][value="${CSS.escape(value)}"]`);
  if (!(radio instanceof HTMLInputElement)) return;
  radio.checked = true;
  show(radio);
  radio.dispatchEvent(new Event("change"));
}
