// @ts-check
/**
 * Write the memory of a started interpreter that has our package imported, so that a browser
 * on a fast link need not start it step by step.
 *
 * What differs from the wasm's own initial data is stored, by XOR; all else is left out.
 * `docs/assets/wizard/python/snapshot.js` reads it, here too: what was written is started
 * once and has to answer as the interpreter did that it was taken from. The memory holds
 * addresses and the order of a moment: no two snapshots are byte-equal.
 *
 * usage: node snapshot.mjs PYODIDE_DIR OUT_DIR MODULE...
 */
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { options } from "../../docs/assets/wizard/python/snapshot.js";

const MOST = 0xffff; // words to pass over, or to change, at a time
const HEADER = 48; // bytes before the state's text, in Pyodide's own format
const [home, out] = process.argv.slice(2, 4).map((p) => path.resolve(p));
const names = process.argv.slice(4);
const { loadPyodide } = await import(pathToFileURL(path.join(home, "pyodide.mjs")).href);
const glue = await import(pathToFileURL(path.join(out, "glue.mjs")).href);
const { lock } = JSON.parse(fs.readFileSync(path.join(out, "info.json"), "utf8"));

/** The wasm's own data, before any code of it has run. */
let pristine = new Uint8Array();

/** @param {any} module */
function create(module) {
  module.preRun.push(() => {
    pristine = module.HEAPU8.slice();
  });
  return glue.default(module);
}

// Everything that could be imported later is imported now: the library itself is not loaded
// beside a snapshot. One request of each kind fills what is made once. Freed memory is
// written over with zeros, since it compresses like the code that lay there.
const READY = `
import importlib, sys
sys.path.insert(0, "/guide.zip")
for name in names:
    importlib.import_module(name)
from guide.api import handle
for request in requests:
    handle(request)
import gc, linecache, zipimport
zipimport._zip_directory_cache.clear()
sys.path_importer_cache.clear()
linecache.clearcache()
del names, requests, name, request
gc.collect()
for size, count in ((1 << 20, 6), (1 << 18, 10), (1 << 16, 40), (1 << 14, 100), (1 << 12, 300), (1 << 10, 1500), (600, 2000)):
    blocks = [bytearray(size) for _ in range(count)]
for size in range(1, 500, 16):
    blocks = [bytes(size) for _ in range(2000)]
del size, count, blocks
gc.collect()
`;
const REQUESTS = [
  { do: "ask", answers: {} },
  { do: "advise", answers: { seen: "refused", role: "buyer" }, dates: {}, today: "2026-01-05" },
  { do: "recognise", text: "拒收 1月4日", today: "2026-01-05" },
].flatMap((request) => ["zh", "en"].map((lang) => JSON.stringify({ ...request, lang })));

/** @param {object} more */
function load(more) {
  return loadPyodide({
    indexURL: home + "/",
    stdLibURL: path.join(out, "lib.zip"),
    lockFileContents: { info: lock, packages: {} },
    env: { HOME: "/home", PYTHONHASHSEED: "0" },
    ...more,
  });
}

/** @param {any} py @returns {string[]} */
function replies(py) {
  const handle = py.globals.get("handle");
  return REQUESTS.map((request) => handle(request));
}

/** The memory of an interpreter that is ready, and what it answers. */
async function started() {
  const py = await load({ createPyodideModule: create, _makeSnapshot: true });
  py.FS.writeFile("/guide.zip", fs.readFileSync(path.join(out, "guide.zip")));
  // Lists of Python's own: an object of JavaScript could not be kept.
  py.runPython(`names = ${JSON.stringify(names)}\nrequests = ${JSON.stringify(REQUESTS)}`);
  py.runPython(READY);
  const memory = py.makeMemorySnapshot();
  return { memory, expected: replies(py) };
}

/**
 * Start from what was written, and compare.
 * @param {any} info
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string[]} expected
 */
async function prove(info, bytes, expected) {
  const found = replies(await load(options(glue.default, { info, bytes })));
  found.forEach((reply, at) => {
    if (reply !== expected[at]) throw new Error(`the snapshot answers otherwise: ${reply}`);
  });
}

/**
 * The words that differ from the wasm's own data, each stretch with what lies before it.
 * @param {Uint8Array} heap
 */
function changes(heap) {
  const now = new Uint32Array(heap.slice().buffer);
  const before = new Uint32Array(heap.length / 4);
  before.set(new Uint32Array(pristine.slice(0, heap.length).buffer));
  const out = [];
  let from = 0;
  for (let at = 0; at < now.length; ) {
    while (at < now.length && now[at] === before[at]) at++;
    let end = at;
    while (end < now.length && end - at < MOST && now[end] !== before[end]) end++;
    for (; at - from > MOST; from += MOST) out.push(MOST * 0x10000);
    out.push((at - from) * 0x10000 + (end - at));
    for (; at < end; at++) out.push((now[at] ^ before[at]) >>> 0);
    from = end;
  }
  return new Uint8Array(Uint32Array.from(out).buffer);
}

const { memory: snapshot, expected } = await started();
const [, start, length] = new Uint32Array(snapshot.buffer, 0, 3);
const state = JSON.parse(new TextDecoder().decode(snapshot.subarray(HEADER, HEADER + length)));
const heap = snapshot.subarray(start);
const bytes = changes(heap);
fs.writeFileSync(path.join(out, "snapshot.bin"), bytes);
const data = pristine.findLastIndex((byte) => byte !== 0) + 1;
const info = { heap: heap.length, data, state };
fs.writeFileSync(path.join(out, "snapshot.json"), JSON.stringify(info));
await prove(info, bytes, expected);
