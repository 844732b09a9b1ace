// @ts-check
/** Words to say, as Python filled them with what is known of the parcel. */
import { copyButton } from "../say/copying.js";
import { el } from "../tools/dom.js";
import { fold } from "../tools/fold.js";

/**
 * @typedef {import("./types.js").Step} Step
 * @typedef {import("./types.js").Advice} Advice
 * @typedef {import("./types.js").Shared} Shared
 * @typedef {"call" | "chat" | "seller"} Way
 */

/** Which words belong to whom a step turns to. @type {Record<string, Way>} */
const WAYS = { seller: "seller", hotline: "call", "carrier-chat": "chat", courier: "call", branch: "call" };

/**
 * The words that a step is done with, in Chinese as they are said, or "" where it takes none.
 * @param {Step} step
 * @param {Advice} advice
 */
export function ready({ channel }, { words_send: said }) {
  const way = WAYS[channel];
  return way ? said?.[way] ?? "" : "";
}

/**
 * Words in Chinese, and below them what they mean to a reader of another language; both change
 * with what the reader types.
 * @param {() => string} said
 * @param {() => string} means
 * @param {Shared} shared
 */
export function quoteView(said, means, { words, spoken }) {
  const [line, meant] = [el("p", {}), el("span", {})];
  const fill = () => {
    line.textContent = said();
    meant.textContent = means();
  };
  fill();
  spoken.add(fill);
  const quote = el("blockquote", { lang: "zh-Hans" }, line);
  if (said() === means()) return { quote, whole: [quote] };
  return { quote, whole: [quote, el("p", { class: "zj-minor" }, words.say("say.means"), " ", meant)] };
}

/** Words to copy, when all that was typed is in them. @param {() => string} said @param {Shared} shared */
export const toCopy = (said, { spoken }) => async () => {
  await spoken.fresh;
  return said();
};

/** What the words of a step mean to the reader. @param {Step} step @param {Advice} advice */
export function meaning({ channel }, { words }) {
  const way = WAYS[channel];
  return way ? words?.[way] ?? "" : "";
}

/**
 * The words, but for those that already stand with the first step.
 * @param {Advice} advice
 * @param {Shared} shared
 * @param {string} except channel of the first step
 */
export function sayView(advice, shared, except) {
  const { words, announce } = shared;
  const { words_send: spoken, words: read } = advice;
  if (!spoken || !read) return null;
  const ways = /** @type {const} */ (["call", "chat", "seller"]).filter((way) => spoken[way] && way !== WAYS[except]);
  const blocks = ways.map((way) => {
    const said = () => advice.words_send?.[way] ?? "";
    const { quote, whole } = quoteView(said, () => advice.words?.[way] ?? "", shared);
    const take = copyButton(toCopy(said, shared), quote, { words, announce, of: words.say(`say.${way}`), props: { class: "zj-copy" } });
    return el("div", { class: "zj-say", "data-say": way }, el("h3", {}, words.say(`say.${way}`)), ...whole, take);
  });
  return fold("words", words.say("say.title"), words.say("count", { count: blocks.length }), blocks.length > 0 && el("div", { class: "zj-says" }, ...blocks));
}
