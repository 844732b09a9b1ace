// @ts-check
/**
 * Put the two parts of the wasm together again (scripts/interpreter/parts.py cuts it).
 *
 * The first part holds the functions that run and the data that they may read; in each of the
 * other functions' places it has one and the same short body, which raises an alarm. The second
 * part is a list of sections: that body and the missing ones, in order; the places of all data
 * and the missing ones; and what else the first part has otherwise than the whole.
 *
 * @typedef {Uint8Array<ArrayBuffer>} Bytes
 */

const CODE = 10; // number of the section that holds the functions
const DATA = 11; // of the one that holds the data
const INT = 0x41; // the instruction that gives a number
const END = 0x0b; // and the one that ends the place of a piece of data
const HEAD = 8; // bytes of magic number and version

/** Reads numbers and pieces one after the other. */
class Reader {
  /** @param {Bytes} bytes @param {number} [at] */
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** An unsigned number in LEB128. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** The bytes behind a length. */
  piece() {
    const size = this.number();
    this.at += size;
    return this.bytes.subarray(this.at - size, this.at);
  }
}

/** @param {number} value */
function leb(value) {
  const out = [];
  for (; value > 127; value >>>= 7) out.push((value & 127) | 128);
  return [...out, value];
}

/** A number that is not negative, as one that might be. @param {number} value */
function signed(value) {
  const out = leb(value);
  if (out[out.length - 1] < 64) return out;
  out[out.length - 1] |= 128;
  return [...out, 0];
}

/** @param {Bytes} one @param {Bytes} other */
function same(one, other) {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/**
 * The bodies of a section of code.
 * @param {Bytes} section
 */
function bodies(section) {
  const reader = new Reader(section);
  return Array.from({ length: reader.number() }, () => reader.piece());
}

/**
 * A section of code, in pieces.
 * @param {Bytes[]} functions
 */
function coded(functions) {
  const pieces = functions.flatMap((body) => [Uint8Array.from(leb(body.length)), body]);
  return [Uint8Array.from(leb(functions.length)), ...pieces];
}

/**
 * A section, with its number and its length.
 * @param {number} number
 * @param {Bytes[]} content
 */
function section(number, content) {
  const size = content.reduce((sum, piece) => sum + piece.length, 0);
  return [Uint8Array.from([number, ...leb(size)]), ...content];
}

/**
 * The sections of a module, by number; of those that come more than once, the last.
 * @param {Bytes} bytes
 * @param {number} at
 */
function sections(bytes, at) {
  const reader = new Reader(bytes, at);
  /** @type {Map<number, Bytes>} */
  const found = new Map();
  while (reader.at < bytes.length) found.set(bytes[reader.at++], reader.piece());
  return found;
}

/**
 * The first part's functions, the missing ones in their places.
 * @param {Bytes} code
 * @param {Bytes} rest
 */
function woven(code, rest) {
  const [mark, ...missing] = bodies(rest);
  const left = missing.values();
  return coded(bodies(code).map((body) => (same(body, mark) && left.next().value) || body));
}

/**
 * The first part's data and the missing ones, in the pieces that the module had.
 * @param {Bytes} data
 * @param {Bytes} rest
 */
function refilled(data, rest) {
  const layout = new Reader(rest);
  const places = Array.from({ length: layout.number() }, () => [layout.number(), layout.number()]);
  const memory = new Uint8Array(Math.max(...places.map(([start, size]) => start + size)));
  const held = new Reader(data);
  for (let count = held.number(); count; count--) {
    held.at += 2; // in which memory, and that a number follows
    const start = held.number(); // never negative: the sign is clear
    held.at++; // the end of the number
    memory.set(held.piece(), start);
  }
  for (let count = layout.number(); count; count--) {
    const start = layout.number();
    memory.set(layout.piece(), start);
  }
  const pieces = places.flatMap(([start, size]) => [
    Uint8Array.from([0, INT, ...signed(start), END, ...leb(size)]),
    memory.subarray(start, start + size),
  ]);
  return [Uint8Array.from(leb(places.length)), ...pieces];
}

/**
 * The module that was cut in two.
 * @param {Bytes} part
 * @param {Bytes} rest
 * @returns {Promise<Bytes>}
 */
export async function join(part, rest) {
  const left = sections(rest, 0);
  const reader = new Reader(part, HEAD);
  const out = [part.subarray(0, HEAD)];
  while (reader.at < part.length) {
    const start = reader.at;
    const number = part[reader.at++];
    const content = reader.piece();
    const more = left.get(number);
    if (!more) out.push(part.subarray(start, reader.at));
    else if (number === CODE) out.push(...section(CODE, woven(content, more)));
    else if (number === DATA) out.push(...section(DATA, refilled(content, more)));
    else out.push(...section(number, [more]));
  }
  return new Uint8Array(await new Blob(out).arrayBuffer());
}
