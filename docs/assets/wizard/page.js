// @ts-check
/**
 * The wizard's page: joins the parts. Questions come from the compiled table at once;
 * recognising, advice, letters, the case and files are asked of Python in the worker.
 */
import { Done } from "./advise/done.js";
import { Proofs } from "./advise/proof.js";
import { Result } from "./advise/result.js";
import { answersView, progressView } from "./ask/answers.js";
import { ask, choose } from "./ask/asking.js";
import * as address from "./case/address.js";
import { Held } from "./case/held.js";
import { EARLY } from "./interview/fragment.js";
import { aboutCase } from "./keep/about.js";
import { Files } from "./keep/files.js";
import { Keeping } from "./keep/keeping.js";
import { Log } from "./keep/log.js";
import { Offline } from "./keep/offline.js";
import { Shelf } from "./keep/shelf.js";
import { catchPictures } from "./read/picture/catching.js";
import { placesIn } from "./read/picture/places.js";
import { Trace } from "./read/trace.js";
import { Notices } from "./say/notices.js";
import { listen, ready } from "./start/listen.js";
import { Starting } from "./start/starting.js";
import { followToday } from "./start/today.js";
import { fill, part } from "./tools/dom.js";
import { openNext } from "./tools/fold.js";
import { Letters } from "./write/letters.js";

export class Page {
  #root;
  #client;
  #words;
  #interview;
  #held;
  #notices;
  #result;
  #letters;
  #proofs;
  #log;
  #files;
  #keeping;
  #shelf;
  #trace;
  #offline;
  #starting;

  /**
   * @param {HTMLElement} root
   * @param {import("./python/client.js").Client} client
   * @param {import("./say/words.js").Words} words
   * @param {import("./interview/table.js").Interview} interview
   */
  constructor(root, client, words, interview) {
    this.#root = root;
    this.#client = client;
    this.#words = words;
    this.#interview = interview;
    this.#held = new Held(client, interview, words.lang, root.dataset.checked ?? "");
    this.#notices = new Notices(part(root, "notices"), part(root, "live"), words, client);
    const shared = this.#shared;
    const onTaken = () => this.#go();
    this.#log = new Log(part(root, "log"), { ...shared, onCase: () => this.#result.redraw() });
    this.#proofs = new Proofs(part(root, "proof"), shared);
    const onTyped = () => {
      this.#files.showChoice();
      this.#result.typed();
    };
    this.#letters = new Letters(part(root, "letter"), { ...shared, onTyped, onCase: () => this.#log.show() });
    this.#result = this.#makeResult();
    const py = new URL(root.dataset.py ?? "../assets/py/", location.href);
    const places = placesIn(root);
    if (places) catchPictures(places, { words: async () => words, ocr: new URL("../ocr/", py).href });
    const base = root.dataset.base ?? "../"; // the language's root
    const offline = (this.#offline = new Offline(new URL("../../", py), words.lang));
    const onWiped = () => this.#restart(words.say("wipe.done"));
    this.#keeping = new Keeping({ ...shared, offline, onTaken, onWiped, onKept: () => void this.#shelf.show(), about: () => aboutCase({ ...shared, result: this.#result, log: this.#log, version: root.dataset.version ?? "" }) });
    this.#shelf = new Shelf(part(root, "shelf"), { ...shared, keeping: this.#keeping });
    this.#files = new Files(part(root, "files"), { ...shared, offline, onTaken, keeping: this.#keeping });
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

  /** @returns {Result} */
  #makeResult() {
    const shared = this.#shared;
    const onChange = (/** @type {string} */ question) => this.#reopen(question);
    const done = new Done({ ...shared, onChange, onDone: () => this.#go() });
    return new Result({
      ...shared,
      advice: part(this.#root, "advice"),
      base: this.#root.dataset.base ?? "../",
      version: this.#root.dataset.version ?? "",
      onChange,
      onAnswered: () => {
        this.#held.goOn();
        this.#go();
      },
      onLetter: (letter, title, claim, from) => this.#letters.open(letter, title, claim, from),
      onDraw: () => this.#letters.dock(),
      onCalendar: () => this.#files.calendar(),
      onAdvice: (advice) => {
        this.#proofs.show(advice);
        this.#keeping.compare();
      },
      doneView: (rung) => done.view(rung),
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
    listen({ root: this.#root, held: this.#held, log: this.#log, trace: this.#trace, files: this.#files, offline: this.#offline, arrive: () => this.#arrive(true) });
    followToday({ ...this.#shared, result: this.#result, log: this.#log });
    const place = address.left();
    if (place) openNext(place.folds);
    this.#result.place = place?.y ?? null;
    this.#arrive(false);
    this.#trace.carried();
    this.#shelf.offer();
    this.#files.carried();
    ready(this.#root, this.#offline);
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
    this.#letters.hide(); // the answers it was drafted from may have changed
    if (current === null) {
      this.#starting.gently();
      this.#result.show(focus);
      this.#log.open();
      this.#files.show();
    } else {
      for (const view of [this.#result, this.#proofs, this.#log, this.#files]) view.hide();
    }
    this.#starting.show();
  }

  /** Start Python anew, and ask again for what it owed. */
  #retry() {
    this.#client.retry();
    if (this.#trace.owed) this.#trace.recognise();
    if (this.#held.current === null) this.#result.show(false);
  }

  /** @param {string} question */
  #reopen(question) {
    this.#held.reopen(question);
    this.#go();
  }

  /** @param {string} [said] */
  #restart(said) {
    this.#held.clear();
    this.#keeping.leave();
    this.#trace.clear();
    this.#log.clear();
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
