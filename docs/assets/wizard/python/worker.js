// @ts-check
/** The worker's side: boot once, then answer requests one by one. */
import { boot } from "./boot.js";
import { BootError } from "./protocol.js";

/** @type {import("./boot.js").Door | undefined} */
let door;

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

/** @param {import("./protocol.js").AskMessage} message */
function answer({ id, request }) {
  if (!door) return tell({ type: "broken", id, detail: "not ready" });
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
  else answer(message);
});
