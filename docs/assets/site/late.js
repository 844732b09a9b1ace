// @ts-check
// Loads the theme's script when the page is read in; on the wizard's page after the first
// question, and not while Python starts. Whoever turns to the menu, the search or the colours
// gets it at once. Nothing waits for this script itself.
(() => {
  "use strict";
  if ("zj_late" in window) return; // it has come twice: see drawn.js
  Object.assign(window, { zj_late: true });
  /** Milliseconds after which a stylesheet is waited for no longer. */
  const PATIENCE = 6000;
  const root = document.documentElement;

  /** What the reader chose of the colours before the script heard of it. @type {Element | null} */
  let chosen = null;
  let asked = false;
  let there = false;

  const wizard = () => /** @type {HTMLElement | null} */ (document.querySelector("parcel-wizard"));
  const based = () => "__md_get" in window;

  /** @param {() => void} work when everything is read in */
  function whenRead(work) {
    if (document.readyState !== "loading") return work();
    document.addEventListener("readystatechange", work, { once: true });
  }

  /**
   * The theme's script measures once where things stand, so it begins on a page with its looks.
   * @param {() => void} work when no stylesheet is missing, or one stalls
   */
  function whenStyled(work) {
    const all = document.querySelectorAll("link[rel=stylesheet]");
    const links = /** @type {HTMLLinkElement[]} */ ([...all]).filter((link) => !link.sheet);
    const come = links.map(
      (link) =>
        new Promise((done) => {
          link.addEventListener("load", done);
          link.addEventListener("error", done);
        }),
    );
    const late = new Promise((done) => setTimeout(done, PATIENCE));
    if (come.length) Promise.race([Promise.all(come), late]).then(work);
    else work();
  }

  /** Tell the script, now that it is there, what it has missed. */
  function catchUp() {
    there = true;
    // It begins with this event, which went by before it came. The wizard's page needs nothing of
    // what it then does to the contents and to lists of links.
    if (!wizard()) document.dispatchEvent(new Event("DOMContentLoaded"));
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

  /** @param {URL} address @returns {Promise<unknown>} */
  function run(address) {
    const program = document.createElement("script");
    program.src = address.href;
    return new Promise((done, fail) => {
      program.onload = done;
      program.onerror = () => fail(new Error(`not loaded: ${address.href}`));
      document.head.append(program);
    });
  }

  /**
   * The theme's search program, run in the page. What it posts, it posts to this window, where
   * the page's own questions arrive, too: answers have odd types and are taken out.
   * @param {URL} address
   * @returns {EventTarget & {postMessage: (data: any) => void}}
   */
  function besidePage(address) {
    const side = new EventTarget();
    addEventListener("message", (event) => {
      if (event.source !== window || !(event.data?.type % 2)) return;
      event.stopImmediatePropagation();
      side.dispatchEvent(new MessageEvent("message", { data: event.data }));
    });
    const more = async (/** @type {string[]} */ ...names) => {
      for (const name of names) await run(new URL(name, address));
    };
    Object.assign(window, { importScripts: more });
    const there = run(address);
    const postMessage = async (/** @type {any} */ data) => {
      await there;
      dispatchEvent(new MessageEvent("message", { data }));
    };
    return Object.assign(side, { postMessage });
  }

  /**
   * What the theme's script finds otherwise than it expects. Where workers are forbidden it would
   * end and take the search with it. The wizard's worker, a module, is not stood in for: it has
   * words of its own for that.
   */
  function prepare() {
    window.Worker = new Proxy(window.Worker, {
      construct(Own, [address, options]) {
        try {
          return new Own(address, options);
        } catch (error) {
          if (options?.type === "module") throw error;
          return besidePage(new URL(address, location.href));
        }
      },
    });
    // For every link that is exactly rel="alternate" the theme fetches a sitemap, to guess where a
    // page stands in the other language. The pairs are in the page already: a space says the same
    // to everybody else and spares those requests.
    for (const link of document.querySelectorAll("link[rel=alternate]")) {
      link.setAttribute("rel", "alternate ");
    }
  }

  /** Load the theme's script, which calls what base.js has prepared. */
  function load() {
    const named = document.querySelector("[data-late]");
    const address = named?.getAttribute("data-late") || named?.getAttribute("href");
    if (asked || !address) return;
    asked = true;
    const begin = () => {
      prepare();
      const script = document.createElement("script");
      script.src = address;
      script.onload = catchUp;
      script.onerror = giveUp;
      document.head.append(script);
    };
    const styled = () => whenStyled(begin);
    if (based()) styled();
    else addEventListener("zj-base", styled, { once: true });
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

  whenRead(() => {
    const found = wizard();
    if (!found) return load();
    new MutationObserver(gently).observe(found, { attributeFilter: ["data-ready", "data-state"] });
    gently();
  });
  // A wizard that cannot start must not take the search with it.
  setTimeout(() => wizard()?.dataset.ready === undefined && load(), 10_000);
  setTimeout(load, 60_000);

  // It is for a page whose files have the wrong addresses; this one has come.
  whenRead(() => {
    const word = /** @type {HTMLElement | null} */ (document.querySelector(".zj-slash"));
    if (!word) return;
    if (location.pathname.endsWith("/") || location.pathname.endsWith(".html")) word.remove();
    else word.style.display = "block"; // files were found a folder further up; links are wrong
  });
})();
