// @ts-check
/** How far the reader has come, and the answers given so far. */
import { button, el } from "../tools/dom.js";

/**
 * @param {import("../interview/table.js").Interview} interview
 * @param {import("../case/held.js").Held} held
 * @param {import("../say/words.js").Words} words
 */
export function progressView(interview, held, words) {
  const { relevant, open, left } = interview.walk(held.answers);
  const done = Object.keys(relevant).length;
  if (held.current === null || !done) return null;
  const key = held.current === open ? "progress" : "progress.change";
  const text = words.say(key, { done: done + 1, left });
  const bar = el("progress", { max: done + left, value: done, "aria-label": text });
  return el("p", { class: "pw-progress" }, bar, el("span", {}, text));
}

/**
 * @param {import("../interview/table.js").Interview} interview
 * @param {import("../case/held.js").Held} held
 * @param {import("../say/words.js").Words} words
 * @param {(question: string) => void} onChange
 * @param {() => void} onRestart
 */
export function answersView(interview, held, words, onChange, onRestart) {
  const rows = Object.entries(held.relevant)
    .filter(([id]) => id !== held.current)
    .map(([id, value]) => {
      const title = interview.question(id)?.title ?? id;
      const option = interview.option(id, value);
      const days = (option?.dates ?? [])
        .filter((name) => held.dates[name])
        .map((name) => `${words.say(`date.${name}`)} ${held.dates[name]}`);
      const props = { "aria-label": `${words.say("change")}: ${title}`, value: id };
      const change = button("change", words.say("change"), () => onChange(id), { ...props, class: "pw-change" });
      const shown = [option?.title, ...days].join(words.say("and"));
      return el("div", { class: "zj-term", "data-answer": id }, el("dt", {}, title), el("dd", {}, shown, " ", change));
    });
  if (!rows.length) return [];
  const list = el("dl", { class: "zj-terms" }, ...rows);
  const restart = el("p", {}, button("restart", words.say("restart"), onRestart));
  if (held.current !== null) return [el("h2", {}, words.say("answers")), list, restart];
  const summary = el("summary", {}, words.say("answers.all", { count: rows.length }));
  return [el("details", { class: "pw-all" }, summary, list, restart)];
}
