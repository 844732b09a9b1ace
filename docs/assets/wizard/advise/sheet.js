// @ts-check
/** What only paper has: the day, the way back as an address and a QR code, chosen details. */
import * as fragment from "../interview/fragment.js";
import { el, fill } from "../tools/dom.js";
import { drawn } from "./timeline.js";

/** Lines of the log that paper has room for. */
const LINES = 5;
const LOG = "log";
const PROOFS = "proofs";
/** Lines to write on. */
const FREE = [1, 2, 3];

/**
 * @typedef {object} SheetGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 */

/** The address that opens the same answers again; it holds nothing personal. @param {import("../case/held.js").Held} held */
export function addressOf({ relevant, relevantDates }) {
  return location.href.split("#")[0] + fragment.write(relevant, relevantDates, "");
}

/**
 * The foot of the sheet; the code is added when Python has drawn it.
 * @param {SheetGiven} given
 */
export function sheetView({ held, words }) {
  const address = addressOf(held);
  const foot = el(
    "div",
    { class: "pw-sheet", "data-part": "sheet" },
    el("div", { "data-part": "personal", hidden: true }),
    el("p", {}, words.say("sheet", { day: held.today, address })),
    el("div", { class: "pw-lines" }, words.say("sheet.lines"), ...FREE.map(() => el("span", {}))),
  );
  held.ask({ do: "qr", text: address }).then(
    (/** @type {{side?: number, path?: string}} */ { side, path }) => {
      if (!side || !path) return; // too long for a code: the address stands there in words
      const label = words.say("sheet.code");
      const box = { class: "pw-qr", viewBox: `0 0 ${side} ${side}`, role: "img", "aria-label": label };
      foot.prepend(drawn("svg", box, drawn("path", { d: path })));
    },
    () => {}, // paper does without
  );
  return foot;
}

/** Which details could go on paper: filled blanks, the log, what was noted of files. @param {SheetGiven} given */
function choices({ held, words }) {
  const blanks = Object.keys(held.blanks).filter((id) => held.blanks[id] && words.has(`blank.${id}`));
  const names = blanks.map((id) => ({ id, title: words.say(`blank.${id}`) }));
  const lines = held.case?.log.length ? [{ id: LOG, title: words.say("print.log", { count: LINES }) }] : [];
  const count = digested(held).length;
  const files = count ? [{ id: PROOFS, title: words.say("print.proofs", { count }) }] : [];
  return [...names, ...lines, ...files];
}

/** What was noted of the reader's files. @param {import("../case/held.js").Held} held */
const digested = (held) => (held.case?.evidence ?? []).filter(({ sha256 }) => sha256);

/**
 * Boxes to tick what paper may show; nothing is ticked at first.
 * @param {HTMLElement} into
 * @param {SheetGiven} given
 * @param {() => void} onChosen
 */
export function personalChoice(into, given, onChosen) {
  const { held, words } = given;
  const rows = choices(given).map(({ id, title }) => {
    const box = el("input", { type: "checkbox", name: "print", value: id, checked: held.printed.has(id) });
    box.addEventListener("change", () => {
      if (box.checked) held.printed.add(id);
      else held.printed.delete(id);
      onChosen();
    });
    return el("label", { class: "pw-tick" }, box, el("span", {}, title));
  });
  const none = el("p", { class: "zj-minor" }, words.say("print.nothing"));
  const legend = el("legend", {}, words.say("print.choose"));
  const note = el("p", { class: "zj-minor" }, words.say("print.note"));
  fill(into, rows.length ? el("fieldset", {}, legend, note, ...rows) : none);
}

/** Put what was chosen on the sheet. @param {HTMLElement} into @param {SheetGiven} given */
export function fillPersonal(into, given) {
  const { held, words } = given;
  const ids = choices(given).filter(({ id }) => id !== LOG && id !== PROOFS && held.printed.has(id));
  const rows = ids.map(({ id, title }) => el("div", {}, el("dt", {}, title), el("dd", {}, held.blanks[id])));
  const log = held.printed.has(LOG) ? (held.case?.log ?? []) : [];
  const lines = log.slice(-LINES).map(({ on, who, said, ticket, promised_by }) =>
    el("li", {}, [on, who, said, ticket, promised_by && words.say("line.until", { day: promised_by })].filter(Boolean).join(" · ")),
  );
  const files = held.printed.has(PROOFS) ? digested(held) : [];
  const noted = files.map(({ note, sha256 }) => el("li", {}, `${note} SHA-256 ${sha256}`));
  fill(into, rows.length > 0 && el("dl", {}, ...rows), lines.length > 0 && el("ul", {}, ...lines), noted.length > 0 && el("ul", {}, ...noted));
}
