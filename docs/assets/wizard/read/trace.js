// @ts-check
/** The pasted text: hand it to Python, show what was found, let the reader decide. */
import { carried } from "../tools/carried.js";
import { el, fill, focusOn, part } from "../tools/dom.js";
import { foundView } from "./found.js";

/**
 * @typedef {object} TraceGiven
 * @property {HTMLElement} root
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/words.js").Words} words
 * @property {import("../say/notices.js").Notices} notices
 * @property {import("../interview/table.js").Interview} interview
 * @property {(id: string) => void} onFound the likeliest kind or state
 * @property {import("./found.js").Confirm} onConfirm the one that the reader says is right
 * @property {() => void} onWaiting
 */

export class Trace {
  #given;
  #field;
  #found;
  /** Whether Python's answer is awaited. */
  waiting = false;
  /** Whether Python failed to give it. */
  owed = false;

  /** @param {TraceGiven} given */
  constructor(given) {
    this.#given = given;
    this.#field = /** @type {HTMLTextAreaElement} */ (part(given.root, "trace"));
    this.#found = part(given.root, "found");
  }

  clear() {
    this.#field.value = "";
    fill(this.#found);
  }

  async recognise() {
    const { held, words, notices, onWaiting, onFound } = this.#given;
    const [field, found] = [this.#field, this.#found];
    notices.clear();
    if (!field.value.trim()) {
      notices.fail(words.say("error.empty-text"), "empty-text");
      field.focus();
      return;
    }
    fill(found, el("p", { role: "status" }, words.say("trace.working")));
    this.waiting = true;
    onWaiting();
    const reply = await notices.settled(held.ask({ do: "recognise", text: field.value }));
    this.waiting = false;
    this.owed = !reply;
    onWaiting();
    if (!reply) return fill(found);
    take(reply, held, words, field.value);
    this.#show(reply);
    const [best] = [...reply.kinds, ...reply.states];
    if (best) onFound(best.id);
  }

  /** @param {import("./found.js").Recognition} reply */
  #show(reply) {
    const { interview, words, notices, onConfirm } = this.#given;
    const titleOf = (/** @type {string} */ id) => interview.option("seen", id)?.title ?? "";
    /** @type {import("./found.js").Confirm} */
    const confirm = (id, said) => {
      fill(this.#found);
      onConfirm(id, said);
    };
    fill(this.#found, foundView(reply, words, confirm, titleOf, (text) => notices.announce(text)));
    focusOn(/** @type {HTMLElement} */ (this.#found.querySelector("h2")));
  }

  /** Take the text that the home page was given, if any. */
  carried() {
    const text = carried("trace");
    if (!text) return;
    this.#field.value = text;
    this.recognise();
  }
}

/**
 * Take over what the text tells of the parcel; nothing that the reader said is overwritten.
 * @param {import("./found.js").Recognition} reply
 * @param {import("../case/held.js").Held} held
 * @param {import("../say/words.js").Words} words
 * @param {string} text
 */
function take({ numbers, read, fills }, held, words, text) {
  const [only] = numbers.length === 1 ? numbers : [];
  held.carrier = read?.carrier ?? carrierOf(only?.carriers ?? [], words, text);
  held.found = { ...(only && { waybill: only.number }), ...fills?.blanks };
  held.fill(fills?.answers ?? {}, fills?.dates ?? {});
}

/** What stands behind the name of a carrier. */
const KINDS = /快递|速运|速递|物流| Express/g;

/**
 * The one carrier that a number can belong to: the only one, or the only one that the text names.
 * @param {string[]} possible
 * @param {import("../say/words.js").Words} words
 * @param {string} text
 */
function carrierOf(possible, words, text) {
  if (possible.length === 1) return possible[0];
  const names = (/** @type {string} */ id) => (words.has(`carrier.${id}`) ? words.say(`carrier.${id}`).replace(KINDS, "") : "");
  const named = possible.filter((id) => names(id) && text.includes(names(id)));
  return named.length === 1 ? named[0] : "";
}
