// @ts-check
/** A file that a reader chose: its pixels, or what is wrong with it. */
import { PictureError } from "./protocol.js";

/** Bytes; a screenshot has a tenth of it. */
const LARGEST = 40_000_000;
/** Pixels of a picture that is opened at all, and of one that is kept whole. */
const [MOST, WHOLE] = [100_000_000, 16_000_000];
/** Formats by what stands at a place of the file, as text of one letter a byte. */
const SIGNS = [
  { at: 0, is: /^(\x89PNG|\xff\xd8\xff|GIF8|BM|RIFF.{4}WEBP)/s, code: "broken" },
  { at: 4, is: /^ftyp(hei|hev|mif1|msf1)/, code: "heic" },
  { at: 4, is: /^ftypavi/, code: "broken" },
];

/**
 * The pixels of a picture, on white, turned as its file says.
 * @param {File} file
 * @returns {Promise<import("./protocol.js").Pixels>}
 * @throws {PictureError} large, heic, broken or none
 */
export async function decode(file) {
  if (file.size > LARGEST) throw new PictureError("large");
  const head = new Uint8Array(await file.slice(0, 32).arrayBuffer());
  const text = String.fromCharCode(...head);
  if (text.startsWith("\x89PNG") && head.length >= 24) {
    const view = new DataView(head.buffer);
    if (view.getUint32(16) * view.getUint32(20) > MOST) throw new PictureError("large");
  }
  /** @type {ImageBitmap} */
  let bitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch (error) {
    const sign = SIGNS.find(({ at, is }) => is.test(text.slice(at)));
    throw new PictureError(sign?.code ?? "none", String(error));
  }
  try {
    return drawn(bitmap);
  } finally {
    bitmap.close();
  }
}

/** @param {ImageBitmap} bitmap */
function drawn(bitmap) {
  const size = bitmap.width * bitmap.height;
  if (size > MOST) throw new PictureError("large");
  const share = Math.min(1, Math.sqrt(WHOLE / size));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.floor(side * share)));
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new PictureError("broken", "no canvas");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return { data: /** @type {Uint8ClampedArray<ArrayBuffer>} */ (data), width, height };
}
