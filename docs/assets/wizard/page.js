// @ts-check
/**
 * The wizard's page: joins the parts. Questions come from the compiled table at once;
 * recognising, advice, letters, the case and files are asked of Python in the worker.
 */
import * as address from "./address.js";
import { ask } from "./asking.js";
import { Did } from "./did.js";
import { fill, part, release } from "./dom.js";
import { Held } from "./held.js";
import { Keeping } from "./keeping.js";
import { Letters } from "./letters.js";
import { Notices } from "./notices.js";
import { Offline } from "./offline.js";
import { slowLink } from "./probe.js";
import { Result } from "./result.js";
import { Trace } from "./trace.js";
import { answersView, progressView } from "./view-answers.js";
import { bootCard, refreshCard } from "./view-boot.js";
import { Files } from "./view-files.js";
import { Log } from "./view-log.js";
import { Proofs } from "./view-proof.js";

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
  #trace;
  #offline;
  #base;

  /**
   * @param {HTMLElement} root
   * @param {import("./client.js").Client} client
   * @param {import("./words.js").Words} words
   * @param {import("./table.js").Interview} interview
   */
  constructor(root, client, words, interview) {
    this.#root = root;
    this.#client = client;
    this.#words = words;
    this.#interview = interview;
    this.#base = root.dataset.base ?? "../";
    const held = new Held(client, interview, words.lang);
    const notices = new Notices(part(root, "notices"), part(root, "live"), words, client);
    const shared = { held, words, notices, interview };
    const onChange = (/** @type {string} */ question) => this.#reopen(question);
    const onTaken = () => this.#go();
    this.#held = held;
    this.#notices = notices;
    const onCase = () => this.#result.show(false, true);
    this.#log = new Log(part(root, "log"), { ...shared, onCase });
    this.#proofs = new Proofs(part(root, "proof"), shared);
    const onTyped = () => this.#files.showChoice();
    this.#letters = new Letters(part(root, "letter"), { ...shared, onTyped, onCase: () => this.#log.show() });
    const did = new Did({ ...shared, onChange, onDone: onTaken });
    this.#result = new Result({
      ...shared,
      advice: part(root, "advice"),
      base: this.#base,
      checked: root.dataset.checked ?? "",
      onChange,
      onLetter: (letter, title) => this.#letters.open(letter, title),
      onAdvice: (advice) => this.#proofs.show(advice),
      did: (rung) => did.view(rung),
    });
    const py = new URL(root.dataset.py ?? "../assets/py/", location.href);
    const offline = new Offline(new URL("../../", py), words.lang);
    this.#offline = offline;
    const onWiped = () => this.#restart(words.say("wipe.done"));
    this.#keeping = new Keeping({ ...shared, offline, onTaken, onWiped });
    this.#files = new Files(part(root, "files"), { ...shared, offline, onTaken, keeping: this.#keeping });
    this.#trace = new Trace({
      ...shared,
      field: /** @type {HTMLTextAreaElement} */ (part(root, "trace")),
      found: part(root, "found"),
      titleOf: (id) => interview.option("seen", id)?.title ?? "",
      onFound: (id) => this.#choose(id),
      onConfirm: (id) => this.#confirm(id),
      onWaiting: () => this.#boot(),
    });
  }

  open() {
    this.#listen();
    this.#arrive(false);
    this.#trace.carried();
    this.#keeping.offer();
    if (slowLink() || this.#client.died) this.#client.measure();
    this.#root.dataset.offline = this.#offline.state;
    this.#root.dataset.ready = "";
    for (const form of this.#root.querySelectorAll("form")) {
      if ("waits" in form.dataset) release(form);
    }
  }

  #listen() {
    const root = this.#root;
    this.#client.addEventListener("change", () => this.#boot());
    this.#offline.addEventListener("change", () => {
      root.dataset.offline = this.#offline.state;
      this.#files.showOffline();
    });
    addEventListener("popstate", () => this.#arrive(true));
    addEventListener("beforeunload", (event) => {
      if (this.#held.worth) event.preventDefault();
    });
    for (const name of ["focusin", "pointerdown"]) {
      root.addEventListener(name, () => this.#startGently(), { once: true });
    }
    const paste = /** @type {HTMLFormElement} */ (part(root, "paste"));
    paste.onsubmit = (event) => {
      event.preventDefault();
      this.#trace.recognise();
    };
    /** @type {HTMLDetailsElement} */ (part(root, "static")).open = false;
  }

  /** Start Python unless the reader is to be asked first. */
  #startGently() {
    if (this.#client.state === "idle" && !slowLink() && !this.#client.died) this.#client.start();
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
    ask(part(root, "question"), { ...this.#shared, onAnswered: () => this.#go(), onReopen: change }, focus);
    const progress = progressView(this.#interview, this.#held, this.#words);
    fill(part(root, "progress"), progress);
    if (progress && focus) this.#notices.announce(progress.textContent ?? "");
    const restart = () => this.#restart();
    fill(part(root, "answers"), ...answersView(this.#interview, this.#held, this.#words, change, restart));
    if (current === null) {
      this.#startGently();
      this.#result.show(focus);
      this.#log.open();
      this.#files.show();
    } else {
      for (const view of [this.#result, this.#letters, this.#proofs, this.#log, this.#files]) view.hide();
    }
    this.#boot();
  }

  /** Start Python anew, and ask again for what it owed. */
  #retry() {
    this.#client.retry();
    if (this.#trace.owed) this.#trace.recognise();
    if (this.#held.current === null) this.#result.show(false);
  }

  /** @param {string} question */
  #reopen(question) {
    this.#held.at = question;
    this.#go();
  }

  /** @param {string} [said] */
  #restart(said) {
    this.#held.clear();
    this.#trace.clear();
    this.#log.clear();
    this.#go();
    if (said) this.#notices.tell(said);
  }

  /** What Python's start has to say; also the state that tests wait for. */
  #boot() {
    this.#root.dataset.state = this.#client.state;
    const card = bootCard({
      client: this.#client,
      words: this.#words,
      waiting: this.#trace.waiting || this.#held.current === null,
      way: this.#way(),
      onRetry: () => this.#retry(),
    });
    refreshCard(part(this.#root, "boot"), card);
    // By now most of what offline use needs was loaded anyway.
    if (this.#client.state === "ready" && !slowLink()) this.#offline.keep();
  }

  /** The page that carries on from the answers without Python. */
  #way() {
    const seen = this.#held.kept.seen ?? "";
    const option = this.#interview.option("seen", seen);
    if (!option || seen === "unknown") return { href: `${this.#base}kinds/`, title: this.#words.say("way.all") };
    const href = seen.startsWith("s_") ? `states/#${seen}` : `kinds/${seen}/#do`;
    return { href: this.#base + href, title: this.#words.say("way.kind", { title: option.title }) };
  }

  /** Choose what was recognised, for the reader to confirm. @param {string} id */
  #choose(id) {
    const radio = this.#root.querySelector(`input[name="seen"][value="${CSS.escape(id)}"]`);
    if (!(radio instanceof HTMLInputElement)) return;
    radio.checked = true;
    radio.dispatchEvent(new Event("change"));
  }

  /** @param {string} id */
  #confirm(id) {
    this.#held.answers.seen = id;
    this.#held.at = "";
    this.#go();
  }
}
