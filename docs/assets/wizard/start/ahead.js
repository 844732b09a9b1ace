// @ts-check
/**
 * Fetch ahead what the wizard starts Python with, from where somebody writes on the home page:
 * they go to the wizard next. It is what the wizard would load then, and nothing where it would
 * ask first. Only for the browser's own store: whether it comes, and whole, the wizard sees to.
 */
import { fastLink, slowLink } from "../python/probe.js";

/** What every start takes, by its part; and what one takes that has no snapshot of memory. */
const ALWAYS = ["loader", "glue", "core"];
const STEPWISE = ["lib", "guide"];

/** @param {URL} py address of the browser's Python */
async function fetchAll(py) {
  /** @type {{ files: { role: string, name: string }[] }} */
  const { files } = await (await fetch(new URL("manifest.json", py), { credentials: "omit" })).json();
  const wanted = fastLink() ? ALWAYS : [...ALWAYS, ...STEPWISE];
  for (const { name } of files.filter(({ role }) => wanted.includes(role))) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "prefetch", as: "fetch", crossOrigin: "anonymous" });
    link.href = new URL(name, py).href;
    document.head.append(link);
  }
}

/**
 * At the first word in a field.
 * @param {Element} field
 * @param {URL} py
 */
export function fetchAhead(field, py) {
  const begin = () => {
    // Should it fail, the wizard meets the same and tells who then waits.
    if (!slowLink()) fetchAll(py).catch(() => {});
  };
  field.addEventListener("input", begin, { once: true });
}
