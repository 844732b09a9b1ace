// @ts-check
// Answer requests with an interpreter and write the replies as one list of JSON.
//
// usage: node answering.mjs FOLDER REQUESTS OUT: FOLDER holds Pyodide's files by their own names
// (perhaps trimmed ones) and the package as guide.zip, what it has learned as weights.zip
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { learn } from "../../../docs/assets/wizard/python/learning.js";

const [home, asked, out] = process.argv.slice(2).map((p) => path.resolve(p));
const { loadPyodide } = await import(pathToFileURL(path.join(home, "pyodide.mjs")).href);
const { info } = JSON.parse(fs.readFileSync(path.join(home, "pyodide-lock.json"), "utf8"));
try {
  const py = await loadPyodide({
    indexURL: home + "/",
    lockFileContents: { info, packages: {} },
    env: { HOME: "/home", PYTHONHASHSEED: "0" },
  });
  py.FS.writeFile("/guide.zip", fs.readFileSync(path.join(home, "guide.zip")));
  const handle = py.runPython(
    "import sys; sys.path.insert(0, '/guide.zip'); from guide.api import handle; handle",
  );
  learn(py, fs.readFileSync(path.join(home, "weights.zip")));
  /** @type {string[]} */
  const requests = JSON.parse(fs.readFileSync(asked, "utf8"));
  fs.writeFileSync(out, JSON.stringify(requests.map((one) => handle(one))));
} catch (error) {
  console.error(String(error).slice(0, 2000)); // not the line of the glue: it is a megabyte
  process.exit(1);
}
