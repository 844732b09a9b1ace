// @ts-check
/** The worker's side: boot once, then answer requests one by one. */
import { boot } from "./boot.js";
import { reads } from "./learning.js";
import { BootError } from "./protocol.js";

/** @type {import("./boot.js").Door | undefined} */
let door;
let learned = false;
/** What was asked before is answered before. @type {Promise<unknown>} */
let turn = Promise.resolve();
/** Milliseconds between two words that the answer is not forgotten. */
const WORD = 2000;

/** @param {import("./protocol.js").ToPage} message */
function tell(message) {
  self.postMessage(message);
}

/** @param {import("./protocol.js").BootMessage} message */
async function start({ manifest, fast = false, whole = false }) {
  try {
    door = await boot(manifest, { fast, whole }, tell);
    tell({ type: "state", state: "ready" });
  } catch (error) {
    const known = error instanceof BootError;
    const { code, file, detail } = known ? error : new BootError("E_PY", "", String(error));
    tell({ type: "failed", code, file, detail });
  }
}

/**
 * Fetch what reading has learned; without it the signs answer, and the next text is a new try.
 * @param {import("./boot.js").Door} from
 * @param {number} id of the request that waits for it
 */
async function learn(from, id) {
  const word = setInterval(() => tell({ type: "busy", id }), WORD);
  try {
    await from.learn();
    learned = true;
  } catch {
    // the reply says so
  } finally {
    clearInterval(word);
  }
}

/** @param {import("./protocol.js").AskMessage} message */
async function answer({ id, request }) {
  if (!door) return tell({ type: "broken", id, detail: "not ready" });
  if (!learned && reads(request)) await learn(door, id);
  let reply = "";
  let failure = "";
  try {
    reply = door.handle(request);
  } catch (error) {
    // The door never raises; what arrives here is the interpreter's own end.
    failure = String(error);
  }
  if (door.lacking()) tell({ type: "failed", code: "E_PART", file: "core", detail: failure });
  else tell(failure ? { type: "broken", id, detail: failure } : { type: "reply", id, reply });
}

self.addEventListener("message", (event) => {
  const { data } = /** @type {MessageEvent} */ (event);
  const message = /** @type {import("./protocol.js").ToWorker} */ (data);
  if (message.type === "boot") start(message);
  else turn = turn.then(() => answer(message));
});
