// @ts-check
/** What the page says while it works: how far it is, what failed, and news for screen readers. */
import { button, el, fill, part } from "../wizard/tools/dom.js";

export class Status {
  #root;
  #words;
  /** What stopping does now. @type {() => void} */
  #stop = () => {};

  /** @param {HTMLElement} root @param {import("../wizard/say/words.js").Words} words */
  constructor(root, words) {
    this.#root = root;
    this.#words = words;
  }

  /** From now on the reader may stop what is going on. @param {() => void} stop */
  begin(stop) {
    this.#stop = stop;
    this.fail("");
  }

  /** Nothing is going on any more. */
  end() {
    fill(part(this.#root, "working"));
  }

  /**
   * How far it is; the bar and the button stay while it goes on.
   * @param {string} key of the words
   * @param {Record<string, string | number>} values
   * @param {{done: number, all: number} | null} share null where nobody knows the whole
   */
  progress(key, values, share) {
    const into = part(this.#root, "working");
    const said = this.#words.say(key, values);
    let [bar, text] = [into.querySelector("progress"), into.querySelector("p")];
    if (!bar || !text) {
      bar = el("progress", { "aria-label": this.#words.say("boot.progress") });
      text = el("p", {});
      const stop = button("stop", this.#words.say("batch.cancel"), () => this.#stop());
      fill(into, text, bar, el("p", { class: "zj-actions" }, stop));
    }
    if (text.textContent !== said) text.textContent = said;
    if (share) Object.assign(bar, { max: share.all, value: share.done });
    else bar.removeAttribute("value");
  }

  /** @param {string} says "" takes the last one away */
  fail(says) {
    fill(part(this.#root, "error-place"), says && el("p", { class: "pw-error", role: "alert", "data-part": "error" }, says));
  }

  /** @param {string} says */
  tell(says) {
    part(this.#root, "live").textContent = says;
  }
}
