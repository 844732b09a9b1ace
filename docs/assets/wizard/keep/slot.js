// @ts-check
/** Which of the kept cases this page holds, and what it knows of it. */
import { place } from "./records.js";

export class Slot {
  /** The case's place in the store; "" while what is on the page was never kept. */
  of = "";
  /** The revision that this page read or wrote last; 0 for none. */
  revision = 0;
  /** @type {string[]} copies put aside that this page holds */
  merged = [];
  /** The revision that Python could not read; 0 for none. */
  refused = 0;
  /** The reader's own name for the case. */
  name = "";
  /** ISO day until which it is kept, or "". */
  until = "";
  /** Day on which the version was saved that had to stand in for a damaged one, or "". */
  older = "";

  /** What was advised when it was saved, until that was compared. @type {import("./advised.js").Advised | null} */
  advised = null;

  /** What is on the page from now on is another case, or none. */
  leave() {
    Object.assign(this, { of: "", revision: 0, merged: [], refused: 0, name: "", until: "", older: "", advised: null });
  }

  /** The place to save in; a new one for a case that was never kept. */
  take() {
    this.of ||= place();
    return this;
  }
}
