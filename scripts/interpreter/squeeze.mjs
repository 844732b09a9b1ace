// @ts-check
/**
 * Write a .br and a .gz beside each file named, for hosts that serve such copies.
 *
 * usage: node squeeze.mjs FILE...
 */
import fs from "node:fs";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

// The hardest setting takes half a minute for the wasm; `runtime.py` keeps the copies by name.
// The snapshot is another one after each change, and only fast links load it.
/** @param {string} file */
const brotli = (file) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: file.endsWith(".bin") ? 9 : 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
  },
});

/** @param {string} file */
async function squeeze(file) {
  const bytes = fs.readFileSync(file);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, brotli(file)),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  fs.writeFileSync(`${file}.br`, br);
  fs.writeFileSync(`${file}.gz`, gz);
}

// All at once: each runs on a thread of its own.
await Promise.all(process.argv.slice(2).map(squeeze));
