// @ts-check
/** Opening a kept case: read by Python, joined with copies put aside and with what is here. */
import { soundAdvised } from "./advised.js";
import { locked } from "./lock.js";
import * as store from "./store.js";

/**
 * @typedef {import("./records.js").Kept} Kept
 * @typedef {import("./records.js").Place} Place
 * @typedef {object} OpeningGiven
 * @property {import("../case/held.js").Held} held
 * @property {import("../say/notices.js").Notices} notices
 * @property {import("./slot.js").Slot} slot
 */

/**
 * Open what is kept at a place, at its turn: a save may come before. Where the page holds another
 * kept case, that one is saved first and laid by; what was never kept is joined, as an import is.
 * @param {string} of
 * @param {OpeningGiven} given
 * @param {(stands: () => void) => Promise<boolean>} saveHere whether what is here was saved
 * @returns {Promise<number | null>} how many places differ; null when nothing could be read
 */
export async function open(of, given, saveHere) {
  const { held, notices, slot } = given;
  const work = async (/** @type {() => void} */ stands) => {
    const other = slot.of !== "" && slot.of !== of;
    if (other && held.worth && !(await saveHere(stands))) return null;
    return joined(await store.load(of), given, stands, other);
  };
  return notices.settled(held.turns.take((stands) => locked(() => work(stands), () => notices.meanwhile("keep.waits"))));
}

/**
 * @param {Place} kept
 * @param {OpeningGiven} given
 * @param {() => void} stands
 * @param {boolean} instead whether it takes the place of what is here
 */
async function joined({ of, current, previous, aside }, { held, slot }, stands, instead) {
  const read = await readOne(held, current, previous ?? aside[0]);
  if (read.error) return read;
  let [found, conflicts] = [read.case, 0];
  /** @type {string[]} */
  const merged = [];
  for (const other of aside) {
    const both = await held.ask({ do: "case", op: "merge", case: found, with: other.case });
    if (both.error) continue; // it stays aside, untouched
    found = both.case;
    conflicts += both.conflicts.length;
    merged.push(other.key);
  }
  stands();
  if (instead) {
    held.empty();
    slot.leave();
  }
  const all = await held.joined(found, stands);
  if (all.error) return all;
  const { name = "", until = "", advised } = current ?? previous ?? {};
  Object.assign(slot, { of, name, until, merged, revision: current?.revision ?? 0, advised: soundAdvised(advised) ? advised : null, refused: read.refused, older: read.older });
  return conflicts + all.conflicts.length;
}

/**
 * Read the case, or the one before where Python refuses it. What is refused because it is newer is
 * whole: nothing older takes its place.
 * @param {import("../case/held.js").Held} held
 * @param {Kept} [current]
 * @param {Kept} [previous]
 * @returns {Promise<any>} `case`, `older` and `refused`; or the refusal
 */
async function readOne(held, current, previous) {
  const read = (/** @type {Kept} */ kept) => held.ask({ do: "case", op: "upgrade", case: kept.case });
  const first = current && (await read(current));
  if (first?.case) return { case: first.case, older: "", refused: 0 };
  if (first?.error.code === "newer-case") return first;
  const second = previous && (await read(previous));
  if (second?.case) return { case: second.case, older: previous?.saved ?? "", refused: current?.revision ?? 0 };
  return first ?? second ?? { error: { code: "gone", message: "" } };
}
