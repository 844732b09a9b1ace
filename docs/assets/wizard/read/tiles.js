// @ts-check
/** The kinds that are asked about most, to be tapped where the text did not tell. */
import { button, el } from "../tools/dom.js";

/** Twelve, by what readers bring most often; tests/browser/test_tiles.py holds that each exists. */
export const TILES = [
  "stalled",
  "delivered_not_received",
  "unwanted_proxy",
  "transit_delay",
  "recipient_unreachable",
  "refused",
  "returning",
  "damaged",
  "lost",
  "missorted",
  "customs_hold",
  "exception_unspecified",
];

/**
 * @param {import("../say/words.js").Words} words
 * @param {(id: string) => string} titleOf the words of the first question for a kind or state
 * @param {(id: string) => void} onConfirm
 */
export function tilesView(words, titleOf, onConfirm) {
  const tile = (/** @type {string} */ value) =>
    button("confirm", titleOf(value), () => onConfirm(value), { class: "zj-button zj-button--quiet", value });
  const tiles = TILES.map((id) => el("li", {}, tile(id)));
  return el(
    "div",
    { "data-part": "tiles" },
    el("h3", {}, words.say("tiles.ask")),
    el("ul", { class: "pw-tiles" }, ...tiles),
    el("p", { class: "zj-minor" }, words.say("tiles.more")),
  );
}
