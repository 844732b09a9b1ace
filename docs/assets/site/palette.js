// @ts-check
// Sets the colours a reader chose before, as soon as the choices stand in the page; where the
// theme's script comes late, it also shows the button, as that script does.
(() => {
  "use strict";
  const kept = /** @type {any} */ (window).__md_get("__palette");
  if (document.querySelector('script[src$="site/late.js"]')) {
    const inputs = document.querySelectorAll("[data-md-color-media]");
    inputs[Math.min(Math.max(0, kept?.index ?? 0), inputs.length - 1)]?.nextElementSibling?.removeAttribute("hidden");
  }
  if (!kept) return;
  const follows = kept.color.media === "(prefers-color-scheme)";
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const media = follows ? `(prefers-color-scheme: ${dark ? "dark" : "light"})` : kept.color.media;
  const choice = [...document.querySelectorAll("[data-md-color-media]")]
    .find((one) => one.getAttribute("data-md-color-media") === media);
  if (!choice) return;
  for (const name of ["media", "scheme", "primary", "accent"]) {
    const key = `data-md-color-${name}`;
    document.body.setAttribute(key, choice.getAttribute(key) ?? "");
  }
})();
