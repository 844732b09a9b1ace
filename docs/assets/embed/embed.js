// @ts-check
// Shows the wizard on somebody else's page, in a frame. One line there asks for it:
//
//   <script src="https://HERE/assets/embed/embed.js" data-lang="zh"></script>
//
// The wizard comes in a frame from the site that this file came from, in the place of the tag.
// `data-lang` is zh or en, `data-seen` the id of a kind to begin with, `data-title` names the frame.
// The page learns nothing but the frame's height: no text and no answer leaves it.
(() => {
  "use strict";
  const LOWEST = 320;
  const HIGHEST = 40000;
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  if (!script) return;
  const root = new URL("../../", script.src);
  const en = script.dataset.lang === "en";
  const seen = script.dataset.seen ?? "";
  const place = new URL(en ? "en/embed/" : "embed/", root);
  if (/^[a-z_]{1,60}$/.test(seen)) place.hash = `v=1&seen=${seen}`;

  const frame = document.createElement("iframe");
  frame.src = place.href;
  frame.title = script.dataset.title ?? (en ? "Zhuijian: what to do about a stuck parcel" : "追件手册：快递异常怎么办");
  frame.allow = `clipboard-write ${root.origin}`;
  frame.referrerPolicy = "no-referrer";
  frame.style.cssText = `display:block;width:100%;height:${2 * LOWEST}px;border:0`;
  // The frame answers to whoever it has been greeted by; only its own site may read the greeting.
  frame.addEventListener("load", () => {
    frame.contentWindow?.postMessage({ type: "zhuijian:hello" }, root.origin);
  });
  addEventListener("message", (event) => {
    if (event.origin !== root.origin || event.source !== frame.contentWindow) return;
    const { type, height } = Object(event.data);
    if (type !== "zhuijian:height" || !Number.isFinite(height)) return;
    frame.style.height = `${Math.min(Math.max(height, LOWEST), HIGHEST)}px`;
  });
  script.after(frame);
})();
