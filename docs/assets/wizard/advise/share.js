// @ts-check
/** The situation to show to others: an address with the answers, and nothing personal. */
import { write } from "../interview/fragment.js";
import { button, copy, el } from "../tools/dom.js";

/**
 * @param {object} given
 * @param {import("../case/held.js").Held} given.held
 * @param {import("../say/words.js").Words} given.words
 * @param {(text: string) => void} given.announce
 * @param {() => Promise<string>} given.page the result as the text of an HTML file
 */
export function shareView({ held, words, announce, page }) {
  const address = location.origin + location.pathname + write(held.relevant, held.relevantDates, "");
  const shown = el("input", { type: "text", id: "pw-share", readOnly: true, autocomplete: "off", value: address, "aria-describedby": "pw-share-hint" });
  const take = button("share-copy", words.say("share.copy"), async () => {
    const done = await copy(address);
    if (!done) shown.select();
    said.textContent = words.say(done ? "copied" : "copy_by_hand");
    announce(said.textContent);
  });
  const said = el("span", { class: "zj-minor" });
  const send = "share" in navigator && button("share", words.say("share.send"), () => {
    navigator.share({ title: document.title, url: address }).catch(() => {}); // closed: nothing to say
  });
  return [
    el("p", { class: "zj-minor pw-noprint", id: "pw-share-hint" }, words.say("share.hint")),
    el("p", { class: "pw-noprint" }, el("label", { htmlFor: "pw-share" }, words.say("share.label")), shown),
    el("p", { class: "zj-actions pw-noprint" }, take, send, said),
    el("p", { class: "zj-actions pw-noprint" }, button("hand-over", words.say("share.page"), async () => download(await page(), words.say("share.page_name")))),
    el("p", { class: "zj-minor pw-noprint" }, words.say("share.page_note")),
  ];
}

/** @param {string} text of an HTML file @param {string} name */
function download(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser reads it after the click
}
