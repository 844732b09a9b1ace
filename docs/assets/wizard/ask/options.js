// @ts-check
/** The options of a question: of many the commonest first, the others folded by phase. */
import { el } from "../tools/dom.js";

/**
 * The same as in the page's own first form (see wizard.html.j2).
 * @param {import("../interview/table.js").Question} question
 * @param {import("../say/words.js").Words} words
 */
export function optionsView({ id, options, first }, words) {
  const common = first.flatMap((value) => options.find((option) => option.value === value) ?? []);
  const others = options.filter(({ value }) => !first.includes(value));
  if (!common.length) return [list(id, others)];
  const summary = el("summary", {}, words.say("options.all", { count: options.length }));
  return [list(id, common, false), el("details", { class: "pw-fold pw-rest" }, summary, list(id, others))];
}

/** @param {string} name @param {import("../interview/table.js").Option[]} options @param {boolean} [grouped] */
function list(name, options, grouped = true) {
  const rows = el("div", { class: "pw-options" });
  let group = "";
  for (const option of options) {
    if (grouped && option.group && option.group !== group) rows.append(el("h3", { class: "pw-group" }, option.group));
    group = option.group;
    const radio = el("input", { type: "radio", name, value: option.value });
    rows.append(el("div", { class: "pw-option" }, el("label", {}, radio, el("span", {}, option.title))));
  }
  return rows;
}
