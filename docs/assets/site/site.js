// @ts-check
// What pages do beyond reading: print, copy, fill in the date and address of a print, show that
// a review is due, and carry pasted text to the wizard without it ever leaving the device.
(() => {
  "use strict";
  const BEIJING = 8 * 3600 * 1000;
  const zh = document.documentElement.lang.startsWith("zh");

  /** @returns {string} today in Beijing, as an ISO date */
  const today = () => new Date(Date.now() + BEIJING).toISOString().slice(0, 10);

  /** @param {string} selector @returns {HTMLElement[]} */
  const all = (selector) => [...document.querySelectorAll(selector)]
    .filter((node) => node instanceof HTMLElement);

  // On a phone a table's rows are laid out as cards, and some browsers then forget that it is a
  // table. Roles keep it one. They are set here because valid HTML must not repeat them.
  const ROLES = /** @type {Record<string, string>} */ ({ THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" });
  for (const table of all("table.zj-table")) {
    table.setAttribute("role", "table");
    for (const part of table.querySelectorAll("thead, tbody, tr, th, td")) {
      const header = part.getAttribute("scope") === "col" ? "columnheader" : "rowheader";
      part.setAttribute("role", ROLES[part.tagName] ?? header);
    }
  }

  for (const banner of all("[data-review]")) {
    banner.hidden = !(today() > (banner.dataset.review ?? "9999"));
  }

  /** Fill the line at the foot of a print; query and fragment stay out of it. */
  function stampPrint() {
    for (const spot of all("[data-fill]")) {
      spot.textContent = spot.dataset.fill === "today" ? today() : location.origin + location.pathname;
    }
  }
  stampPrint();

  /** Open what an address points into: a part may be folded. */
  function unfold() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!target) return;
    const folded = [];
    for (let at = target.closest("details:not([open])"); at; at = at.parentElement?.closest("details:not([open])") ?? null) folded.push(at);
    for (const one of folded) one.setAttribute("open", "");
    if (folded.length) target.scrollIntoView();
  }
  if (!document.querySelector("parcel-wizard")) {
    unfold();
    addEventListener("hashchange", unfold);
  }

  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    stampPrint();
    opened = /** @type {HTMLDetailsElement[]} */ (all("article details:not([open])"));
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });

  for (const button of all("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  const spoken = document.createElement("p");
  spoken.className = "zj-hidden";
  spoken.setAttribute("role", "status");
  document.body.append(spoken);

  for (const quote of all("[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "zj-copy";
    button.textContent = zh ? "复制" : "Copy";
    button.addEventListener("click", async () => {
      const done = await copied(quote.textContent ?? "");
      spoken.textContent = done ? (zh ? "已复制" : "Copied") : (zh ? "没能复制，请手动选中文字" : "Not copied: please select the text");
      button.textContent = done ? spoken.textContent : button.textContent;
    });
    quote.after(button);
  }

  /** @param {string} text @returns {Promise<boolean>} */
  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }

  /** @param {string} text @returns {boolean} whether the wizard will find `text` */
  function carried(text) {
    try {
      sessionStorage.setItem("zhuijian.trace", text);
      return document.documentElement.dataset.storage !== "none";
    } catch {
      return false;
    }
  }

  const paste = document.querySelector("form[data-paste]");
  if (paste instanceof HTMLFormElement) {
    paste.addEventListener("submit", (event) => {
      const field = paste.querySelector("textarea");
      const empty = paste.querySelector("[data-empty]");
      if (empty instanceof HTMLElement) empty.hidden = Boolean(field?.value.trim());
      if (!field?.value.trim()) {
        event.preventDefault(); // said in place, where the text belongs
        field?.setAttribute("aria-invalid", "true");
        field?.focus();
        return;
      }
      if (!carried(field.value)) {
        event.preventDefault(); // nowhere to carry the text: stay, so that it is not lost
        const said = paste.querySelector("[data-error]");
        if (said instanceof HTMLElement) said.hidden = false;
      }
    });
    const sent = paste.dataset.waits === "sent";
    delete paste.dataset.waits;
    if (sent) paste.requestSubmit();
  }

  // The theme searches when a key is let go; text that comes by voice, by mouse or from an input
  // method would otherwise wait for a key.
  const query = document.querySelector("[data-md-component=search-query]");
  query?.addEventListener("input", () => query.dispatchEvent(new KeyboardEvent("keyup")));

  for (const link of all("[data-keep-hash]")) {
    link.addEventListener("click", () => {
      if (link instanceof HTMLAnchorElement) link.hash = location.hash;
    });
  }
})();
