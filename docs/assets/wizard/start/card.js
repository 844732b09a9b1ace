// @ts-check
/** What the reader sees of Python's start: honest progress, a way to stop, a way on. */
import { button, el, fill } from "../tools/dom.js";

/**
 * @typedef {object} BootGiven
 * @property {import("../python/client.js").Client} client
 * @property {import("../say/words.js").Words} words
 * @property {boolean} waiting whether something on the page waits for Python
 * @property {{href: string, title: string}} way the page that carries on without Python
 * @property {() => void} onRetry
 */

/** @param {number} bytes */
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

/** @param {BootGiven} given */
function wayOn({ words, way }) {
  const link = el("a", { href: way.href }, way.title);
  return el("p", { class: "pw-way" }, words.say("boot.way"), link);
}

/**
 * The card for the present state, or null when there is nothing to say.
 * @param {BootGiven} given
 * @returns {HTMLElement | null}
 */
export function bootCard(given) {
  const { client, words, waiting } = given;
  if (client.state.startsWith("failed:")) return failed(given);
  if (!waiting || client.state === "ready") return null;
  if (client.state === "idle") return offer(given);
  const bar = el("progress", { "aria-label": words.say("boot.progress") });
  const { loaded, total } = client;
  if (client.state === "fetching" && total) {
    bar.max = total;
    bar.value = loaded;
  }
  const values = { loaded: megabytes(loaded), total: megabytes(total) };
  const known = client.state === "fetching" && !total ? "connecting" : client.state;
  return el(
    "section",
    { class: "pw-boot" },
    el("p", {}, words.say(`boot.${known}`, values)),
    bar,
    wayOn(given),
    el("p", { class: "zj-actions" }, button("cancel", words.say("cancel"), () => client.cancel())),
  );
}

/** @param {BootGiven} given */
function offer(given) {
  const { client, words } = given;
  const size = client.size ? words.say("boot.size", { mb: megabytes(client.size) }) : "";
  const text = words.say(client.died ? "boot.died" : "boot.slow", { size });
  const go = button("start", words.say("boot.start", { size }), () => client.start());
  return el("section", { class: "pw-boot" }, el("p", {}, text), el("p", { class: "zj-actions" }, go), wayOn(given));
}

/** @param {BootGiven} given */
function failed(given) {
  const { client, words, onRetry } = given;
  const code = client.failure?.code ?? "E_WORKER";
  const key = `error.${code}`;
  const technical = [code, client.failure?.file, client.failure?.detail].filter(Boolean).join(" · ");
  const again = code !== "E_OLD" && code !== "E_NOWASM";
  const title = words.say(code === "E_CANCEL" ? "boot.stopped" : "boot.failed");
  return el(
    "section",
    { class: "pw-boot pw-error", "data-part": "error", "data-code": code, role: "alert" },
    el("h2", {}, title),
    el("p", {}, words.say(words.has(key) ? key : "error.E_PY")),
    wayOn(given),
    again && el("p", { class: "zj-actions" }, button("retry", words.say("retry"), onRetry)),
    el("p", { class: "zj-meta" }, words.say("error.code"), el("code", {}, technical)),
  );
}

/**
 * Put the card into its place; progress of the same state is updated in place, so that the
 * focus stays on the button beside it and nothing is read out again and again.
 * @param {HTMLElement} into
 * @param {HTMLElement | null} card
 */
export function refreshCard(into, card) {
  const [bar, next] = [into.querySelector("progress"), card?.querySelector("progress")];
  const [text, said] = [into.querySelector("p"), card?.querySelector("p")];
  if (bar && next && text && said && bar.hasAttribute("max") === next.hasAttribute("max")) {
    if (next.hasAttribute("max")) Object.assign(bar, { max: next.max, value: next.value });
    if (text.textContent !== said.textContent) text.textContent = said.textContent;
    return;
  }
  const focused = into.contains(document.activeElement);
  fill(into, card);
  if (focused) into.querySelector("button")?.focus();
}
