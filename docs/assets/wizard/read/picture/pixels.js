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

/** Half as wide and high, each pixel the mean of four. @param {Grey} picture @returns {Grey} */
function halved({ bytes, width, height }) {
  const [w, h] = [width >> 1, height >> 1];
  const half = new Uint8Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const at = 2 * (y * width + x);
      half[y * w + x] = (bytes[at] + bytes[at + 1] + bytes[at + width] + bytes[at + width + 1] + 2) >> 2;
    }
  }
  return { bytes: half, width: w, height: h };
}

/**
 * For each pixel of a row of `to`, the first of the four pixels of `from` that make it, and
 * their weights (Catmull-Rom).
 * @param {number} from
 * @param {number} to
 */
function taps(from, to) {
  return Array.from({ length: to }, (_, i) => {
    const place = ((i + 0.5) * from) / to - 0.5;
    const first = Math.floor(place) - 1;
    const t = place - first - 1;
    const weights = [
      ((2 - t) * t - 1) * t * 0.5,
      ((3 * t - 5) * t * t + 2) * 0.5,
      ((4 - 3 * t) * t + 1) * t * 0.5,
      (t - 1) * t * t * 0.5,
    ];
    const clamp = (/** @type {number} */ n) => Math.min(Math.max(n, 0), from - 1);
    return { at: weights.map((_weight, n) => clamp(first + n)), weights };
  });
}

/**
 * A picture `factor` times as wide and high.
 * @param {Grey} picture
 * @param {number} factor
 * @returns {Grey}
 */
export function scaled(picture, factor) {
  if (factor <= 0.5 && Math.min(picture.width, picture.height) > 1) return scaled(halved(picture), factor * 2);
  const { bytes, width, height } = picture;
  const [w, h] = [width, height].map((size) => Math.max(1, Math.round(size * factor)));
  const [across, down] = [taps(width, w), taps(height, h)];
  const wide = new Float32Array(w * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < w; x++) {
      const { at: [a, b, c, d], weights: [i, j, k, l] } = across[x];
      const row = y * width;
      wide[y * w + x] = bytes[row + a] * i + bytes[row + b] * j + bytes[row + c] * k + bytes[row + d] * l;
    }
  }
  const made = new Uint8ClampedArray(w * h);
  for (let y = 0; y < h; y++) {
    const { at: [a, b, c, d], weights: [i, j, k, l] } = down[y];
    for (let x = 0; x < w; x++) {
      made[y * w + x] = wide[a * w + x] * i + wide[b * w + x] * j + wide[c * w + x] * k + wide[d * w + x] * l;
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
