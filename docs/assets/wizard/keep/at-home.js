// @ts-check
/** The kept cases on the home page: opened in the wizard, finished, removed, or all wiped. */
import * as crash from "../python/crash.js";
import { Words } from "../say/words.js";
import { carry, forgetCarried } from "../tools/carried.js";
import { beijingDay } from "../tools/days.js";
import { button, el, fill } from "../tools/dom.js";
import { locked } from "./lock.js";
import { markKept } from "./mark.js";
import { Offline } from "./offline.js";
import { shelfView, tellWaits } from "./shelf-view.js";
import * as store from "./store.js";

/** @typedef {import("./records.js").Place} Place */

class AtHome {
  #root;
  #into;
  #words;

  /** @param {HTMLElement} root @param {Words} words */
  constructor(root, words) {
    this.#root = root;
    this.#into = /** @type {HTMLElement} */ (document.querySelector("[data-part=kept]"));
    this.#words = words;
  }

  /** Show what is kept now; on a failure the wizard's page has the words for it. */
  async show() {
    const places = await store.list().catch(() => /** @type {Place[]} */ ([]));
    markKept(places.length > 0);
    if (!places.length) return fill(this.#into);
    const words = this.#words;
    const list = shelfView(places, {
      words,
      today: beijingDay(),
      here: "",
      refused: new Set(),
      onOpen: ({ of }) => {
        carry("open", of);
        location.assign(this.#root.dataset.wizard ?? "wizard/");
      },
      onFinish: ({ of }, finished) => this.#change(() => store.note(of, { finished: finished ? beijingDay() : "" })),
      onRemove: ({ of }) => confirm(words.say("shelf.remove_sure")) && this.#change(() => store.remove(of)),
    });
    const wipe = button("wipe", words.say("wipe"), () => confirm(words.say("wipe.sure")) && this.#wipe());
    fill(this.#into, el("h2", {}, words.say("shelf.title")), list, el("p", { class: "zj-actions" }, wipe));
  }

  /** @param {() => Promise<unknown>} change */
  async #change(change) {
    await locked(change, () => tellWaits(this.#into, this.#words)).catch(() => {}); // what is shown next says what is true
    await this.show();
  }

  async #wipe() {
    const words = this.#words;
    const said = el("p", { class: "zj-banner", role: "status" });
    try {
      await locked(() => store.wipe(), () => tellWaits(this.#into, words));
      await new Offline(new URL(this.#root.dataset.root ?? ".", location.href), words.lang).forget();
      markKept(false);
      forgetCarried();
      crash.clear();
      said.textContent = words.say("wipe.done");
      said.dataset.notice = "wiped";
    } catch {
      said.textContent = words.say("wipe.failed");
      said.dataset.notice = "wipe.failed";
    }
    fill(this.#into, said);
  }
}

/** @param {HTMLElement} root the part of the home page that is about kept cases */
export async function showKept(root) {
  const lang = root.dataset.lang ?? "zh";
  const response = await fetch(root.dataset.words ?? "");
  if (response.ok) await new AtHome(root, new Words(await response.json(), lang)).show();
}
