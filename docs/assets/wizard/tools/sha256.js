// @ts-check
/**
 * SHA-256 (FIPS 180-4). The browser's own is used where there is one; pages served over
 * plain http (an office network, a USB stick's server) have none, and get this one.
 */

/**
 * The first 32 bits of the fractional part of a root of a prime.
 * @param {number} n
 * @param {number} root 2 or 3
 */
function fraction(n, root) {
  const value = n ** (1 / root);
  return ((value - Math.floor(value)) * 2 ** 32) | 0;
}

const PRIMES = [2];
for (let n = 3; PRIMES.length < 64; n += 2) {
  if (PRIMES.every((p) => n % p)) PRIMES.push(n);
}
const ROUND = Int32Array.from(PRIMES, (p) => fraction(p, 3));
const START = PRIMES.slice(0, 8).map((p) => fraction(p, 2));

/** @param {number} x @param {number} n */
const turn = (x, n) => (x >>> n) | (x << (32 - n));

/**
 * Mix one block of 64 bytes into the state.
 * @param {Int32Array} state
 * @param {DataView} view
 * @param {number} at
 * @param {Int32Array} w room for 64 words
 */
function mix(state, view, at, w) {
  for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15];
    const y = w[i - 2];
    const low = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const high = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = (w[i - 16] + low + w[i - 7] + high) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const big = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t = (h + big + ((e & f) ^ (~e & g)) + ROUND[i] + w[i]) | 0;
    const sum = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t) | 0, c, b, a, (t + sum) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] + word) | 0));
}

/** @param {Iterable<number>} bytes */
const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");

/**
 * The digest, computed here.
 * @param {Uint8Array} data
 * @returns {string} hexadecimal
 */
export function sha256Here(data) {
  const padded = new Uint8Array(((data.length + 72) >> 6) << 6);
  padded.set(data);
  padded[data.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(data.length / 2 ** 29));
  view.setUint32(padded.length - 4, (data.length << 3) >>> 0);
  const state = Int32Array.from(START);
  const words = new Int32Array(64);
  for (let at = 0; at < padded.length; at += 64) mix(state, view, at, words);
  const out = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => out.setInt32(i * 4, word));
  return hex(new Uint8Array(out.buffer));
}

/**
 * The digest, by the browser where it can.
 * @param {Uint8Array<ArrayBuffer>} data
 * @returns {Promise<string>} hexadecimal
 */
export async function sha256(data) {
  if (!globalThis.crypto?.subtle) return sha256Here(data);
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", data)));
}
