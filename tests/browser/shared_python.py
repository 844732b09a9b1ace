"""One Python for many pages: started once a process, in the browser, as the wizard starts it.

Python keeps nothing from one request to the next, so pages that share it cannot tell. Only the
start is spared, which takes as long as the rest of a test. Tests of the start, of faults, of
offline use and of what is requested start their own.
"""

import json

from playwright.sync_api import Browser, BrowserContext, Page

# In the page that holds it: the site's own worker, started when first asked for, and anew where
# it failed or where more of the wasm is wanted. Each message is answered by the worker's last.
HOLD = """([base]) => {
  let worker, whole, number = 0;
  const once = (message) => new Promise((done) => {
    worker.onerror = () => done({ type: "failed", code: "E_WORKER", file: "", detail: "" });
    worker.onmessage = ({ data }) => {
      const starting = data.type === "state" && data.state !== "ready";
      const between = starting || ["bytes", "busy"].includes(data.type);
      if (!between) done(data);
    };
    worker.postMessage(message);
  });
  const end = (last) => {
    if (last.type === "failed" || last.type === "broken") {
      worker.terminate();
      worker = undefined;
    }
    return last;
  };
  let before = Promise.resolve();
  const inTurn = (work) => (before = before.then(work));
  const boot = async (message) => {
    if (worker && (whole || !message.whole)) return { type: "state", state: "ready" };
    worker?.terminate();
    worker = new Worker(new URL("assets/wizard/python/worker.js", base), { type: "module" });
    whole = message.whole;
    return end(await once(message));
  };
  const ask = async ({ id, request }) => {
    if (!worker) return { type: "broken", id, detail: "ended by another page" };
    return { ...end(await once({ type: "ask", id: ++number, request })), id };
  };
  globalThis.python = (message) => inTurn(() => (message.type === "boot" ? boot : ask)(message));
}"""
# In the pages that share it: a worker that passes messages on. The theme's search has its own,
# and so has what reads pictures.
PASS_ON = """
const Own = globalThis.Worker;
globalThis.Worker = class extends EventTarget {
  #ended = false;
  constructor(address, options) {
    if (!String(address).includes("/python/worker.js")) return new Own(address, options);
    super();
  }
  async postMessage(message) {
    const data = JSON.parse(await globalThis.askPython(JSON.stringify(message)));
    if (!this.#ended) this.dispatchEvent(new MessageEvent("message", { data }));
  }
  terminate() {
    this.#ended = true;
  }
};
"""


class SharedPython:
    """The page that holds the started worker, and how others reach it."""

    def __init__(self, browser: Browser, base: str) -> None:
        """Open a page of the site that has no wizard."""
        self._context = browser.new_context()
        self._page: Page = self._context.new_page()
        self._page.goto(base + "privacy/", wait_until="load")
        self._page.evaluate(HOLD, [base])

    def answer(self, message: str) -> str:
        """Pass a message to the worker; return the one that it ends in."""
        return json.dumps(self._page.evaluate("message => python(message)", json.loads(message)))

    def lend(self, context: BrowserContext) -> None:
        """Let the pages of a context ask it instead of starting a worker of their own."""
        context.expose_function("askPython", self.answer)
        context.add_init_script(PASS_ON)

    def close(self) -> None:
        """End it."""
        self._context.close()
