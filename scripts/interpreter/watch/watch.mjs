// @ts-check
/**
 * Watch in Node: write the numbers of the functions that ran. Before that, compile the
 * exercises, so that the compiler does not count among them.
 *
 * usage: node watch.mjs PYODIDE_DIR OUT
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { EXERCISES, ran } from "./watching.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const [home, out] = process.argv.slice(2).map((p) => path.resolve(p));
const read = async (/** @type {string} */ name) =>
  new Uint8Array(fs.readFileSync(path.join(here, name)));

const { loadPyodide } = await import(pathToFileURL(path.join(home, "pyodide.mjs")).href);
const compiler = await loadPyodide({ indexURL: home + "/" });
const compile = compiler.runPython(`
import marshal
lambda source, name: marshal.dumps(compile(source, name, "exec"))
`);
for (const name of EXERCISES) {
  const source = fs.readFileSync(path.join(here, `${name}.py`), "utf8");
  fs.writeFileSync(path.join(here, `${name}.bin`), compile(source, name).toJs());
}
fs.writeFileSync(out, JSON.stringify(await ran(here + "/", read, false)));
