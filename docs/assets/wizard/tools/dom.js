// @ts-check
/** Elements made by hand: every text arrives as a text node, never as markup. */

/** @typedef {string | Node | null | undefined | false} Child */

/**
 * Make an element. Properties that start with "on" are listeners; "class" and names with a
 * dash become attributes; the others are set as properties.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown>} [props]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null) continue;
    if (name.startsWith("on")) {
      node.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else if (name === "class" || name === "role" || name.includes("-")) {
      node.setAttribute(name, String(value));
    } else {
      Reflect.set(node, name, value);
    }
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/**
 * A button with an action that tests and other pages can name.
 * @param {string} action
 * @param {string} label
 * @param {(event: Event) => void} [onclick]
 * @param {Record<string, unknown>} [props]
 */
export function button(action, label, onclick, props = {}) {
  const look = { class: "zj-button zj-button--quiet", type: "button", "data-action": action };
  return el("button", { ...look, onclick, ...props }, label);
}

/**
 * A named part below a root; the markup of the page promises that it is there.
 * @param {ParentNode} root
 * @param {string} name
 * @returns {HTMLElement}
 */
export function part(root, name) {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`the page has no part "${name}"`);
  return found;
}

/**
 * Fill a container anew, or hide it when there is nothing to show.
 * @param {HTMLElement} into
 * @param {...Child} children
 */
export function fill(into, ...children) {
  into.textContent = "";
  into.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  into.hidden = !into.hasChildNodes();
}

/**
 * Draw a part anew; the focus stays on the button it was on, if that is drawn again.
 * @param {HTMLElement} into
 * @param {() => void} draw
 */
export function refocused(into, draw) {
  const from = document.activeElement;
  const { action, value } = from instanceof HTMLButtonElement && into.contains(from) ? { action: from.dataset.action, value: from.value } : {};
  draw();
  if (!action) return;
  const same = [...into.querySelectorAll("button")].find((each) => each.dataset.action === action && each.value === value);
  same?.focus({ preventScroll: true });
}

/** How far down a heading may stand, as a share of the window, with what follows still in sight. */
const LOW = 0.5;

/** Pixels between the page's header and what was scrolled to. */
const ABOVE = 12;

/**
 * Move the focus to a heading or a summary, and bring it into view below the page's header.
 * @param {HTMLElement} node
 */
export function focusOn(node) {
  node.tabIndex = -1;
  node.focus({ preventScroll: true });
  const { top } = node.getBoundingClientRect();
  const header = document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0;
  if (top < header || top > innerHeight * LOW) scrollBy(0, top - header - ABOVE);
}

/**
 * Copy text; where the browser refuses, select it so that the reader can.
 * @param {string} text
 * @param {HTMLElement} [shown] the element that shows the text
 * @returns {Promise<boolean>}
 */
export async function copy(text, shown) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown instanceof HTMLTextAreaElement) shown.select();
    else if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}

/**
 * Let a form go that was held until its script is there, and send it if the reader already has.
 * @param {HTMLFormElement} form
 */
export function release(form) {
  const sent = form.dataset.waits === "sent";
  delete form.dataset.waits;
  if (sent) form.requestSubmit();
}
