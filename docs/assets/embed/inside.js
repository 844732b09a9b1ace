// @ts-check
// Runs in the wizard's page while it is shown in a frame: tells its height to the page around it,
// and opens links to other pages in a tab of their own.
(() => {
  "use strict";
  const SPARE = 24;
  const article = document.querySelector("article");
  if (parent === window || !article) return;
  /** The page around the frame, once it has greeted: told nothing but a height. */
  let host = "";
  let told = 0;

  function tell() {
    const height = Math.ceil(/** @type {Element} */ (article).getBoundingClientRect().bottom + scrollY) + SPARE;
    if (!host || height === told) return;
    told = height;
    parent.postMessage({ type: "zhuijian:height", height }, host);
  }

  addEventListener("message", (event) => {
    const greeted = event.source === parent && Object(event.data).type === "zhuijian:hello";
    // A page without an origin, such as a file, cannot be told apart from others: it is not told.
    if (!greeted || event.origin === "null") return;
    host = event.origin;
    told = 0;
    tell();
  });
  new ResizeObserver(tell).observe(article);

  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.pathname === location.pathname) return;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }, { capture: true });
})();
