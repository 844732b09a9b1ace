// @ts-check
/** What a kept case was advised, and how that differs from what is advised now. */

/**
 * @typedef {object} Advised
 * @property {string} on ISO day on which it was advised
 * @property {string} version of the knowledge
 * @property {string} step what was the one thing to do
 * @property {{id: string, title: string, stage: string}[]} claims
 */

/**
 * @param {import("../advise/types.js").Advice} advice
 * @param {string} on ISO day
 * @param {string} version
 * @returns {Advised}
 */
export function advised(advice, on, version) {
  const step = advice.steps.find(({ id }) => id === advice.headline.step)?.does ?? "";
  return { on, version, step, claims: advice.claims.map(({ id, title, stage }) => ({ id, title, stage })) };
}

/** Whether what lies in the database is of this shape. @param {any} kept @returns {kept is Advised} */
export function soundAdvised(kept) {
  const texts = (/** @type {any[]} */ ...all) => all.every((each) => typeof each === "string");
  const whole = kept && texts(kept.on, kept.version, kept.step) && Array.isArray(kept.claims);
  return Boolean(whole) && kept.claims.every((/** @type {any} */ one) => texts(one?.id, one?.title, one?.stage));
}

/**
 * What changed, a sentence each: the claims first, then the step; and before all, why.
 * @param {Advised} before
 * @param {Advised} now
 * @param {import("../say/words.js").Words} words
 * @returns {string[]} empty when nothing changed
 */
export function changes(before, now, words) {
  const lines = [];
  const stage = (/** @type {string} */ id) => (words.has(`stage.${id}`) ? words.say(`stage.${id}`) : id);
  for (const { id, title, stage: to } of now.claims) {
    const from = before.claims.find((one) => one.id === id)?.stage;
    if (!from) lines.push(words.say("changed.new", { title }));
    else if (from !== to) lines.push(words.say("changed.stage", { title, from: stage(from), to: stage(to) }));
  }
  for (const { id, title } of before.claims) {
    if (!now.claims.some((one) => one.id === id)) lines.push(words.say("changed.gone", { title }));
  }
  if (before.step && now.step && before.step !== now.step) lines.push(words.say("changed.step", { from: before.step, to: now.step }));
  if (!lines.length) return [];
  const ruled = before.version !== now.version;
  const why = [ruled && words.say("changed.rules", { from: before.version, to: now.version }), before.on !== now.on && words.say("changed.days", { from: before.on, to: now.on })];
  return [words.say("changed.since", { on: before.on }) + (why.filter(Boolean).join("") || words.say("changed.answers")), ...lines];
}
