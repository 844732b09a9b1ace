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
 * @param {() => void} onCarrier another carrier was chosen
 */
export function answersView(interview, held, words, onChange, onRestart, onCarrier) {
  const { relevant, known } = interview.walk(held.answers);
  const rows = Object.entries({ ...relevant, ...known })
    .filter(([id]) => id !== held.current)
    .map(([id, value]) => {
      const title = interview.question(id)?.title ?? id;
      const option = interview.option(id, value);
      const days = (option?.dates ?? [])
        .filter((name) => held.dates[name])
        .map((name) => `${words.say(`date.${name}`)} ${held.dates[name]}`);
      const props = { "aria-label": `${words.say("change")}: ${title}`, value: id };
      const change = button("change", words.say("change"), () => onChange(id), { ...props, class: "pw-change" });
      const told = [option?.title, ...days].join(words.say("and"));
      const shown = id in known ? words.say("answers.follows", { answer: told }) : told;
      return el("div", { class: "zj-term", "data-answer": id }, el("dt", {}, title), el("dd", {}, shown, " ", change));
    });
  if (!rows.length) return [];
  const list = el("dl", { class: "zj-terms" }, ...rows);
  const restart = el("p", {}, button("restart", words.say("restart"), onRestart));
  if (held.current !== null) return [el("h2", {}, words.say("answers")), list, restart];
  const carrier = words.has(`carrier.${held.carrier}`) && words.say(`carrier.${held.carrier}`);
  const parcel = [carrier, held.found.waybill && shortened(held.found.waybill)];
  const told = ["seen", "deal"].map((id) => interview.option(id, held.relevant[id] ?? "")?.title);
  const line = [...parcel, ...told].filter(Boolean).join(" · ");
  const summary = el("summary", {}, el("span", { class: "pw-given" }, line), " ", el("span", {}, words.say("answers.change", { count: rows.length })));
  return [el("details", { class: "pw-all" }, summary, list, carrierField(held, words, onCarrier), restart)];
}

/**
 * The carrier, as the pasted text or the reader names it: its number then stands in the steps.
 * @param {import("../case/held.js").Held} held
 * @param {import("../say/words.js").Words} words
 * @param {() => void} onCarrier
 */
function carrierField(held, words, onCarrier) {
  const options = words.family("carrier").map(({ id, said }) => el("option", { value: id, selected: id === held.carrier }, said));
  const none = el("option", { value: "", selected: !held.carrier }, words.say("carrier_unknown"));
  const select = el("select", { id: "pw-carrier", name: "carrier" }, none, ...options);
  select.addEventListener("change", () => {
    held.carrier = select.value;
    held.blanks.carrier = select.value && words.say(`carrier.${select.value}`);
    onCarrier();
  });
  return el("p", {}, el("label", { htmlFor: "pw-carrier" }, words.say("blank.carrier")), " ", select);
}

/** The ends of a number, enough to know it by. @param {string} number */
function shortened(number) {
  return number.length > 9 ? `${number.slice(0, 4)}…${number.slice(-4)}` : number;
}
