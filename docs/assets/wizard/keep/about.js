// @ts-check
/** What the list of kept cases says of the one on the page. */

import { advised } from "./advised.js";

/**
 * @param {object} given
 * @param {import("../case/held.js").Held} given.held
 * @param {import("../interview/table.js").Interview} given.interview
 * @param {import("../advise/result.js").Result} given.result
 * @param {import("./log.js").Log} given.log
 * @param {string} given.version of the knowledge
 * @returns {import("./keeping.js").About}
 */
export function aboutCase({ held, interview, result, log, version }) {
  const title = interview.option("seen", held.relevant.seen ?? "")?.title ?? "";
  const days = [];
  if (result.next) days.push({ on: result.next.on, what: result.next.what });
  if (log.next) days.push({ on: log.next.on, what: log.next.why });
  const [next] = days.sort((one, other) => one.on.localeCompare(other.on));
  const { reply } = result;
  return { title, next: next ?? null, advised: reply && advised(reply, held.today, version) };
}
