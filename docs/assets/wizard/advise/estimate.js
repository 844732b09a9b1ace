// @ts-check
/** What could be claimed: amounts in, a range with its formula and facts out. Never a promise. */
import { el, fill } from "../tools/dom.js";
import { fold } from "../tools/fold.js";
import { oneAtATime } from "../tools/one-at-a-time.js";
import { factsView } from "./facts.js";

/**
 * @typedef {object} Estimate
 * @property {string} id
 * @property {string} title
 * @property {string} when
 * @property {string} formula
 * @property {string | null} low
 * @property {string | null} high
 * @property {"CNY" | "SDR"} unit
 * @property {string[]} needs
 * @property {string[]} facts
 *
 * @typedef {object} Reply
 * @property {string} note
 * @property {Record<string, string>} amounts
 * @property {Estimate[]} estimates
 * @property {Record<string, import("./types.js").FactShown>} facts
 * @property {{code: string, message: string}} [error]
 *
 * @typedef {object} EstimateGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/notices.js").Notices} notices
 * @property {import("./types.js").Shared} shared
 */

/** The estimate, folded away; Python is asked for it when the reader opens it. @param {EstimateGiven} given */
export function estimateView(given) {
  const room = el("div", { hidden: true });
  const details = fold("estimate", given.shared.words.say("estimate"), "", room);
  details?.classList.add("pw-noprint");
  details?.setAttribute("data-part", "estimate");
  details?.addEventListener("toggle", () => {
    if (details.open && room.hidden) open(room, given);
  });
  return details;
}

/** @param {HTMLElement} room @param {EstimateGiven} given */
async function open(room, given) {
  const { held, notices, shared } = given;
  const ask = (/** @type {Record<string, string>} */ amounts) => held.ask({ do: "estimate", answers: held.relevant, amounts });
  const plain = await notices.settled(ask({}));
  if (!plain) return;
  const wrong = el("p", { class: "pw-missing", role: "status" });
  const list = el("ul", { class: "pw-estimates" });
  const refresh = oneAtATime(async () => {
    const reply = await notices.settled(ask(held.amounts), (error) => (wrong.textContent = error.message));
    if (!reply) return;
    wrong.textContent = "";
    fill(list, ...rows(reply, shared));
  });
  const needed = new Set(/** @type {Reply} */ (plain).estimates.flatMap(({ needs }) => needs));
  const fields = Object.entries(/** @type {Reply} */ (plain).amounts)
    .filter(([name]) => needed.has(name))
    .map(([name, title]) => field(name, title, held, refresh));
  fill(room, el("p", {}, plain.note), el("div", { class: "pw-blanks" }, ...fields), wrong, list);
  refresh();
}

/**
 * @param {string} name
 * @param {string} title
 * @param {import("../case/held.js").Held} held
 * @param {() => void} refresh
 */
function field(name, title, { amounts }, refresh) {
  const id = `pw-amount-${name}`;
  const props = { id, type: "text", inputMode: "decimal", autocomplete: "off", value: amounts[name] ?? "", "data-amount": name };
  const input = el("input", props);
  input.addEventListener("input", () => {
    amounts[name] = input.value;
    refresh();
  });
  return el("p", { class: "pw-blank" }, el("label", { htmlFor: id }, title), input);
}

/** @param {Reply} reply @param {import("./types.js").Shared} shared */
function rows(reply, shared) {
  return reply.estimates.map((one) =>
    el(
      "li",
      { "data-estimate": one.id },
      el("p", {}, el("strong", {}, one.title), " ", el("span", { class: "pw-range" }, range(one, reply, shared.words))),
      el("p", {}, one.when),
      el("p", {}, shared.words.say("estimate.formula"), one.formula),
      factsView(one.facts, reply.facts, shared),
    ),
  );
}

/** @param {Estimate} one @param {Reply} reply @param {import("../say/words.js").Words} words */
function range({ low, high, unit, needs }, { amounts }, words) {
  const sum = (/** @type {string} */ amount) => words.say(`estimate.${unit}`, { amount });
  const missing = needs.map((name) => amounts[name]).join(words.say("and"));
  if (low === null && high === null) return words.say("estimate.needs", { missing });
  const more = needs.length ? words.say("estimate.closer", { missing }) : "";
  if (low === high) return sum(/** @type {string} */ (low)) + more;
  const key = high === null ? "estimate.from" : low === null ? "estimate.to" : "estimate.range";
  return words.say(key, { low: sum(low ?? ""), high: sum(high ?? "") }) + more;
}
