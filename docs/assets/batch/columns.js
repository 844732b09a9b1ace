// @ts-check
/** What each column was taken for, and the reader's corrections. */
import { el } from "../wizard/tools/dom.js";

/** @typedef {import("./work.js").Columns} Columns */

const MOST = 60; // columns that are offered for correction

/**
 * A choice for each column; a change calls back with columns by field, as numbers from 1.
 * @param {import("./work.js").Row[]} rows
 * @param {Columns | null} found null where nobody could tell
 * @param {import("../wizard/say/words.js").Words} words
 * @param {(map: Record<string, string>) => void} onChange
 * @returns {HTMLElement[]}
 */
export function columnsView(rows, found, words, onChange) {
  const header = rows[Math.max(0, (found?.header ?? 1) - 1)]?.[1] ?? [];
  const fields = words.family("field");
  /** @type {Map<number, HTMLSelectElement>} */
  const chosen = new Map();
  const tell = () => {
    const picked = [...chosen].filter(([, select]) => select.value);
    onChange(Object.fromEntries(picked.map(([at, select]) => [select.value, String(at + 1)])));
  };
  const lines = header.slice(0, MOST).map((name, at) => {
    const used = found?.used.find((column) => column.at === at);
    const none = el("option", { value: "" }, words.say("batch.column.none"));
    const known = fields.map(({ id, said }) => el("option", { value: id }, said));
    const other = used && !fields.some(({ id }) => id === used.field) && el("option", { value: used.field }, used.title);
    const select = el("select", { id: `pb-column-${at}`, onchange: tell }, none, ...known, other);
    select.value = used?.field ?? "";
    chosen.set(at, select);
    const label = words.say("batch.column", { at: at + 1, name });
    return el("li", {}, el("label", { htmlFor: select.id }, label), select);
  });
  return [el("p", { class: "zj-minor" }, words.say("batch.columns.hint")), el("ul", { class: "pb-columns" }, ...lines)];
}
