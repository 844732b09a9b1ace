// @ts-check
/**
 * Put the two parts of the wasm together again (scripts/interpreter/wasm.py cuts it).
 *
 * The first part holds the functions that run; in each of the others' places it has one and
 * the same short body, which raises an alarm. The second part is that body and the missing
 * ones, in order.
 *
 * @typedef {Uint8Array<ArrayBuffer>} Bytes
 */

const CODE = 10; // number of the section that holds the functions
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
 * The module that was cut in two.
 * @param {Bytes} part
 * @param {Bytes} rest
 * @returns {Promise<Bytes>}
 */
export async function join(part, rest) {
  const [mark, ...missing] = bodies(rest);
  const left = missing.values();
  const reader = new Reader(part, HEAD);
  const out = [part.subarray(0, HEAD)];
  while (reader.at < part.length) {
    const start = reader.at;
    const number = part[reader.at++];
    const content = reader.piece();
    if (number !== CODE) {
      out.push(part.subarray(start, reader.at));
      continue;
    }
    const every = bodies(content).map((body) => (same(body, mark) && left.next().value) || body);
    const pieces = coded(every);
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
    out.push(Uint8Array.from([CODE, ...leb(size)]), ...pieces);
  }
  return new Uint8Array(await new Blob(out).arrayBuffer());
}
