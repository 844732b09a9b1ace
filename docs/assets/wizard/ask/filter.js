// @ts-check
/** Options found by the words that readers have for them, beside their own. */
import { el } from "../tools/dom.js";

const HAN = /\p{Script=Han}{2}/u;

/**
 * A field to search a long list of options; one of the commonest that is meant comes along.
 * @param {HTMLFormElement} form
 * @param {import("../say/words.js").Words} words
 */
export function addFilter(form, words) {
  const rest = form.querySelector(".pw-rest");
  const [common, others] = /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll(".pw-options"));
  if (!rest || rest.querySelector(".pw-filter")) return;
  const firsts = /** @type {HTMLElement[]} */ ([...common.children]);
  const field = el("input", { type: "search", id: "pw-filter", autocomplete: "off" });
  const none = el("p", { class: "zj-minor", role: "status" });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault(); // Enter here searches, it does not go on
  });
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    common.append(...firsts);
    others.prepend(...firsts.filter((row) => wanted && speaksOf(row, wanted, words)));
    none.textContent = narrow(others, wanted, words) ? "" : words.say("filter_none");
  });
  const label = el("label", { htmlFor: "pw-filter" }, words.say("filter"));
  others.before(el("div", { class: "pw-filter" }, label, field, none));
}

/**
 * Hide what was not meant, and headings with nothing below; how many options are left.
 * @param {HTMLElement} list
 * @param {string} wanted
 * @param {import("../say/words.js").Words} words
 */
function narrow(list, wanted, words) {
  let group = /** @type {HTMLElement | null} */ (null);
  let found = 0;
  for (const row of /** @type {HTMLElement[]} */ ([...list.children])) {
    if (row.classList.contains("pw-group")) {
      group = row;
      row.hidden = Boolean(wanted);
      continue;
    }
    row.hidden = !speaksOf(row, wanted, words) && !row.querySelector(":checked");
    if (row.hidden) continue;
    found += 1;
    if (group) group.hidden = false;
  }
  return found;
}

/**
 * Whether an option is meant by what was typed: it is part of the option's words or of the
 * readers' words for it, or holds one of the latter (三天没动 holds 没动).
 * @param {HTMLElement} row
 * @param {string} wanted in lower case
 * @param {import("../say/words.js").Words} words
 */
function speaksOf(row, wanted, words) {
  if (row.textContent?.toLowerCase().includes(wanted)) return true;
  const key = `asked.${row.querySelector("input")?.value}`;
  const asked = words.has(key) ? words.say(key).toLowerCase() : "";
  return asked.includes(wanted) || asked.split(" ").some((word) => HAN.test(word) && wanted.includes(word));
}
