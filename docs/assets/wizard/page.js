// @ts-check
/**
 * The wizard's page: joins the parts. Questions come from the compiled table at once;
 * recognising, advice, letters, the case and files are asked of Python in the worker.
 */
import { button, fill, focusOn, part, release } from "./dom.js";
import * as fragment from "./fragment.js";
import { Held } from "./held.js";
import { Notices } from "./notices.js";
import { Offline } from "./offline.js";
import { slowLink } from "./probe.js";
import { Result } from "./result.js";
import { Trace } from "./trace.js";
import { answersView, progressView } from "./view-answers.js";
import { bootCard, refreshCard } from "./view-boot.js";
import { Files } from "./view-files.js";
import { Log } from "./view-log.js";
import { enhance, questionForm } from "./view-question.js";

export class Page {
  #root;
  #client;
  #words;
  #interview;
  #held;
  #notices;
  #result;
  #log;
  #files;
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
    const shared = { held, words, notices };
    this.#held = held;
    this.#notices = notices;
    this.#log = new Log(part(root, "log"), shared);
    this.#result = new Result({
      ...shared,
      advice: part(root, "advice"),
      letter: part(root, "letter"),
      base: this.#base,
      checked: root.dataset.checked ?? "",
      onChange: (question) => this.#reopen(question),
      onCase: () => this.#log.show(),
    });
    const py = new URL(root.dataset.py ?? "../assets/py/", location.href);
    this.#offline = new Offline(new URL("../../", py), words.lang);
    this.#files = new Files(part(root, "files"), {
      ...shared,
      offline: this.#offline,
      onTaken: () => this.#go(),
      onWiped: () => this.#restart(words.say("wipe.done")),
    });
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
    this.#offerKept();
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
    const place = fragment.read(location.hash, this.#interview);
    const held = this.#held;
    this.#notices.clear();
    if (!place && location.hash) return this.#render(focus); // an anchor of the page
    held.answers = place?.answers ?? {};
    held.at = place?.at ?? "";
    const future = Object.entries(place?.dates ?? {}).filter(([, day]) => day > held.today);
    Object.assign(held.dates, place?.dates, Object.fromEntries(future.map(([name]) => [name, ""])));
    this.#render(focus);
    if (place) this.#doubts(place, future.map(([name]) => `d.${name}`));
  }

  /**
   * Say what in an address was not understood; the rest is kept.
   * @param {fragment.Place} place
   * @param {string[]} future
   */
  #doubts(place, future) {
    const words = this.#words;
    const parts = [...place.unknown, ...future].join(" ");
    const lost = Object.keys(place.answers).some((id) => !(id in this.#held.kept));
    if (place.otherVersion) this.#notices.fail(words.say("fragment.version"), "fragment-version");
    if (parts) this.#notices.fail(words.say("fragment.unknown", { parts }), "fragment-unknown");
    if (lost) this.#notices.fail(words.say("fragment.lost"), "fragment-lost");
  }

  /** Put the answers into the address, as a new place to come back to, and show it. */
  #go() {
    const { kept, keptDates, at } = this.#held;
    const plain = location.pathname + location.search;
    history.pushState(null, "", Object.keys(kept).length ? fragment.write(kept, keptDates, at) : plain);
    this.#notices.clear();
    this.#render(true);
  }

  /** @param {boolean} focus */
  #render(focus) {
    const root = this.#root;
    const { current } = this.#held;
    root.dataset.question = current ?? "";
    part(root, "paste").hidden = current !== "seen";
    part(root, "found").hidden ||= current !== "seen";
    this.#question(current, focus);
    const progress = progressView(this.#interview, this.#held, this.#words);
    fill(part(root, "progress"), progress);
    if (progress && focus) this.#notices.announce(progress.textContent ?? "");
    const change = (/** @type {string} */ question) => this.#reopen(question);
    const restart = () => this.#restart();
    fill(part(root, "answers"), ...answersView(this.#interview, this.#held, this.#words, change, restart));
    if (current === null) {
      this.#startGently();
      this.#result.show(focus);
      this.#log.show();
      this.#files.show();
    } else {
      for (const view of [this.#result, this.#log, this.#files]) view.hide();
    }
    this.#boot();
  }

  /** Start Python anew, and ask again for what it owed. */
  #retry() {
    this.#client.retry();
    if (this.#trace.owed) this.#trace.recognise();
    if (this.#held.current === null) this.#result.show(false);
  }

  /** @param {string | null} current @param {boolean} focus */
  #question(current, focus) {
    const into = part(this.#root, "question");
    const held = this.#held;
    const question = current === null ? undefined : this.#interview.question(current);
    if (!question || current === null) return fill(into);
    const order = Object.keys(held.kept);
    const place = held.at ? order.indexOf(held.at) : order.length;
    const given = {
      question,
      words: this.#words,
      today: held.today,
      value: held.answers[current] ?? "",
      dates: { ...held.dates },
      first: place === 0,
      onNext: (/** @type {string} */ value, /** @type {Record<string, string>} */ dates) => {
        held.answers[current] = value;
        Object.assign(held.dates, dates);
        held.at = "";
        this.#go();
      },
      onBack: () => this.#reopen(order[place - 1]),
    };
    // The page's own first form is kept: the reader may have begun to fill it in.
    const own = into.querySelector("form[data-own]");
    const form = own instanceof HTMLFormElement && current === "seen" ? own : questionForm(given);
    form.removeAttribute("data-own");
    if (form !== own) fill(into, form);
    enhance(form, given);
    if (focus) focusOn(part(form, "title"));
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

  async #offerKept() {
    const kept = await this.#files.kept();
    if (!kept) return;
    const open = button("open-kept", this.#words.say("keep.open"), async () => {
      const request = { do: "case", op: "upgrade", case: kept.case };
      const read = await this.#notices.settled(this.#held.ask(request));
      if (!read) return;
      this.#held.take(read.case);
      this.#go();
    });
    this.#notices.tell(this.#words.say("keep.found", { day: kept.until }), open);
  }
}
