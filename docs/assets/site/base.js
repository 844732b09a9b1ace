// @ts-check
// Runs before anything is drawn. It stands in for the theme's inline script, whose names
// (__md_scope and so on) the theme's own file calls, and keeps the page alive where storage is
// blocked or holds nonsense. Browsers that know `blocking="render"` draw nothing before it ran;
// the page is read on meanwhile, and drawn.js lets it be drawn should this file never come.
(() => {
  "use strict";
  if ("__md_get" in window) return; // it has come twice: see drawn.js
  /** Milliseconds after which a script is waited for no longer by what was sent to it. */
  const PATIENCE = 10_000;
  const FOLLOWS = "(prefers-color-scheme)"; // the device's choice
  const root = document.documentElement;
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  root.classList.add("zj-js");
  root.classList.replace("no-js", "js"); // as the theme's script does, only before it is drawn

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

  // Cases that are kept stand first on the home page, and come a moment after it: their place is
  // left open, so that nothing moves then (see tools/kept-mark.js).
  if (localStorage.getItem("zhuijian.kept")) {
    root.toggleAttribute("data-kept", true);
    setTimeout(() => root.removeAttribute("data-kept"), PATIENCE / 2);
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

  function tellBroken() {
    for (const note of document.querySelectorAll("[data-part=broken]")) note.removeAttribute("hidden");
  }

  /** What was sent to a script that does not come: carried to the wizard, or said to be in vain. @param {HTMLFormElement} form */
  function goOn(form) {
    if (!("paste" in form.dataset)) return tellBroken();
    try {
      sessionStorage.setItem("zhuijian.trace", form.querySelector("textarea")?.value ?? "");
      if (root.dataset.storage !== "none") return location.assign(form.action);
    } catch {
      // Said below: the text stays where it was typed.
    }
    form.querySelector("[data-error]")?.removeAttribute("hidden");
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
      setTimeout(() => "waits" in form.dataset && goOn(form), PATIENCE);
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
      tellBroken();
    },
    true,
  );

  /**
   * Do `work` for what is there, and again while the page is being read in, before it is drawn.
   * @param {() => void} work
   */
  function whileRead(work) {
    work();
    if (document.readyState !== "loading") return;
    const reading = new MutationObserver(work);
    reading.observe(root, { childList: true, subtree: true });
    document.addEventListener("readystatechange", () => {
      work();
      reading.disconnect();
    }, { once: true });
  }

  // Long parts are written open, for print and for pages without scripts. On a phone they are
  // folded while the page is being read in, so that nothing moves once it is drawn.
  if (matchMedia("(max-width: 44.9em)").matches) {
    /** @type {WeakSet<Element>} */
    const folded = new WeakSet();
    whileRead(() => {
      for (const one of document.querySelectorAll("details[data-fold]")) {
        if (!folded.has(one)) one.removeAttribute("open");
        folded.add(one);
      }
    });
  }

  /** Set the colours chosen before, or those of the device, and show the button that changes them. */
  function paint() {
    const choices = [...document.querySelectorAll("[data-md-color-media]:not(body)")];
    const kept = read("__palette");
    const wanted = kept?.color.media ?? FOLLOWS;
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const media = wanted === FOLLOWS ? `(prefers-color-scheme: ${dark ? "dark" : "light"})` : wanted;
    const choice = choices.find((one) => one.getAttribute("data-md-color-media") === media);
    if (!choice) return;
    for (const name of ["media", "scheme", "primary", "accent"]) {
      const key = `data-md-color-${name}`;
      document.body.setAttribute(key, choice.getAttribute(key) ?? "");
    }
    const index = Math.min(Math.max(0, kept?.index ?? 0), choices.length - 1);
    choices[index]?.nextElementSibling?.removeAttribute("hidden");
  }

  let painted = false;
  whileRead(() => {
    if (painted || !document.querySelector(".md-container")) return; // the choices are read before it
    painted = true;
    paint();
  });

  dispatchEvent(new Event("zj-base")); // late.js may wait for it
})();
