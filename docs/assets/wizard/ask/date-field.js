// @ts-check
/**
 * A date: the browser's own field, which a thumb and a keyboard know, and beside it the day in
 * words of the page's language. Browsers show that field in their own language, not the page's.
 */
import { isDay } from "../tools/days.js";
import { el } from "../tools/dom.js";

/** How days are written out: with the month as a word where numbers could be taken for each other. @type {Record<string, string>} */
const WRITTEN = { zh: "zh-CN", en: "en-GB" };

/**
 * A day with its weekday, in the page's language.
 * @param {string} day ISO day
 * @param {string} lang
 */
export function written(day, lang) {
  const whole = new Intl.DateTimeFormat(WRITTEN[lang] ?? lang, { dateStyle: "full", timeZone: "UTC" });
  return whole.format(new Date(`${day}T00:00:00Z`));
}

/**
 * The field, and what says which day it holds. Who sets the field by script lets it fire "input".
 * @param {import("../say/words.js").Words} words
 * @param {Record<string, unknown>} props of the field; `id` among them
 * @returns {{input: HTMLInputElement, said: HTMLOutputElement}}
 */
export function dateField(words, props) {
  const id = `${props.id}-said`;
  const hint = props["aria-describedby"];
  const input = el("input", { ...props, type: "date", autocomplete: "off", "aria-describedby": hint ? `${hint} ${id}` : id });
  const said = el("output", { id, class: "pw-dayname" });
  const other = navigator.language.slice(0, 2).toLowerCase() !== words.lang;
  const tell = () => {
    const known = isDay(input.value);
    said.textContent = known ? written(input.value, words.lang) : other ? words.say("day.native") : "";
    said.dataset.day = known ? input.value : "";
  };
  for (const name of ["input", "change"]) input.addEventListener(name, tell);
  tell();
  return { input, said };
}
