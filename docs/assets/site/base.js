// @ts-check
// Runs before anything is drawn. It stands in for the theme's inline script, whose names
// (__md_scope and so on) the theme's own file calls, and keeps the page alive where storage is
// blocked or holds nonsense. A classic script, so that it is done before the body is read.
(() => {
  "use strict";
  const root = document.documentElement;
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  root.classList.add("zj-js");

  /** @returns {Storage} a storage that lives as long as the page */
  function memory() {
    /** @type {Map<string, string>} */
    const held = new Map();
    return {
      get length() {
        return held.size;
      },
      clear: () => held.clear(),
      getItem: (key) => held.get(String(key)) ?? null,
      key: (n) => [...held.keys()][n] ?? null,
      removeItem: (key) => void held.delete(String(key)),
      setItem: (key, value) => void held.set(String(key), String(value)),
    };
  }

  for (const name of /** @type {const} */ (["localStorage", "sessionStorage"])) {
    try {
      window[name].getItem("zhuijian");
    } catch {
      Object.defineProperty(window, name, { value: memory(), configurable: true });
      root.dataset.storage = "none";
    }
  }

  const scope = new URL(script.dataset.base ?? ".", location.href);

  /**
   * @param {string} key
   * @param {Storage} [storage]
   * @param {URL} [base]
   * @returns {any} what was kept under `key`, or null where it cannot be read
   */
  function read(key, storage = localStorage, base = scope) {
    try {
      const value = JSON.parse(storage.getItem(`${base.pathname}.${key}`) ?? "null");
      return key === "__palette" && !isPalette(value) ? null : value;
    } catch {
      return null;
    }
  }

  /**
   * @param {string} key
   * @param {any} value
   * @param {Storage} [storage]
   * @param {URL} [base]
   */
  function keep(key, value, storage = localStorage, base = scope) {
    try {
      storage.setItem(`${base.pathname}.${key}`, JSON.stringify(value));
    } catch {
      // A full or blocked storage costs a preference, nothing else.
    }
  }

  /** @param {any} value */
  function isPalette(value) {
    const color = value?.color;
    return Number.isInteger(value?.index) && typeof color?.media === "string"
      && typeof color.scheme === "string" && /^[\w-]+$/.test(color.scheme);
  }

  /** @param {string} text @returns {number} */
  function hash(text) {
    let sum = 0;
    for (const letter of text) sum = (sum << 5) - sum + letter.charCodeAt(0);
    return sum;
  }

  Object.assign(window, { __md_scope: scope, __md_get: read, __md_set: keep, __md_hash: hash });

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

  // Where workers are forbidden the theme would end here and take the search with it. The
  // wizard's worker, a module, is not stood in for: it has words of its own for that.
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

  // A form sent before the script that answers it is there would reload the page and lose what
  // was typed. It is held until that script takes the attribute away.
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !("waits" in form.dataset)) return;
      event.preventDefault();
      event.stopPropagation();
      form.dataset.waits = "sent";
    },
    true,
  );

  // A script that does not arrive tells nobody but this: without the wizard's first one, no other
  // could say that the wizard is broken.
  document.addEventListener(
    "error",
    (event) => {
      const lost = event.target;
      if (!(lost instanceof HTMLScriptElement) || !lost.src.includes("/assets/wizard/")) return;
      for (const note of document.querySelectorAll("[data-part=broken]")) {
        note.removeAttribute("hidden");
      }
    },
    true,
  );

  // Long parts are written open, for print and for pages without scripts. On a phone they are
  // folded while the page is being read in, so that nothing moves once it is drawn.
  if (matchMedia("(max-width: 44.9em)").matches) {
    const folder = new MutationObserver((changes) => {
      for (const change of changes) {
        for (const node of change.addedNodes) {
          if (node instanceof HTMLDetailsElement && "fold" in node.dataset) node.open = false;
        }
      }
    });
    folder.observe(root, { childList: true, subtree: true });
    document.addEventListener("DOMContentLoaded", () => folder.disconnect());
  }
})();
