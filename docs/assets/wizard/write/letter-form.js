// @ts-check
/** A letter that fills while the reader types; nothing goes out half filled by accident. */
import { dateField } from "../ask/date-field.js";
import { copyButton } from "../say/copying.js";
import { button, el } from "../tools/dom.js";

/**
 * @typedef {{id: string, title: string, titles: string[], hint: string, required: boolean, value: string}} BlankShown
 * @typedef {object} Draft
 * @property {string} text in the page's language
 * @property {string} send in Chinese, as it is sent
 * @property {string[]} missing
 * @property {BlankShown[]} blanks
 * @property {Record<string, string>} forms short versions: phone, chat, form
 * @property {Record<string, string>} forms_send the same in Chinese
 * @property {number | null} form_limit characters that a form takes
 * @property {number} over characters above that limit
 * @property {import("./send-to.js").Way[]} send_to
 *
 * @typedef {object} LetterGiven
 * @property {import("../say/words.js").Words} words
 * @property {string} title
 * @property {string} lang
 * @property {string} today
 * @property {(lang: string) => void} onLang
 * @property {(text: string) => void} onEdit
 * @property {() => void} onRevert
 * @property {() => void} onClose
 * @property {(anyway: boolean, take: HTMLElement) => void} onCopy
 * @property {(on: string, field: HTMLInputElement) => void} onSent
 */

/** Dates are typed into a date field; every other blank into a line of text. */
const DATES = /_on$|^date|^today$/;
const LANGS = ["zh", "en"];

/**
 * What is still empty in a text: the titles of blanks in 【】, each once. Carriers write places
 * so as well (【武汉】); a line that was quoted is no gap.
 * @param {string} text
 * @param {BlankShown[]} blanks
 */
export function gapsIn(text, blanks) {
  const names = new Set(blanks.flatMap(({ titles }) => titles));
  const found = [...text.matchAll(/【([^【】\n]{1,60})】/g)].map(([, title]) => title);
  return [...new Set(found)].filter((title) => names.has(title));
}

/** The frame of a letter; its slots are filled by the caller. @param {LetterGiven} given */
export function letterView(given) {
  const { words } = given;
  const langs = LANGS.map((code) => el("option", { value: code, selected: code === given.lang }, words.say(`lang.${code}`)));
  const lang = el("select", { id: "pw-letter-lang", "data-part": "letter-lang" }, ...langs);
  lang.addEventListener("change", () => given.onLang(lang.value));
  const text = el("textarea", { id: "pw-letter", rows: 16, spellcheck: false, autocomplete: "off" });
  text.addEventListener("input", () => given.onEdit(text.value));
  const revert = button("revert", words.say("letter.revert"), given.onRevert, { class: "pw-change" });
  return [
    el("h3", { class: "pw-letter__title" }, given.title),
    el("p", {}, el("label", { htmlFor: "pw-letter-lang" }, words.say("letter.lang")), " ", lang),
    el("div", { class: "pw-blanks", "data-slot": "blanks" }),
    el("label", { htmlFor: "pw-letter" }, words.say("letter.text")),
    text,
    el("div", { "data-slot": "reading", hidden: true }),
    el("p", { class: "zj-minor", "data-slot": "edited", hidden: true }, words.say("letter.edited"), " ", revert),
    el("p", { class: "pw-missing", role: "status", "data-slot": "missing" }),
    el("div", { "data-slot": "actions" }, copying(given)),
    el("div", { class: "pw-to", "data-slot": "to", hidden: true }),
    el("div", { "data-slot": "forms" }),
    el("div", { "data-slot": "sending" }, sending(given)),
    el("div", { "data-slot": "sent", hidden: true }),
    el("p", {}, button("close-letter", words.say("letter.close"), given.onClose)),
  ];
}

/** The ways to take the text along. @param {LetterGiven} given */
function copying({ words, onCopy }) {
  return el(
    "p",
    { class: "zj-actions" },
    button("copy", words.say("letter.copy"), (event) => onCopy(false, pressed(event)), { class: "zj-button" }),
    button("copy-gaps", words.say("letter.copy_gaps"), (event) => onCopy(true, pressed(event))),
  );
}

/** @param {Event} event */
const pressed = (event) => /** @type {HTMLElement} */ (event.currentTarget);

/**
 * The letter in the reader's own language, to read beside the one to send.
 * @param {string} text
 * @param {import("../say/words.js").Words} words
 */
export function readingView(text, words) {
  return el("details", { class: "pw-reading", open: true }, el("summary", {}, words.say("letter.reading")), el("pre", { tabIndex: 0 }, text));
}

/** Marking the letter as sent, on a day. @param {LetterGiven} given */
function sending({ words, today, onSent }) {
  const { input: on, said } = dateField(words, { id: "pw-sent-on", value: today, max: today });
  return el(
    "p",
    { class: "zj-actions" },
    el("label", { htmlFor: "pw-sent-on" }, words.say("letter.sent_on")),
    on,
    said,
    button("sent", words.say("letter.sent"), () => onSent(on.value, on)),
  );
}

