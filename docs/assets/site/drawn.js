// @ts-check
// Stands in the page itself, before all that the page asks for, and so comes when the page does.
// It watches over what the page waits for before it is drawn: a file that stalls costs its looks
// or its search, never the page, whichever others stall with it. It is copied into each page
// without its comments, which each stand on lines of their own; the policy names it by its hash.
(() => {
  "use strict";
  // Milliseconds after which a page is drawn without what has not come; it is used when it comes.
  const PATIENCE = 6000;

  // Let go of a stylesheet that holds the page up; it is used when it comes.
  /** @param {HTMLLinkElement} link */
  function unblock(link) {
    const copy = /** @type {HTMLLinkElement} */ (link.cloneNode());
    // Such a one holds nothing up.
    copy.media = "print";
    copy.onload = () => (copy.media = link.media || "all");
    link.replaceWith(copy);
  }

  // Without the theme's looks a drawing is as wide as the page: give it the size of a letter.
  function shrink() {
    for (const drawing of document.querySelectorAll("svg:not([width])")) {
      drawing.setAttribute("width", "24");
      drawing.setAttribute("height", "24");
    }
  }

  // Ask a second time for a script that has not come: the first request may never be answered. Each
  // leaves a mark in the window, and does nothing where it finds its own.
  /** @param {string} name @param {string} mark */
  function again(name, mark) {
    const first = document.querySelector(`script[src$="/site/${name}.js"]`);
    if (mark in window || !(first instanceof HTMLScriptElement)) return;
    const second = document.createElement("script");
    Object.assign(second.dataset, first.dataset);
    second.src = `${first.src}?again`;
    document.head.append(second);
  }

  // By then the head is read: nothing in it makes the reading wait.
  setTimeout(() => {
    const links = document.querySelectorAll("link[rel=stylesheet]");
    const missing = [...links].filter((link) => link instanceof HTMLLinkElement && !link.sheet);
    for (const link of missing) unblock(/** @type {HTMLLinkElement} */ (link));
    if (missing.length) {
      if (document.readyState === "loading") document.addEventListener("readystatechange", shrink, { once: true });
      else shrink();
    }
    again("late", "zj_late");
    if ("__md_get" in window) return;
    again("base", "__md_get");
    const base = document.querySelector("script[blocking]");
    if (base) base.removeAttribute("blocking");
    // There are scripts, only not that one.
    document.documentElement.classList.add("zj-js");
  }, PATIENCE);
})();
