// @ts-check
/** A line of the log as it is read, with what can be done with it. */
import { button, el } from "../tools/dom.js";

/** Fields of a line, and how each is typed. */
export const FIELDS = /** @type {const} */ ([
  ["on", "date"],
  ["channel", "text"],
  ["who", "text"],
  ["said", "textarea"],
  ["ticket", "text"],
  ["promised_by", "date"],
]);

/**
 * @typedef {import("../case/types.js").Entry} Entry
 * @typedef {object} RowGiven
 * @property {import("../say/words.js").Words} words
 * @property {boolean} late whether what was promised did not come in time
 * @property {() => void} onSettle
 * @property {() => void} onEdit
 * @property {() => void} onRemove
 */

/**
 * A field as it is read: a channel that we know by its title.
 * @param {Entry} entry
 * @param {string} name
 * @param {import("../say/words.js").Words} words
 */
export function shown(entry, name, words) {
  const channel = `channel.${entry.channel}`;
  return name === "channel" && words.has(channel) ? words.say(channel) : String(Reflect.get(entry, name) ?? "");
}

/** @param {Entry} entry @param {RowGiven} given */
export function rowView(entry, { words, late, onSettle, onEdit, onRemove }) {
  const filled = FIELDS.filter(([name]) => entry[name]);
  return el(
    "li",
    { "data-entry": entry.id, "data-done": String(entry.done), class: late ? "pw-late" : "" },
    late && el("strong", {}, words.say("log.late")),
    entry.done && el("strong", {}, words.say("log.done")),
    el(
      "dl",
      { class: "zj-terms zj-terms--tight" },
      ...filled.map(([name]) =>
        el("div", { class: "zj-term" }, el("dt", {}, words.say(`log.${name}`)), el("dd", {}, shown(entry, name, words))),
      ),
    ),
    el(
      "p",
      { class: "zj-actions pw-noprint" },
      button("done", words.say(entry.done ? "log.reopen" : "log.settle"), onSettle, { value: entry.id }),
      button("edit", words.say("edit"), onEdit, { value: entry.id }),
      button("remove", words.say("remove"), onRemove, { value: entry.id }),
    ),
  );
}
