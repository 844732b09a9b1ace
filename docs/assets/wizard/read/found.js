// @ts-check
/** What was recognised in the pasted text, with the words that decided. */
import { copyButton } from "../say/copying.js";
import { button, el, focusOn } from "../tools/dom.js";
import { lookupView } from "./lookup.js";
import { tilesView } from "./tiles.js";

/** How many candidates are shown; the rest is in the list of the first question. */
const SHOWN = 3;
const [SUSPECT, SILENT] = ["scam_suspect", "no_scan"];
/** What the first question may say of a parcel that was signed for, beside that it is here. */
const UNSEEN = /** @type {const} */ (["delivered_not_received", "unwanted_proxy"]);
const SIGNED = /^s_delivered/;
/** What else is answered by saying that it is here. */
const HERE = { received: "yes" };

/**
 * @typedef {{line: string, words: string, at: number}} Because
 * @typedef {{id: string, title: string, because: Because[]}} Candidate
 * @typedef {import("./lookup.js").FoundNumber} FoundNumber
 * @typedef {(id: string, said?: Record<string, string>) => void} Confirm what it is, and what else was said by that
 * @typedef {object} Recognition
 * @property {Candidate[]} kinds
 * @property {Candidate[]} states
 * @property {FoundNumber[]} numbers
 * @property {Candidate[]} warnings
 * @property {{carrier: string | null, phone: string | null}} [read]
 * @property {{answers: Record<string, string>, dates: Record<string, string>, blanks: Record<string, string>}} [fills]
 * @property {string | null} ask
 * @property {string} say
 * @property {string} masked
 */

/**
 * A line with its deciding words marked.
 * @param {string} line
 * @param {string[]} found
 */
function marked(line, found) {
  const quote = el("q", {});
  let rest = line;
  for (const words of found) {
    const at = words ? rest.indexOf(words) : -1;
    if (at < 0) continue;
    quote.append(rest.slice(0, at), el("mark", {}, words));
    rest = rest.slice(at + words.length);
  }
  quote.append(rest);
  return quote;
}

/** @param {Because[]} because */
function reasons(because) {
  /** @type {Map<number, {line: string, words: string[]}>} */
  const lines = new Map();
  for (const { at, line, words } of because) {
    const known = lines.get(at) ?? { line, words: [] };
    known.words.push(words);
    lines.set(at, known);
  }
  const rows = [...lines.values()].map(({ line, words }) => {
    const order = words.sort((a, b) => line.indexOf(a) - line.indexOf(b));
    return el("li", {}, marked(line, order));
  });
  return el("ul", { class: "pw-because" }, ...rows);
}

/**
 * The trace ends with a signature: whether the parcel is here only the reader knows.
 * @param {Candidate} state
 * @param {import("../say/words.js").Words} words
 * @param {Confirm} onConfirm
 */
function signedView({ id, because }, words, onConfirm) {
  const choice = (/** @type {string} */ value, /** @type {string} */ key, said = {}) =>
    button("confirm", words.say(key), () => onConfirm(value, said), { class: "zj-button zj-button--quiet", value });
  return el(
    "div",
    { class: "pw-signed", "data-part": "signed" },
    el("h3", {}, words.say("signed.ask")),
    reasons(because),
    el("p", { class: "zj-actions" }, ...UNSEEN.map((value) => choice(value, `signed.${value}`)), choice(id, "signed.here", HERE)),
  );
}

/**
 * @param {Recognition} reply
 * @param {import("../say/words.js").Words} words
 * @param {Confirm} onConfirm
 * @param {(id: string) => string} titleOf the words of the first question for a kind or state
 * @param {(text: string) => void} announce
 */
export function foundView(reply, words, onConfirm, titleOf, announce) {
  const all = [...reply.kinds, ...reply.states];
  const signed = SIGNED.test(all[0]?.id ?? "") ? all[0] : null;
  const candidates = (signed ? all.filter(({ id }) => !SIGNED.test(id)) : all).slice(0, SHOWN);
  // The number in a swindler's message is the swindler's.
  const bait = reply.warnings.some(({ id }) => id === SUSPECT);
  // What looks stalled is silent: said once.
  const warnings = reply.warnings.filter(({ id }) => id !== SILENT || candidates[0]?.id !== "stalled");
  const cards = candidates.map(({ id, title, because }, place) =>
    el(
      "li",
      { "data-found": id },
      el("h3", {}, titleOf(id) || title),
      reasons(because),
      button("confirm", words.say(place || signed ? "trace.this_one" : "trace.confirm"), () => onConfirm(id), {
        class: place || signed ? "zj-button zj-button--quiet" : "zj-button",
        value: id,
      }),
    ),
  );
  const tiles = () => tilesView(words, titleOf, onConfirm);
  return el(
    "section",
    { class: "pw-found", "data-part": "found-result" },
    el("h2", {}, words.say(all.length ? "trace.found" : "trace.nothing")),
    !signed && el("p", {}, reply.say),
    ...warnings.filter(({ id }) => id !== SILENT).map((warning) => warningView(warning)),
    signed && signedView(signed, words, onConfirm),
    el("ol", { class: "pw-candidates" }, ...cards),
    ...warnings.filter(({ id }) => id === SILENT).map((warning) => warningView(warning)), // never above what was found
    all.length ? noneView(words, tiles) : tiles(),
    lookupView(reply.numbers, bait ? null : reply.read?.phone, words),
    report(reply.masked, words, announce),
  );
}

/**
 * The way on where nothing that was found is right.
 * @param {import("../say/words.js").Words} words
 * @param {() => HTMLElement} tiles
 */
function noneView(words, tiles) {
  const none = button("none-of-these", words.say("trace.none"), () => {
    const shown = tiles();
    row.replaceWith(shown);
    focusOn(/** @type {HTMLElement} */ (shown.querySelector("h3")));
  });
  const row = el("p", { class: "zj-actions" }, none);
  return row;
}

/** @param {Candidate} warning */
function warningView({ id, title, because }) {
  return el("div", { class: "zj-alert", "data-warning": id }, el("strong", {}, title), reasons(because));
}

/**
 * The text with what is personal masked, ready to be shown to others.
 * @param {string} masked
 * @param {import("../say/words.js").Words} words
 * @param {(text: string) => void} announce
 */
function report(masked, words, announce) {
  if (!masked) return null;
  const text = el("pre", { tabIndex: 0 }, masked);
  const take = copyButton(() => masked, text, { words, announce });
  const note = el("p", { class: "zj-minor" }, words.say("trace.report_note"));
  return el("details", { class: "pw-report" }, el("summary", {}, words.say("trace.report")), note, text, take);
}
