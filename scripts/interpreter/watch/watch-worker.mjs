// @ts-check
/** Watch in a browser's worker: post the numbers of the functions that ran. */
import { ran } from "./watching.mjs";

const here = new URL("./", import.meta.url).href;
const read = async (/** @type {string} */ name) =>
  new Uint8Array(await (await fetch(here + name)).arrayBuffer());

self.addEventListener("message", async ({ data }) => {
  try {
    self.postMessage(await ran(here, read, data.quick));
  } catch (error) {
    self.postMessage(String(error));
  }
});
