// @ts-check
/**
 * What the wizard is measured against without Python: the same page, the same table of
 * questions, looked up by one small script.
 */
const root = /** @type {HTMLElement} */ (document.querySelector("parcel-wizard"));
const form = /** @type {HTMLFormElement} */ (root.querySelector("form[data-own]"));
const response = await fetch(`../assets/wizard/table.${root.dataset.lang}.json`);
const table = await response.json();
let at = table.nodes[table.start];

/** @param {string} id */
function show(id) {
  const question = table.questions[id];
  const title = document.createElement("h2");
  title.textContent = question.title;
  form.replaceChildren(title);
  for (const option of question.options) {
    const label = document.createElement("label");
    const radio = Object.assign(document.createElement("input"), {
      type: "radio",
      name: id,
      value: option.value,
    });
    label.append(radio, option.title);
    form.append(label);
  }
  form.append(Object.assign(document.createElement("button"), { textContent: "→" }));
}

form.onsubmit = (event) => {
  event.preventDefault();
  const value = new FormData(form).get(at.question);
  const next = typeof value === "string" ? at.next[value] : null;
  if (next === null) return;
  at = table.nodes[next];
  root.dataset.question = at.question;
  show(at.question);
};
root.dataset.ready = "";
