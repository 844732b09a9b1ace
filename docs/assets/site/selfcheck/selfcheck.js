// @ts-check
/**
 * /selfcheck/: asks this host for the site's own files and shows in words what it found.
 * States of the element: idle, running, done, failed. No other address is asked.
 */
import { fetchManifest } from "../../wizard/python/fetching.js";
import { CHECKS } from "./checks.js";
import { WORDS } from "./words.js";

/**
 * @typedef {import("./checks.js").Row} Row
 * @typedef {import("./checks.js").Host} Host
 */

class SelfCheck extends HTMLElement {
  #words = WORDS.zh;
  #counts = { pass: 0, note: 0, fail: 0 };

  connectedCallback() {
    this.#words = WORDS[this.dataset.lang ?? "zh"] ?? WORDS.zh;
    const button = this.#part("start");
    button.hidden = false;
    button.addEventListener("click", () => this.#run());
  }

  /** @param {string} name @returns {HTMLElement} */
  #part(name) {
    return /** @type {HTMLElement} */ (this.querySelector(`[data-part="${name}"]`));
  }

  /** @param {string} key @param {unknown[]} args @returns {string} */
  #say(key, ...args) {
    const plain = args.map((each) => this.#argument(String(each)));
    return (this.#words[key] ?? key).replace(/\{(\d)\}/g, (_, n) => plain[Number(n)] ?? "");
  }

  /** @param {string} text words for "@key rest", the text itself otherwise */
  #argument(text) {
    if (!text.startsWith("@")) return text;
    const [key, ...rest] = text.slice(1).split(" ");
    const words = this.#say(key, rest.join(" "));
    return this.#words[key]?.includes("{0}") ? words : [words, ...rest].join(" ");
  }

  async #run() {
    if (this.dataset.state === "running") return;
    this.dataset.state = "running";
    this.#counts = { pass: 0, note: 0, fail: 0 };
    this.#part("rows").textContent = "";
    this.#part("table").hidden = false;
    this.#part("summary").textContent = this.#say("running");
    try {
      await this.#all();
      const { pass, note, fail } = this.#counts;
      this.#part("summary").textContent = this.#say("done", pass, note, fail);
      this.dataset.state = "done";
    } catch (error) {
      this.#part("summary").textContent = this.#say("broken", error);
      this.dataset.state = "failed";
    }
    this.#part("start").textContent = this.#say("again");
  }

  async #all() {
    if (navigator.serviceWorker?.controller) {
      return this.#show({ id: "cached", result: "fail", args: [] });
    }
    const root = new URL(this.dataset.root ?? "../", location.href);
    const answer = await fetch(new URL("hosting/headers.json", root), { cache: "no-store" });
    if (!answer.ok) throw new Error(`hosting/headers.json: ${answer.status}`);
    const expected = await answer.json();
    const manifest = await fetchManifest(new URL("assets/py/manifest.json", root).href);
    for (const check of CHECKS) await this.#one(check, { root, expected, manifest });
  }

  /**
   * One subject; when it cannot be finished, the others still are.
   * @param {(host: Host) => AsyncGenerator<Row>} check
   * @param {Host} host
   */
  async #one(check, host) {
    try {
      for await (const row of check(host)) this.#show(row);
    } catch (error) {
      this.#show({ id: "stopped", result: "fail", args: [check.name, String(error)] });
    }
  }

  /** @param {Row} found */
  #show({ id, result, args }) {
    this.#counts[result] += 1;
    const line = document.createElement("tr");
    line.setAttribute("role", "row"); // as site.js gives them to every table
    line.dataset.check = id;
    line.dataset.result = result;
    const verdict = document.createElement("th");
    verdict.scope = "row";
    verdict.setAttribute("role", "rowheader");
    verdict.textContent = this.#say(result);
    const words = document.createElement("td");
    words.setAttribute("role", "cell");
    words.textContent = this.#say(`${id}.${result}`, ...args);
    line.append(verdict, words);
    this.#part("rows").append(line);
  }
}

customElements.define("self-check", SelfCheck);
