// @ts-check
/**
 * Offline use, seen from the page. States: none (no worker can be had), off (nothing kept),
 * installing, ready, update (a newer version waits for the reader's word), gaps (the browser
 * cleared files that could not be fetched again), failed.
 */

/** How the caches of sw.js begin. */
const PREFIX = "zhuijian-";

export class Offline extends EventTarget {
  #url;
  #scope;
  /** @type {ServiceWorkerRegistration | undefined} */
  #registration;
  /** The reader has wiped everything: nothing is kept again before the next visit. */
  #forgotten = false;
  state = "none";
  /** Bytes to load for it, 0 while unknown. */
  size = 0;
  #sizes;
  #lang;
  /** Whether what is kept was looked through at this visit. */
  #checked = false;
  /** Other open pages that keep an update waiting. */
  others = 0;

  /** @param {URL} root the site's root @param {string} lang */
  constructor(root, lang) {
    super();
    this.#scope = root.href;
    this.#url = new URL(`sw.js?lang=${lang}`, root).href;
    this.#sizes = new URL("sw-size.json", root).href;
    this.#lang = lang;
    if (!("serviceWorker" in navigator)) return;
    navigator.serviceWorker.addEventListener("message", ({ data }) => {
      if (data?.type === "checked" && this.state !== "off") this.#become(data.missing ? "gaps" : "ready");
    });
    this.#find();
  }

  /** Find out how much there is to load, for the reader who is asked first. */
  async measure() {
    if (this.size || this.state !== "off") return;
    try {
      this.size = (await (await fetch(this.#sizes)).json())[this.#lang];
      this.#become(this.state);
    } catch {
      // Unknown: the page then speaks of no number.
    }
  }

  /** Look through what is kept, and fetch what the browser cleared. */
  check() {
    this.#registration?.active?.postMessage("check");
  }

  async #find() {
    this.#become("off");
    try {
      const found = await navigator.serviceWorker.getRegistration(this.#scope);
      if (found) this.#follow(found);
    } catch {
      this.#become("none"); // forbidden by settings, or no secure address
    }
  }

  /** Keep the site on this device. */
  async keep() {
    if (this.#forgotten || (this.state !== "off" && this.state !== "failed")) return;
    this.#become("installing");
    try {
      this.#follow(await navigator.serviceWorker.register(this.#url, { scope: this.#scope }));
    } catch {
      this.#become("failed");
    }
  }

  /** Let the waiting version take over, unless other pages still run the old one. */
  update() {
    navigator.serviceWorker.onmessage = (event) => {
      if (event.data?.type !== "other-tabs") return;
      this.others = event.data.count;
      this.#become("update");
    };
    navigator.serviceWorker.oncontrollerchange = () => location.reload();
    this.#registration?.waiting?.postMessage("update");
  }

  /** Remove everything kept for offline use. */
  async forget() {
    const registration = this.#registration ?? (await navigator.serviceWorker?.getRegistration(this.#scope));
    this.#registration = undefined;
    this.#forgotten = true;
    await registration?.unregister();
    if (!("caches" in globalThis)) return;
    const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
    await Promise.all(names.map((name) => caches.delete(name)));
    this.#become("off");
  }

  /** @param {ServiceWorkerRegistration} registration */
  #follow(registration) {
    this.#registration = registration;
    const look = () => {
      if (registration !== this.#registration) return; // removed
      const { installing, waiting, active } = registration;
      if (waiting && active) this.#become("update");
      else if (active) this.#ready();
      else if (installing || waiting) this.#become("installing");
      else this.#become("failed"); // an installation that failed leaves nothing
    };
    const watch = () => registration.installing?.addEventListener("statechange", look);
    registration.addEventListener("updatefound", () => {
      watch();
      look();
    });
    watch();
    look();
  }

  /** Kept; once a visit it is looked through, for a browser clears files without a word. */
  #ready() {
    if (this.state === "gaps") return;
    this.#become("ready");
    if (this.#checked) return;
    this.#checked = true;
    this.check();
  }

  /** @param {string} state */
  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event("change"));
  }
}
