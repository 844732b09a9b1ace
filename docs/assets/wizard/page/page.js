// @ts-check
/**
 * The wizard's page: joins the parts. Questions come from the compiled table at once;
 * recognising, advice, letters, the case and files are asked of Python in the worker. What is
 * shown after the last question is fetched while the first is read (`later.js`).
 */
import { answersView, progressView } from "../ask/answers.js";
import { ask, choose } from "../ask/asking.js";
import * as address from "../case/address.js";
import { Held } from "../case/held.js";
import { Coming } from "./coming.js";
import { EARLY } from "../interview/fragment.js";
import { Offline } from "../keep/offline.js";
import { catchPictures } from "../read/picture/catching.js";
import { placesIn } from "../read/picture/places.js";
import { Trace } from "../read/trace.js";
import { Notices } from "../say/notices.js";
import { listen, ready } from "../start/listen.js";
import { Starting } from "../start/starting.js";
import { followToday } from "../start/today.js";
import { button, el, fill, focusOn, part } from "../tools/dom.js";
import { openNext } from "../tools/fold.js";

export class Page {
  #root;
  #client;
  #words;
  #interview;
  #held;
  #notices;
  #coming;
  #trace;
  #offline;
  #starting;
  /** How far down the reader was who comes back. @type {number | null} */
  #place = null;

  /**
   * @param {HTMLElement} root
   * @param {import("../python/client.js").Client} client
   * @param {import("../say/words.js").Words} words
   * @param {import("../interview/table.js").Interview} interview
   * @param {URL} later address of the file that comes while the first question is read
   */
  constructor(root, client, words, interview, later) {
    this.#root = root;
    this.#client = client;
    this.#words = words;
    this.#interview = interview;
    this.#held = new Held(client, interview, words.lang, root.dataset.checked ?? "");
    this.#notices = new Notices(part(root, "notices"), part(root, "live"), words, client);
    const shared = this.#shared;
    const py = new URL(root.dataset.py ?? "../assets/py/", location.href);
    const places = placesIn(root);
    if (places) catchPictures(places, { words: async () => words, ocr: new URL("../ocr/", py).href });
    const base = root.dataset.base ?? "../"; // the language's root
    const offline = (this.#offline = new Offline(new URL("../../", py), words.lang));
    this.#coming = new Coming(later, (Later) => {
      const place = this.#place;
      const made = new Later({ ...shared, root, offline, place, onGo: () => this.#go(), onChange: (question) => this.#reopen(question), onWiped: () => this.#restart(words.say("wipe.done")) });
      made.begin();
      return made;
    });
    this.#trace = this.#makeTrace();
    this.#starting = new Starting({
      ...shared,
      root,
      base,
      client,
      offline,
      waiting: () => this.#trace.waiting || this.#held.current === null || this.#client.busy,
      onRetry: () => this.#retry(),
    });
  }

  /** @returns {Trace} */
  #makeTrace() {
    return new Trace({
      ...this.#shared,
      root: this.#root,
      onFound: (id) => choose(this.#root, "seen", id),
      onConfirm: (id, said) => this.#confirm(id, said),
      onWaiting: () => this.#starting.show(),
    });
  }

  open() {
    const coming = this.#coming;
    const onOffline = () => coming.here?.showOffline();
    listen({ root: this.#root, held: this.#held, begun: () => coming.here?.begun ?? false, trace: this.#trace, offline: this.#offline, onOffline, arrive: () => this.#arrive(true) });
    followToday({ ...this.#shared, onDay: (before) => coming.here?.newDay(before) });
    const place = address.left();
    if (place) openNext(place.folds);
    this.#place = place?.y ?? null;
    this.#arrive(false);
    this.#trace.carried();
    ready(this.#root, this.#offline);
    setTimeout(() => this.#ahead()); // the question is painted first
  }

  /** Take the answers from the address. @param {boolean} focus */
  #arrive(focus) {
    this.#notices.clear();
    const doubts = address.arrive(this.#shared);
    this.#render(focus);
    doubts();
  }

  /** Put the answers into the address, as a new place to come back to, and show it. */
  #go() {
    address.go(this.#held);
    this.#notices.clear();
    this.#render(true);
  }

  get #shared() {
    return { held: this.#held, words: this.#words, notices: this.#notices, interview: this.#interview };
  }

  /** @param {boolean} focus */
  #render(focus) {
    const root = this.#root;
    const { current } = this.#held;
    root.dataset.question = current ?? "";
    part(root, "paste").hidden = current !== "seen";
    part(root, "found").hidden ||= current !== "seen";
    const change = (/** @type {string} */ question) => this.#reopen(question);
    const onEarly = () => this.#reopen(EARLY);
    ask(part(root, "question"), { ...this.#shared, onAnswered: () => this.#go(), onReopen: change, onEarly }, focus);
    const progress = progressView(this.#interview, this.#held, this.#words);
    fill(part(root, "progress"), progress);
    if (progress && focus) this.#notices.announce(progress.textContent ?? "");
    const restart = () => this.#restart();
    fill(part(root, "answers"), ...answersView(this.#interview, this.#held, this.#words, change, restart, () => this.#render(true)));
    this.#coming.here?.closeLetter(); // the answers it was drafted from may have changed
    if (current === null) {
      this.#starting.gently();
      this.#answered(focus);
    } else if (this.#coming.here) this.#coming.here.hide();
    else {
      fill(part(root, "advice")); // where its heading may wait
      if (focus) this.#ahead();
    }
    this.#starting.show();
  }

  /** Show the result, or wait for what shows it. @param {boolean} focus */
  async #answered(focus) {
    const [words, coming] = [this.#words, this.#coming];
    if (coming.here) return coming.here.show(focus);
    const heading = el("h2", { "data-part": "title" }, words.say("result.title"));
    fill(part(this.#root, "advice"), heading);
    if (focus) focusOn(heading);
    const later = await coming.needed();
    if (!heading.isConnected) return; // the reader went on meanwhile
    if (later) return later.show(focus);
    this.#notices.clear();
    this.#notices.fail(words.say("error.E_NET"), "E_NET", this.#again(() => this.#render(true)));
  }

  /** Fetch what comes after the questions; a question that is open goes on without it. */
  #ahead() {
    const again = this.#again(() => this.#ahead());
    this.#coming.ahead(() => {
      if (this.#held.current === null) return; // it is waited for, and its failure told
      this.#notices.clear();
      this.#notices.tell(this.#words.say("error.E_NET"), again, "E_NET");
    });
  }

  /** @param {() => void} act */
  #again(act) {
    return button("retry-later", this.#words.say("retry"), () => {
      this.#notices.clear();
      act();
    });
  }

  /** Start Python anew, and ask again for what it owed. */
  #retry() {
    this.#client.retry();
    if (this.#trace.owed) this.#trace.recognise();
    if (this.#held.current === null) this.#coming.here?.again();
  }

  /** @param {string} question */
  #reopen(question) {
    this.#held.reopen(question);
    this.#go();
  }

  /** @param {string} [said] */
  #restart(said) {
    this.#held.clear();
    this.#coming.here?.leave();
    this.#trace.clear();
    this.#go();
    if (said) this.#notices.tell(said);
  }

  /** @param {string} id @param {Record<string, string>} [said] what else was answered by that */
  #confirm(id, said) {
    Object.assign(this.#held.answers, { ...said, seen: id });
    this.#held.at = "";
    this.#go();
  }
}
