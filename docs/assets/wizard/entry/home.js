// @ts-check
/** On the home page: the cases kept here, a case file to go on with, and a start made early. */
import { holdPlace, markKept } from "../keep/mark.js";
import { fetchAhead } from "../start/ahead.js";
import { carry } from "../tools/carried.js";

/** Bytes of the largest case file that is read. */
const LARGEST = 256 * 1024;
const home = /** @type {HTMLElement | null} */ (document.querySelector("[data-home]"));

/** Whether something may be kept; asks without making a database. */
async function kept() {
  try {
    const known = await indexedDB.databases();
    return known.some(({ name }) => name === "zhuijian");
  } catch {
    return false; // an old browser cannot tell: the wizard's page offers what is kept
  }
}

/** Done when the browser has drawn the page anew. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** @param {HTMLElement} root */
function offerImport(root) {
  const button = /** @type {HTMLButtonElement} */ (root.querySelector("[data-import]"));
  const chosen = /** @type {HTMLInputElement} */ (root.querySelector("input[type=file]"));
  const tell = (/** @type {string} */ name) => {
    for (const said of root.querySelectorAll("[data-says]")) {
      if (said instanceof HTMLElement) said.hidden = said.dataset.says !== name;
    }
  };
  button.hidden = false;
  button.addEventListener("click", () => chosen.click());
  chosen.addEventListener("change", async () => {
    const file = chosen.files?.[0];
    chosen.value = "";
    if (!file) return;
    if (file.size > LARGEST) return tell("large");
    if (!carry("file", await file.text())) return tell("storage");
    location.assign(root.dataset.wizard ?? "wizard/");
  });
}

if (home) {
  offerImport(home);
  const field = document.querySelector("[data-paste] textarea");
  if (field) fetchAhead(field, new URL(`${home.dataset.root ?? ""}assets/py/`, location.href));
  kept()
    .then(async (any) => {
      if (!any) return markKept(false);
      holdPlace(true);
      await (await import("../keep/at-home.js")).showKept(home);
      await drawn(); // what stands below has moved by then, unseen
    })
    .finally(() => holdPlace(false)); // also where the list cannot come
}
