// @ts-check
// The yardstick of the bench: Pyodide as it is shipped, in a worker, with the same guide.
import { loadPyodide } from "./pyodide/pyodide.mjs";

async function start() {
  const py = await loadPyodide();
  const response = await fetch(new URL("guide.zip", import.meta.url));
  py.unpackArchive(await response.arrayBuffer(), "zip");
  py.runPython("from guide.api import handle");
  return py.globals.get("handle");
}

const handle = start();
self.onmessage = async ({ data }) => self.postMessage((await handle)(data));
