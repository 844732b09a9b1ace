// @ts-check
/**
 * Find out what reading workbooks needs beyond the trimmed library, and compile it.
 *
 * usage: node build.mjs PYODIDE_DIR LIBRARY RUNTIME_LIB SOURCE_DIR OUT
 * LIBRARY is the whole one, with stand-ins; RUNTIME_LIB what is there anyway; SOURCE_DIR holds
 * the packages and `sheets.py`.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const [home, library, there, source, out] = process.argv.slice(2, 7).map((p) => path.resolve(p));
const { loadPyodide } = await import(pathToFileURL(path.join(home, "pyodide.mjs")).href);
const { info } = JSON.parse(fs.readFileSync(path.join(home, "pyodide-lock.json"), "utf8"));

/** @param {string} stdLibURL @param {...string} scripts */
async function open(stdLibURL, ...scripts) {
  const py = await loadPyodide({ indexURL: home + "/", stdLibURL, lockFileContents: { info, packages: {} } });
  for (const name of fs.readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".py")) continue;
    py.FS.mkdirTree(path.posix.dirname(`/src/${name}`));
    py.FS.writeFile(`/src/${name}`, fs.readFileSync(path.join(source, name)));
  }
  py.FS.writeFile("/std.zip", fs.readFileSync(library));
  for (const script of scripts) py.runPython(fs.readFileSync(path.join(here, script), "utf8"));
  return py;
}

const first = await open(library, "../../interpreter/usage.py");
first.runPython("import sys; sys.path.insert(0, '/src')");
first.runPython(fs.readFileSync(path.join(here, "trying.py"), "utf8"));
const used = first.globals.get("used")("/src", first.toPy(["sheets"])).toJs();

const second = await open(library, "../../interpreter/bundle.py");
second.FS.writeFile("/there.zip", fs.readFileSync(there));
const [std, own] = ["lib", "guide"].map((role) => second.toPy(used[role]));
fs.writeFileSync(out, second.globals.get("beside")(std, own, "/there.zip").toJs());

// Read by what is shipped alone, as the page does: a module left out shows here.
const third = await open(there);
third.FS.writeFile("/workbook.zip", fs.readFileSync(out));
third.runPython("import encodings, sys; sys.path[:0] = ['/workbook.zip', '/src']");
third.runPython("encodings.__path__.append('/workbook.zip/encodings')");
third.runPython(fs.readFileSync(path.join(here, "trying.py"), "utf8"));
const read = third.globals.get("READ").toJs();
if (!String(read[0]).includes("2026-11-25") || read[3] !== "broken") throw new Error(`not read: ${read}`);
