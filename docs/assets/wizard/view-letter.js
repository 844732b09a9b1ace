// @ts-check
/** A letter that fills while the reader types; nothing goes out half filled by accident. */
import { button, copy, el, focusOn } from "./dom.js";

/**
 * @typedef {{id: string, title: string, hint: string, required: boolean, value: string}} BlankShown
 * @typedef {object} Draft
 * @property {string} text
 * @property {string[]} missing
 * @property {BlankShown[]} blanks
 *
 * @typedef {object} LetterGiven
 * @property {import("./words.js").Words} words
 * @property {string} letter
 * @property {string} title
 * @property {Record<string, string>} blanks typed so far; kept by the caller, filled here
 * @property {(letter: string, blanks: Record<string, string>) => Promise<Draft | null>} draft
 * @property {(letter: string, text: string) => void} onSent
 * @property {(text: string) => void} announce
 */

/** Dates are typed into a date field; every other blank into a line of text. */
const DATES = /_on$|^date/;

/**
 * Show the letter in its part; returns when the first draft stands there.
 * @param {HTMLElement} into
 * @param {LetterGiven} given
 */
export async function showLetter(into, given) {
  const { words, letter, blanks, announce } = given;
  const draft = await given.draft(letter, blanks);
  if (!draft) return;
  const text = el("textarea", { id: "pw-letter", rows: 16, readOnly: true });
  const missing = el("p", { class: "pw-missing", role: "status" });
  let last = draft;

  /** @param {Draft} next */
  const show = (next) => {
    last = next;
    text.value = next.text;
    const titles = next.blanks.filter((blank) => next.missing.includes(blank.id)).map((blank) => blank.title);
    missing.textContent = titles.length
      ? words.say("letter.missing", { blanks: titles.join(words.say("and")) })
      : words.say("letter.whole");
  };
  const refresh = following(async () => {
    const next = await given.draft(letter, blanks);
    if (next) show(next);
  });
  const take = async (/** @type {boolean} */ anyway) => {
    if (last.missing.length && !anyway) {
      announce(missing.textContent ?? "");
      into.querySelector(`#pw-blank-${CSS.escape(last.missing[0])}`)?.scrollIntoView({ block: "center" });
      /** @type {HTMLElement | null} */ (into.querySelector(`#pw-blank-${CSS.escape(last.missing[0])}`))?.focus();
      return;
    }
    announce(words.say((await copy(last.text, text)) ? "copied" : "copy_by_hand"));
  };
  const heading = el("h2", {}, given.title);
  into.replaceChildren(
    heading,
    el("div", { class: "pw-blanks" }, ...draft.blanks.map((blank) => field(blank, blanks, refresh, words))),
    el("label", { htmlFor: "pw-letter" }, words.say("letter.text")),
    text,
    missing,
    el(
      "p",
      { class: "zj-actions" },
      button("copy", words.say("letter.copy"), () => take(false), { class: "zj-button" }),
      button("copy-gaps", words.say("letter.copy_gaps"), () => take(true)),
      button("sent", words.say("letter.sent"), () => given.onSent(letter, last.text)),
    ),
  );
  into.hidden = false;
  show(draft);
  focusOn(heading);
}

/**
 * @param {BlankShown} blank
 * @param {Record<string, string>} blanks
 * @param {() => void} refresh
 * @param {import("./words.js").Words} words
 */
function field(blank, blanks, refresh, words) {
  const id = `pw-blank-${blank.id}`;
  const optional = blank.required ? null : el("small", {}, " ", words.say("optional"));
  const input = el("input", {
    id,
    type: DATES.test(blank.id) ? "date" : "text",
    value: blanks[blank.id] ?? blank.value ?? "",
    autocomplete: "off",
    "aria-describedby": `${id}-hint`,
    "data-blank": blank.id,
  });
  input.addEventListener("input", () => {
    blanks[blank.id] = input.value;
    refresh();
  });
  return el(
    "p",
    { class: "pw-blank" },
    el("label", { htmlFor: id }, blank.title, optional),
    el("small", { id: `${id}-hint`, class: "zj-minor" }, blank.hint),
    input,
  );
}

/**
 * Run a task again after it ended when it was asked for meanwhile, never twice at once.
 * @param {() => Promise<void>} task
 */
export function following(task) {
  let running = false;
  let again = false;
  return async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await task();
    } while (again);
    running = false;
  };
}
