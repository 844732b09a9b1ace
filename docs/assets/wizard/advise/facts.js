// @ts-check
/** The rules behind a statement: quote, clause, day of checking. */
import { el } from "../tools/dom.js";

/**
 * The facts behind a statement, folded away.
 * @param {string[]} ids
 * @param {Record<string, import("./types.js").FactShown>} facts
 * @param {{words: import("../say/words.js").Words, base: string}} shared
 */
export function factsView(ids, facts, { words, base }) {
  const known = ids.filter((id) => facts[id]);
  if (!known.length) return null;
  const rows = known.map((id) => {
    const fact = facts[id];
    const former = fact.clause_before ? words.say("fact.before", { clause: fact.clause_before }) : "";
    const medium = fact.confidence === "medium" ? words.say("fact.medium") : "";
    const checked = words.say("fact.checked", { day: fact.checked_on });
    return el(
      "li",
      {},
      el("p", {}, fact.says),
      fact.quote && el("blockquote", {}, el("q", { lang: "zh" }, fact.quote)),
      el("p", { class: "zj-meta" }, `${fact.source} ${fact.clause}${former} `, checked, medium, " "),
      el("a", { href: `${base}facts/#${id}` }, words.say("fact.more")),
    );
  });
  const list = el("ul", {}, ...rows);
  return el("details", { class: "zj-fact" }, el("summary", {}, words.say("fact.why")), list);
}
