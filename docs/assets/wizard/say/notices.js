// @ts-check
/** What the page tells the reader beside its content: errors, warnings, announcements. */
import { el, fill, focusOn } from "../tools/dom.js";

export class Notices {
  #into;
  #live;
  #words;
  #client;
  #title = document.title;
  /** What may be done about a refusal, by its code. @type {Record<string, () => Node>} */
  remedies = {};

  /**
   * @param {HTMLElement} into
   * @param {HTMLElement} live the polite live region
   * @param {import("./words.js").Words} words
   * @param {import("../python/client.js").Client} client
   */
  constructor(into, live, words, client) {
    this.#into = into;
    this.#live = live;
    this.#words = words;
    this.#client = client;
  }

  clear() {
    document.title = this.#title;
    fill(this.#into);
  }

  /** @param {string} text */
  announce(text) {
    this.#live.textContent = text;
  }

  /**
   * Tell of something that is not the reader's mistake.
   * @param {string} text
   * @param {Node} [more] for example a button
   * @param {string} [code] names it for tests
   */
  tell(text, more, code) {
    this.#into.append(el("div", { class: "zj-banner", role: "status", "data-notice": code }, el("p", {}, text, more ? " " : "", more)));
    this.#into.hidden = false;
  }

  /**
   * Tell of something that passes by itself.
   * @param {string} key names its words, and it for tests
   * @returns {() => void} takes it back
   */
  meanwhile(key) {
    const text = this.#words.say(key);
    const box = el("div", { class: "zj-banner", role: "status", "data-notice": key }, el("p", {}, text));
    this.#into.append(box);
    this.#into.hidden = false;
    return () => {
      box.remove();
      this.#into.hidden = !this.#into.hasChildNodes();
    };
  }

  /**
   * Tell what a button did, where it was pressed, and let it be heard.
   * @param {HTMLElement} into
   * @param {string} text
   * @param {string} code names it for tests
   */
  tellAt(into, text, code) {
    fill(into, el("div", { class: "zj-banner", "data-notice": code }, el("p", {}, text)));
    this.announce(text);
  }

  /**
   * Show an error, with the focus on it.
   * @param {string} text
   * @param {string} code
   * @param {Node} [more] for example a button
   */
  fail(text, code, more) {
    const props = { class: "pw-error", "data-part": "error", "data-code": code, role: "alert" };
    const block = more instanceof HTMLDivElement;
    const said = el("p", {}, text, more && !block ? " " : "", !block && more);
    const box = el("div", props, el("h2", {}, this.#words.say("error_title")), said, block && more);
    this.#into.append(box);
    this.#into.hidden = false;
    document.title = this.#words.say("error_prefix") + this.#title;
    focusOn(box);
  }

  /**
   * Wait for a reply of the door; a refusal or a failure is shown, and null comes back.
   * @param {Promise<any>} work
   * @param {(error: {code: string, message: string}) => void} [refused] shows a refusal where it belongs
   */
  async settled(work, refused) {
    try {
      const reply = await work;
      if (!reply?.error) return reply;
      if (refused) {
        refused(reply.error);
        return null;
      }
      this.clear();
      this.fail(reply.error.message, reply.error.code, this.remedies[reply.error.code]?.());
    } catch (error) {
      const code = /** @type {{code?: string}} */ (error)?.code ?? "E_PY";
      if (code === "overtaken") return null; // the reader wiped everything; nothing failed
      // A failure of the whole has a card of its own.
      if (!this.#client.state.startsWith("failed")) this.fail(this.#words.say(`error.${code}`), code);
    }
    return null;
  }
}
