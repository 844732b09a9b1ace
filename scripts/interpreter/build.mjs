// @ts-check
/**
 * Run `usage.py` and `bundle.py` inside Pyodide and write what they made; then boot once
 * from the result.
 *
 * usage: node build.mjs PYODIDE_DIR PACKAGE_DIR OUT_DIR MODULE...
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { LEARN } from "../../docs/assets/wizard/python/learning.js";

const here = path.dirname(fileURLToPath(import.meta.url));
const [home, packageDir, out] = process.argv.slice(2, 5).map((p) => path.resolve(p));
const names = process.argv.slice(5);
const { loadPyodide } = await import(pathToFileURL(path.join(home, "pyodide.mjs")).href);

/** The library with stand-ins (lean/), written by `runtime.py`. */
const STDLIB = "std.zip";

/** The lock that replaces pyodide-lock.json: no package is ever loaded from it. */
const lock = JSON.parse(fs.readFileSync(path.join(home, "pyodide-lock.json"), "utf8"));
const emptyLock = { info: lock.info, packages: {} };

/**
 * Copy a folder's Python files into the interpreter's file system.
 * @param {any} py
 * @param {string} from
 * @param {string} to
 */
function copyIn(py, from, to) {
  py.FS.mkdirTree(to);
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    if (entry.isDirectory() && entry.name !== "__pycache__") {
      copyIn(py, source, `${to}/${entry.name}`);
    } else if (entry.name.endsWith(".py")) {
      py.FS.writeFile(`${to}/${entry.name}`, fs.readFileSync(source));
    }
  }
}

/**
 * Start an interpreter with the whole standard library and our sources at hand.
 * @param {string} script the Python file to load into it
 */
async function open(script) {
  const py = await loadPyodide({
    indexURL: home + "/",
    lockFileContents: emptyLock,
    stdLibURL: path.join(out, STDLIB),
  });
  copyIn(py, packageDir, `/src/${path.basename(packageDir)}`);
  py.runPython(fs.readFileSync(path.join(here, script), "utf8"));
  return py;
}

/** Find out what is used in one interpreter, compile it in another. */
async function build() {
  const first = await open("usage.py");
  const used = first.globals.get("used")("/src", first.toPy(names)).toJs();
  const second = await open("bundle.py");
  second.FS.writeFile("/std.zip", fs.readFileSync(path.join(out, STDLIB)));
  const made = second.globals.get("build")(...["lib", "guide"].map((r) => second.toPy(used[r])));
  for (const role of ["lib", "guide", "weights"]) {
    fs.writeFileSync(path.join(out, `${role}.zip`), made.get(role).toJs());
  }
}

/**
 * Boot from the trimmed library and answer: a module left out shows here. A text is read without
 * what was learned, then with it.
 */
async function prove() {
  const py = await loadPyodide({
    indexURL: home + "/",
    lockFileContents: emptyLock,
    stdLibURL: path.join(out, "lib.zip"),
  });
  py.FS.writeFile("/guide.zip", fs.readFileSync(path.join(out, "guide.zip")));
  py.runPython("import sys; sys.path.insert(0, '/guide.zip')");
  const handle = py.runPython("from guide.api import handle; handle");
  const reply = JSON.parse(handle(JSON.stringify({ do: "ask", answers: {} })));
  if (!reply.question) throw new Error(`the bundle does not answer: ${JSON.stringify(reply)}`);
  const read = () => JSON.parse(handle(JSON.stringify({ do: "recognise", text: "收件人拒收" })));
  const alone = read();
  py.FS.writeFile("/weights.zip", fs.readFileSync(path.join(out, "weights.zip")));
  py.runPython(LEARN);
  const whole = read();
  if (alone.warnings[0]?.id !== "signs_only" || whole.warnings.length || whole.kinds[0].id !== "refused") {
    throw new Error(`the bundle reads otherwise: ${JSON.stringify([alone, whole])}`);
  }
  return py.runPython("import sys; sys.version.split()[0]");
}

await build();
const python = await prove();
fs.writeFileSync(path.join(out, "info.json"), JSON.stringify({ python, lock: lock.info }));