/**
 * The fields of a letter: those that are known already lie folded, to be looked at and changed.
 * @param {BlankShown[]} blanks
 * @param {import("../case/held.js").Held} held
 * @param {import("../say/words.js").Words} words
 * @param {(id: string, value: string) => void} onTyped
 */
export function blanksView(blanks, held, words, onTyped) {
  const known = blanks.filter(({ id, value }) => held.blanks[id] || value);
  const fields = (/** @type {BlankShown[]} */ some) => some.map((blank) => field(blank, held, words, onTyped));
  const open = fields(blanks.filter((blank) => !known.includes(blank)));
  if (!known.length) return open;
  const summary = el("summary", {}, words.say("letter.known", { count: known.length }));
  return [el("details", { class: "pw-fold pw-known" }, summary, el("div", { class: "pw-blanks" }, ...fields(known))), ...open];
}

/**
 * Where the words in a blank come from: the reader, the pasted trace, the answers, nobody.
 * @param {string} id
 * @param {string} answered what the answers fill it with
 * @param {import("../case/held.js").Held} held
 */
function origin(id, answered, held) {
  const typed = held.blanks[id];
  if (typed) return typed === held.found[id] ? "trace" : "typed";
  if (id === "today") return "today";
  return answered ? "answers" : "none";
}

/**
 * @param {BlankShown} blank
 * @param {import("../case/held.js").Held} held
 * @param {import("../say/words.js").Words} words
 * @param {(id: string, value: string) => void} onTyped
 */
function field(blank, held, words, onTyped) {
  const id = `pw-blank-${blank.id}`;
  const optional = blank.required ? null : el("small", {}, " ", words.say("optional"));
  const from = el("small", { class: "pw-origin" });
  const props = { id, value: held.blanks[blank.id] ?? "", "aria-describedby": `${id}-hint`, "data-blank": blank.id };
  const line = () => ({ input: el("input", { ...props, type: "text", autocomplete: "off" }), said: null });
  const { input, said } = DATES.test(blank.id) ? dateField(words, props) : line();
  const answered = held.blanks[blank.id] ? "" : blank.value;
  const say = () => {
    const key = origin(blank.id, answered, held);
    from.dataset.from = key;
    from.textContent = words.say(`from.${key}`, { value: answered });
  };
  input.addEventListener("input", () => {
    onTyped(blank.id, input.value);
    say();
  });
  say();
  const hint = el("small", { id: `${id}-hint`, class: "zj-minor" }, blank.hint, " ", from);
  return el("p", { class: "pw-blank" }, el("label", { htmlFor: id }, blank.title, optional), hint, input, said);
}

/**
 * The same for the phone, a chat and a form, each to be copied.
 * @param {Draft} draft
 * @param {string} lang of the letter
 * @param {import("../say/words.js").Words} words
 * @param {(text: string) => void} announce
 * @param {() => Promise<Draft>} current the draft when all that was typed is in it
 */
export function formsView(draft, lang, words, announce, current) {
  const formsOf = (/** @type {Draft} */ of) => (lang === "zh" ? (of.forms_send ?? of.forms) : of.forms);
  return Object.entries(formsOf(draft)).map(([name, text]) => {
    const shown = el("blockquote", { lang }, el("p", {}, text));
    const limit = name === "form" ? draft.form_limit : null;
    const count = limit ? words.say("form.count", { count: text.length, limit }) : "";
    const over = limit && draft.over > 0 ? words.say("form.over", { over: draft.over }) : "";
    const take = copyButton(async () => formsOf(await current())[name], shown, { words, announce, of: words.say(`form.${name}`), props: { value: name, "data-action": "copy-form" } });
    return el(
      "details",
      { "data-form": name },
      el("summary", {}, words.say(`form.${name}`)),
      shown,
      over && el("p", { class: "pw-missing", "data-over": String(draft.over) }, over),
      count && el("p", { class: "zj-minor" }, count),
      take,
    );
  });
}

/**
 * @param {import("../case/types.js").Sent} sent
 * @param {import("../say/words.js").Words} words
 * @param {(id: string) => void} onRemove
 */
export function sentView(sent, words, onRemove) {
  return el(
    "details",
    { class: "pw-sent", "data-sent": sent.id },
    el("summary", {}, words.say("letter.sent_row", { day: sent.on })),
    el("pre", { tabIndex: 0 }, sent.text),
    button("unsend", words.say("letter.not_sent"), () => onRemove(sent.id), { value: sent.id }),
  );
}

/**
 * The button that opens a letter now: the result may have been drawn anew since `from` was pressed,
 * and what is put into its old place is seen by nobody.
 * @param {HTMLElement} from
 * @returns {HTMLElement} `from` itself where it still stands, or where nothing stands for it
 */
export function opener(from) {
  if (from.isConnected) return from;
  const list = (/** @type {Element} */ one) => one.closest("ul, section")?.className;
  const value = CSS.escape(from.getAttribute("value") ?? "");
  const all = [...document.querySelectorAll(`[data-action="letter"][value="${value}"]`)];
  const found = all.find((one) => list(one) === list(from)) ?? all[0];
  return found instanceof HTMLElement ? found : from;
}
