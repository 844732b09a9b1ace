// @ts-check
/** Files of the reader: their SHA-256, computed on the device and noted with the day. */
import { button, el } from "../tools/dom.js";
import { sha256 } from "../tools/sha256.js";

/** Megabytes; larger files are not read: a phone could run out of memory. */
const LARGEST = 256;
/** Stands in an entry's id between the item and the beginning of the file's digest. */
const MARK = "--";

/**
 * @typedef {import("../case/types.js").Proof} Proof
 * @typedef {import("../say/words.js").Words} Words
 * @typedef {{name: string, digest: string}} Read a file that was read
 * @typedef {object} DigestGiven
 * @property {Words} words
 * @property {Proof[]} files the entries of this item that hold a digest
 * @property {boolean} open whether the reader unfolded it
 * @property {(open: boolean) => void} onFold
 * @property {(files: File[]) => void} onChosen
 * @property {(id: string) => void} onRemove
 */

/** Whether an entry is of a file, not of the item itself. @param {{id: string}} entry */
export const isFile = ({ id }) => id.includes(MARK);

/** The id of a file's entry; the same file gives the same one. @param {string} item @param {string} digest */
export const fileId = (item, digest) => `${item}${MARK}${digest.slice(0, 16)}`;

/** The entries of an item that hold a digest. @param {Proof[]} entries @param {string} item */
export const filesOf = (entries, item) => entries.filter(({ id, sha256: digest }) => digest && (id === item || id.startsWith(item + MARK)));

/**
 * Read files one after the other, so that a phone holds one in memory at a time.
 * @param {File[]} files
 * @returns {Promise<{read: Read[], large: string[], unread: string[]}>} names of those not read
 */
export async function digests(files) {
  const found = { read: /** @type {Read[]} */ ([]), large: /** @type {string[]} */ ([]), unread: /** @type {string[]} */ ([]) };
  for (const file of files) {
    if (file.size > LARGEST * 1e6) {
      found.large.push(file.name);
      continue;
    }
    try {
      found.read.push({ name: file.name, digest: await sha256(new Uint8Array(await file.arrayBuffer())) });
    } catch {
      found.unread.push(file.name);
    }
  }
  return found;
}

/** What to say of the files that were not read, "" if all were. @param {{large: string[], unread: string[]}} found @param {Words} words */
export function failed({ large, unread }, words) {
  const names = (/** @type {string[]} */ all) => all.join(words.say("proof.and"));
  return [
    large.length > 0 && words.say("proof.large", { names: names(large), most: LARGEST }),
    unread.length > 0 && words.say("proof.unread", { names: names(unread) }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What is noted of an item's files, and the folded way to add some. @param {DigestGiven} given */
export function digestView({ words, files, open, onFold, onChosen, onRemove }) {
  const chosen = el("input", { type: "file", multiple: true, hidden: true, "aria-label": words.say("proof.file") });
  chosen.addEventListener("change", () => {
    const list = [...(chosen.files ?? [])];
    chosen.value = "";
    onChosen(list);
  });
  const fold = el(
    "details",
    { open },
    el("summary", {}, words.say("proof.digest")),
    el("p", { class: "zj-minor" }, words.say("proof.digest_hint", { most: LARGEST })),
    el("p", { class: "zj-minor" }, words.say("proof.digest_not")),
    button("digest", words.say("proof.file"), () => chosen.click()),
    chosen,
  );
  fold.addEventListener("toggle", () => onFold(fold.open));
  const rows = files.map(({ id, note, sha256: digest }) =>
    el(
      "li",
      { class: "zj-meta pw-digest", "data-digest": digest },
      `${note} SHA-256 `,
      el("code", {}, digest),
      " ",
      button("remove-digest", words.say("remove"), () => onRemove(id), { value: id }),
    ),
  );
  return [rows.length > 0 && el("ul", { class: "pw-digests" }, ...rows), fold];
}
