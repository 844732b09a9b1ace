// @ts-check
/** The result as one file to hand over: complete, without a request, a script or a picture. */
import { el } from "../tools/dom.js";
import { firstStep } from "./steps.js";

const STYLE = "body{font:1em/1.6 sans-serif;max-width:40em;margin:1em auto;padding:0 1em;color:#222;background:#fff}"
  + "section{border:2px solid #1f5c52;border-radius:.5em;padding:0 1em}blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #1f5c52}small{color:#444}";

/**
 * @param {import("./types.js").Advice} advice
 * @param {import("../case/held.js").Held} held
 * @param {import("../say/words.js").Words} words
 * @param {string} version of the knowledge
 * @returns {string} the text of an HTML file
 */
export function handover(advice, held, words, version) {
  const title = advice.headline.says || advice.title;
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = words.lang === "zh" ? "zh-Hans" : words.lang;
  const charset = el("meta");
  charset.setAttribute("charset", "utf-8");
  page.head.prepend(
    charset,
    el("meta", { httpEquiv: "Content-Security-Policy", content: "default-src 'none'; style-src 'unsafe-inline'" }),
    el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
  );
  page.head.append(el("style", {}, STYLE));
  page.body.append(
    el("h1", {}, title),
    el("p", {}, el("small", {}, words.say("hand.made", { day: held.today, version }))),
    ...advice.warnings.filter(({ id }) => id === "past-review").map(({ title: said }) => el("p", {}, el("strong", {}, said))),
    ...firstView(advice, words),
    ...part(words.say("claims.title"), advice.claims.map(claimLine(words))),
    ...part(words.say("steps.more"), advice.steps.filter(({ when }) => when !== "done").map(stepLine(words))),
    ...part(words.say("ladder.title"), advice.ladder.filter(({ state }) => state !== "closed").map((rung) => `${rung.title}${rung.reason ? `: ${rung.reason}` : ""}`)),
    ...part(words.say("deadline.title"), advice.deadlines.map(({ last_day, says }) => `${last_day}: ${says}`)),
    ...part(words.say("evidence.title"), advice.evidence),
    ...part(words.say("never.title"), advice.never),
    ...part(words.say("hand.rules"), Object.values(advice.facts).map(({ says, source, clause, checked_on }) => `${says} (${source} ${clause}, ${checked_on})`)),
    el("p", {}, el("small", {}, words.say("hand.note"))),
  );
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

/** @param {string} title @param {string[]} lines */
function part(title, lines) {
  return lines.length ? [el("h2", {}, title), el("ul", {}, ...lines.map((line) => el("li", {}, line)))] : [];
}

/** The one thing to do, whom to reach for it, and the words. @param {import("./types.js").Advice} advice @param {import("../say/words.js").Words} words */
function firstView(advice, words) {
  const step = firstStep(advice);
  if (!step) return [];
  const { contact } = step;
  const reach = [contact?.tel, contact?.url].filter(Boolean).join(" · ");
  const said = Object.values(advice.words_send ?? {}).filter(Boolean).map((text) => el("blockquote", { lang: "zh-Hans" }, text));
  return [
    el("section", {}, el("h2", {}, words.say("today.one")), el("p", {}, el("strong", {}, step.does)), step.how && el("p", {}, step.how), reach && el("p", {}, reach)),
    ...(said.length ? [el("h2", {}, words.say("say.title")), ...said] : []),
  ];
}

/** @param {import("../say/words.js").Words} words @returns {(claim: import("./types.js").Claim) => string} */
const claimLine = (words) => ({ title, stage, says, opens_on, due_on }) => {
  const day = stage === "not-yet" ? opens_on : due_on;
  return `${title} (${words.say(day ? `stage.${stage}.day` : `stage.${stage}`, { day: day ?? "" })}) ${says}`;
};

/** @param {import("../say/words.js").Words} words @returns {(step: import("./types.js").Step) => string} */
const stepLine = (words) => ({ does, how, opens_on }) => [does, opens_on && words.say("step.from", { day: opens_on }), how].filter(Boolean).join(" ");
