// @ts-check
/**
 * What the wizard is measured against: Pyodide as it comes, in a worker, loaded the way its
 * documentation shows, with the same package. The page asks it for everything.
 */
const root = /** @type {HTMLElement} */ (document.querySelector("parcel-wizard"));
const given = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const worker = new Worker(new URL("stock-worker.js", import.meta.url), { type: "module" });

/** @param {{steps: {id: string, does: string}[]}} advice */
function show(advice) {
  const list = document.createElement("ol");
  for (const step of advice.steps) {
    const item = document.createElement("li");
    item.dataset.step = step.id;
    item.textContent = step.does;
    list.append(item);
  }
  root.append(list);
}

worker.onmessage = ({ data }) => {
  const reply = JSON.parse(data);
  if (reply.error) throw new Error(reply.error.message);
  if (reply.steps) return show(reply);
  root.dataset.ready = "";
  worker.postMessage(JSON.stringify(given.advise));
};
worker.postMessage(JSON.stringify({ do: "ask", lang: "zh", answers: {} }));
