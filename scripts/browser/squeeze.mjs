// @ts-check
/**
 * Write a .br and a .gz beside each file named, for hosts that serve such copies.
 *
 * usage: node squeeze.mjs FILE...
 */
import fs from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

// The hardest setting takes half a minute for the wasm; `runtime.py` keeps the copies by name.
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
};

for (const file of process.argv.slice(2)) {
  const bytes = fs.readFileSync(file);
  fs.writeFileSync(`${file}.br`, brotliCompressSync(bytes, BROTLI));
  fs.writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
