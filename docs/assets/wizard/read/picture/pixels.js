// @ts-check
/**
 * A picture made ready for reading: grey, dark on light, its letters of one height.
 *
 * @typedef {object} Grey
 * @property {Uint8Array} bytes one a pixel, 0 black, row by row
 * @property {number} width pixels
 * @property {number} height pixels
 */

/** Difference of two neighbours that counts as the edge of a letter. */
const EDGE = 40;
/** Pixels that a line of letters can be high. */
const [LOW, HIGH] = [6, 160];
/** Strips that a picture is cut into, so that columns beside each other count apart. */
const STRIPS = 12;

/** @param {{data: Uint8ClampedArray | Uint8Array, width: number, height: number}} picture four bytes a pixel @returns {Grey} */
export function grey({ data, width, height }) {
  const bytes = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < bytes.length; i++, at += 4) {
    bytes[i] = (data[at] * 299 + data[at + 1] * 587 + data[at + 2] * 114) / 1000;
  }
  return { bytes, width, height };
}

/** Whether most of a picture is dark. @param {Grey} picture */
export function isDark({ bytes }) {
  let dark = 0;
  for (const byte of bytes) if (byte < 128) dark++;
  return dark * 2 > bytes.length;
}

/** Light for dark. @param {Grey} picture @returns {Grey} */
export const inverted = ({ bytes, ...size }) => ({ ...size, bytes: bytes.map((byte) => 255 - byte) });

/**
 * How high its lines of letters are, in pixels, by the median; 0 where none are seen.
 * @param {Grey} picture
 */
export function lineHeight({ bytes, width, height }) {
  const strip = Math.max(1, Math.floor(width / STRIPS));
  /** @type {number[]} */
  const runs = [];
  for (let left = 0; left < width - 1; left += strip) {
    const right = Math.min(left + strip, width - 1);
    let run = 0;
    for (let y = 0; y <= height; y++) {
      let edges = 0;
      for (let at = y * width + left; y < height && at < y * width + right && edges < 2; at++) {
        if (Math.abs(bytes[at] - bytes[at + 1]) > EDGE) edges++;
      }
      if (edges > 1) run++;
      else {
        if (run >= LOW && run <= HIGH) runs.push(run);
        run = 0;
      }
    }
  }
  return runs.sort((a, b) => a - b)[runs.length >> 1] ?? 0;
}

/** How much a pixel at this distance counts (Catmull-Rom). @param {number} distance */
function weight(distance) {
  const x = Math.abs(distance);
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  return x < 2 ? ((2.5 - 0.5 * x) * x - 4) * x + 2 : 0;
}

/**
 * For each pixel of a row of `to`: the pixels of a row of `from` that make it, `each` of them,
 * and what share each has. Where the row gets shorter more of them count, so that none is lost.
 * @param {number} from
 * @param {number} to
 */
function taps(from, to) {
  const wide = Math.max(1, from / to);
  const each = Math.ceil(4 * wide) + 1;
  const at = new Int32Array(to * each);
  const share = new Float32Array(to * each);
  for (let i = 0; i < to; i++) {
    const centre = ((i + 0.5) * from) / to - 0.5;
    const first = Math.ceil(centre - 2 * wide);
    let sum = 0;
    for (let n = 0; n < each; n++) {
      at[i * each + n] = Math.min(Math.max(first + n, 0), from - 1);
      sum += share[i * each + n] = weight((first + n - centre) / wide);
    }
    for (let n = 0; n < each; n++) share[i * each + n] /= sum;
  }
  return { at, share, each };
}

/**
 * A picture `factor` times as wide and high.
 * @param {Grey} picture
 * @param {number} factor
 * @returns {Grey}
 */
export function scaled({ bytes, width, height }, factor) {
  const [w, h] = [width, height].map((size) => Math.max(1, Math.round(size * factor)));
  const [across, down] = [taps(width, w), taps(height, h)];
  const wide = new Float32Array(w * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < w; x++) {
      let sum = 0;
      for (let n = x * across.each; n < (x + 1) * across.each; n++) sum += bytes[y * width + across.at[n]] * across.share[n];
      wide[y * w + x] = sum;
    }
  }
  const made = new Uint8ClampedArray(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let sum = 0;
      for (let n = y * down.each; n < (y + 1) * down.each; n++) sum += wide[down.at[n] * w + x] * down.share[n];
      made[y * w + x] = sum;
    }
  }
  return { bytes: new Uint8Array(made.buffer), width: w, height: h };
}

/** Turned by a quarter, clockwise. @param {Grey} picture @returns {Grey} */
export function turned({ bytes, width, height }) {
  const made = new Uint8Array(bytes.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) made[x * height + height - 1 - y] = bytes[y * width + x];
  }
  return { bytes: made, width: height, height: width };
}
