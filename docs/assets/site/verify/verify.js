// @ts-check
/**
 * /verify/: the recorded cases, asked of the browser's own Python, and what came of each.
 * States of the element: idle, running, done, failed. No other address is asked.
 */
import { Client } from "../../wizard/python/client.js";
import { beijingDay } from "../../wizard/tools/days.js";
import { lacking } from "./compare.js";
import { WORDS } from "./words.js";

/** @typedef {Record<string, any> & {name?: string, do: string, "=>": any}} Recorded */

class VerifyGuide extends HTMLElement {
  #words = WORDS.zh;
  /** @type {Client | undefined} */
  #client;

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
    return this.#words[key].replace(/\{(\d)\}/g, (_, at) => String(args[Number(at)]));
  }

  async #run() {
    if (this.dataset.state === "running") return;
    this.dataset.state = "running";
    this.#part("rows").textContent = "";
    this.#part("table").hidden = false;
    try {
      await this.#all();
      this.dataset.state = "done";
    } catch (error) {
      const code = /** @type {{code?: string}} */ (error).code;
      this.#part("summary").textContent = this.#say("broken", code ?? error);
      this.dataset.state = "failed";
      this.#client = undefined;
    }
    this.#part("start").textContent = this.#say("again");
  }

  async #all() {
    const root = new URL(this.dataset.root ?? "../", location.href);
    const answer = await fetch(new URL("assets/site/verify/cases.json", root));
    if (!answer.ok) throw new Error(String(answer.status));
    /** @type {Recorded[]} */
    const cases = await answer.json();
    const worker = new URL("assets/wizard/python/worker.js", root);
    const client = (this.#client ??= new Client(new URL("assets/py/", root).href, worker));
    client.start();
    let passed = 0;
    for (const [at, recorded] of cases.entries()) {
      this.#part("summary").textContent = this.#say("running", at + 1, cases.length);
      const { name, "=>": expected, ...request } = recorded;
      const lacks = lacking(expected, await client.ask(request));
      if (!lacks) passed += 1;
      this.#show(name ?? String(at + 1), lacks);
    }
    const { version } = this.dataset;
    this.#part("summary").textContent = this.#say("done", passed, cases.length, version, beijingDay());
  }

  /** @param {string} name @param {string} lacks */
  #show(name, lacks) {
    const line = document.createElement("tr");
    line.setAttribute("role", "row"); // as site.js gives them to every table
    line.dataset.result = lacks ? "fail" : "pass";
    const verdict = document.createElement("th");
    verdict.scope = "row";
    verdict.setAttribute("role", "rowheader");
    verdict.textContent = this.#say(line.dataset.result);
    const words = document.createElement("td");
    words.setAttribute("role", "cell");
    const said = document.createElement("span");
    said.lang = "en"; // as the cases are named
    said.textContent = lacks ? `${name} (${lacks})` : name;
    words.append(said);
    line.append(verdict, words);
    this.#part("rows").append(line);
  }
}

customElements.define("verify-guide", VerifyGuide);
