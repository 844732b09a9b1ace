// @ts-check
// On the wizard's page the theme's script comes after the first question, and not while Python
// starts; whoever turns to the menu, the search or the colours gets it at once. Runs before
// anything is drawn, so that search and colours stand in their place from the beginning.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.replace("no-js", "js"); // as the theme's script does

  /** What the reader chose of the colours before the script heard of it. @type {Element | null} */
  let chosen = null;
  let asked = false;
  let there = false;

  const wizard = () => /** @type {HTMLElement | null} */ (document.querySelector("parcel-wizard"));

  /** Tell the script, now that it is there, what it has missed. */
  function catchUp() {
    there = true;
    const query = document.querySelector("[data-md-component=search-query]");
    if (query instanceof HTMLInputElement && query.value) query.dispatchEvent(new Event("input"));
    chosen?.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** Without the script there is no search, and no choice of colours. */
  function giveUp() {
    root.classList.replace("js", "no-js");
    for (const label of document.querySelectorAll("[data-md-component=palette] label")) {
      label.setAttribute("hidden", "");
    }
  }

  function load() {
    const address = document.querySelector("[data-late]")?.getAttribute("data-late");
    if (asked || !address) return;
    asked = true;
    const script = document.createElement("script");
    script.src = address;
    script.onload = catchUp;
    script.onerror = giveUp;
    document.head.append(script);
  }

  /** Load when the browser has nothing better to do, and Python is not being started. */
  function gently() {
    const { ready, state = "" } = wizard()?.dataset ?? {};
    if (ready === undefined || /^(fetching|verifying|booting)$/.test(state)) return;
    const idle = globalThis.requestIdleCallback ?? setTimeout; // Safari has none
    idle(() => {
      if (!/^(fetching|verifying|booting)$/.test(wizard()?.dataset.state ?? "")) load();
    });
  }

  for (const name of ["pointerdown", "focusin", "keydown", "change"]) {
    addEventListener(
      name,
      ({ target }) => {
        if (!(target instanceof Element) || wizard()?.contains(target)) return;
        if (!there && name === "change" && target.closest("[data-md-component=palette]")) chosen = target;
        load();
      },
      true,
    );
  }

  document.addEventListener("DOMContentLoaded", () => {
    const found = wizard();
    if (!found) return load();
    new MutationObserver(gently).observe(found, { attributeFilter: ["data-ready", "data-state"] });
    gently();
  });
  // A wizard that cannot start must not take the search with it.
  addEventListener("load", () => setTimeout(load, wizard()?.dataset.ready === undefined ? 5000 : 60_000));
})();
