// @ts-check
/**
 * Run requests in an interpreter whose wasm notes which of its functions ran.
 *
 * `core_part.py` copies this file into a folder with all that it needs: Pyodide with such a
 * wasm, the trimmed library, our package, the requests, the snapshot and its reader. The same
 * file runs in Node (`watch.mjs`) and in a browser's worker.
 */

/** Programs that run first, by the names of their files. */
export const EXERCISES = ["exercise", "exercise_language", "exercise_modules"];

/** @type {Uint8Array} a byte for each function: 1 when it ran */
let seen = new Uint8Array();

/**
 * Keep the second memory, and hide it from the glue, which knows of one only.
 * @param {any} made
 */
function kept(made) {
  const { seen: memory, ...exports } = made.instance?.exports ?? {};
  if (!memory) return made;
  seen = new Uint8Array(memory.buffer);
  return { module: made.module, instance: { exports } };
}

for (const name of /** @type {const} */ (["instantiate", "instantiateStreaming"])) {
  const given = /** @type {any} */ (WebAssembly)[name];
  const watched = async (/** @type {any} */ source, /** @type {any} */ imports) =>
    kept(await given.call(WebAssembly, source, imports));
  if (given) Object.assign(WebAssembly, { [name]: watched });
}

/**
 * The numbers of the functions that ran.
 * @param {string} home folder of all files: a path, or an address that ends in a slash
 * @param {(name: string) => Promise<Uint8Array<ArrayBuffer>>} read
 * @param {boolean} quick whether to start from the snapshot
 * @returns {Promise<number[]>}
 */
export async function ran(home, read, quick) {
  const [{ loadPyodide }, glue, { options }] = await Promise.all(
    ["pyodide.mjs", "pyodide.asm.mjs", "wizard/python/snapshot.js"].map((name) => import(home + name)),
  );
  const json = async (/** @type {string} */ name) =>
    JSON.parse(new TextDecoder().decode(await read(name)));
  const [info, bytes] = [await json("snapshot.json"), await read("snapshot.bin")];
  const create = glue.default;
  const py = await loadPyodide({
    indexURL: home,
    lockFileContents: { info: (await json("pyodide-lock.json")).info, packages: {} },
    env: { HOME: "/home", PYTHONHASHSEED: "0" },
    ...(quick ? options(create, { info, bytes }) : { createPyodideModule: create }),
  });
  if (!quick) {
    py.FS.writeFile("/guide.zip", await read("guide.zip"));
    py.runPython("import sys; sys.path.insert(0, '/guide.zip'); from guide.api import handle");
  }
  py.runPython("import marshal; names = {'__name__': 'exercise'}");
  for (const name of EXERCISES) {
    py.FS.writeFile("/exercise.bin", await read(`${name}.bin`));
    py.runPython("exec(marshal.loads(open('/exercise.bin', 'rb').read()), names)");
  }
  const handle = py.globals.get("handle");
  const requests = await json("requests.json");
  // A few texts are read before what was learned is there: by the signs alone.
  for (const request of requests.filter((/** @type {string} */ one) => one.includes("recognise")).slice(0, 20)) handle(request);
  const { learn } = await import(home + "wizard/python/learning.js");
  learn(py, await read("weights.zip"));
  for (const request of requests) handle(request);
  return Array.from(seen.keys()).filter((number) => seen[number]);
}
