// @ts-check
/** The worker's side: boot once, then answer requests one by one. */
import { boot } from "./boot.js";
import { BootError } from "./protocol.js";

/** @type {import("./boot.js").Handle | undefined} */
let handle;

/** @param {import("./protocol.js").ToPage} message */
function tell(message) {
  self.postMessage(message);
}

/** @param {import("./protocol.js").BootMessage} message */
async function start({ manifest, fast }) {
  try {
    handle = await boot(manifest, fast, tell);
    tell({ type: "state", state: "ready" });
  } catch (error) {
    const known = error instanceof BootError;
    const { code, file, detail } = known ? error : new BootError("E_PY", "", String(error));
    tell({ type: "failed", code, file, detail });
  }
}

/** @param {import("./protocol.js").AskMessage} message */
function answer({ id, request }) {
  if (!handle) return tell({ type: "broken", id, detail: "not ready" });
  try {
    tell({ type: "reply", id, reply: handle(request) });
  } catch (error) {
    // The door never raises; what arrives here is the interpreter's own end.
    tell({ type: "broken", id, detail: String(error) });
  }
}

self.addEventListener("message", (event) => {
  const { data } = /** @type {MessageEvent} */ (event);
  const message = /** @type {import("./protocol.js").ToWorker} */ (data);
  if (message.type === "boot") start(message);
  else answer(message);
});
