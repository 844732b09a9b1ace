// @ts-check
/** The worker's side: start once, then read pictures one by one, turned the right way up. */
import { BootError } from "../../python/protocol.js";
import { Engine } from "./engine.js";
import { grey, inverted, isDark, lineHeight, scaled, turned } from "./pixels.js";
import { letters } from "./tidy.js";

/** Pixels that a line should be high for reading: the errors are fewest there. */
const HEIGHT = 30;
/** The most that a picture is made larger. */
const LARGER = 4;
/** The most pixels that are read. */
const PIXELS = 14_000_000;
/** Below this the picture may stand on its head or lie on its side. */
const DOUBT = 66;
/** Quarters by which such a picture is turned to try again: on its head first. */
const TRIES = [2, 1, 3];
/** Fewer letters are no text. */
const FEW = 4;

/** @param {import("./protocol.js").FromReader} message */
const tell = (message) => self.postMessage(message);

/** @type {Promise<Engine> | undefined} */
let engine;

/** @param {import("./pixels.js").Grey} picture @param {boolean} dark @param {Engine} by */
function once(picture, dark, by) {
  const high = lineHeight(picture);
  const most = Math.sqrt(PIXELS / picture.bytes.length);
  const factor = high ? Math.min(HEIGHT / high, LARGER, most) : Math.min(1, most);
  return by.read(Math.abs(factor - 1) > 0.1 ? scaled(picture, factor) : picture, dark);
}

/** @param {import("./protocol.js").Pixels} pixels @param {Engine} by @returns {import("./protocol.js").Found} */
function read(pixels, by) {
  const plain = grey(pixels);
  const dark = isDark(plain);
  const picture = dark ? inverted(plain) : plain;
  let best = { ...once(picture, dark, by), quarters: 0 };
  for (const quarters of TRIES) {
    if (best.sure >= DOUBT && letters(best.text) >= FEW) break;
    let other = picture;
    for (let n = 0; n < quarters; n++) other = turned(other);
    const found = once(other, dark, by);
    if (found.sure > best.sure && letters(found.text) >= FEW) best = { ...found, quarters };
  }
  return letters(best.text) < FEW ? { ...best, text: "" } : best;
}

/** @param {unknown} error */
function failed(error) {
  const known = error instanceof BootError;
  tell({ type: "failed", code: known ? error.code : "E_WASM", detail: String(error) });
}

self.addEventListener("message", async (/** @type {MessageEvent<import("./protocol.js").ToReader>} */ { data }) => {
  try {
    if (data.type === "begin") {
      engine = Engine.start(
        data.manifest,
        (loaded, total) => tell({ type: "bytes", loaded, total }),
        (share) => tell({ type: "share", share }),
      );
      await engine;
      tell({ type: "begun" });
    } else if (engine) tell({ type: "found", found: read(data.picture, await engine) });
  } catch (error) {
    failed(error);
  }
});
