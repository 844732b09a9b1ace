// @ts-check
/**
 * Pictures that a reader chooses, drops or pastes. Small, for it is there from the start; what
 * reads them is loaded with the first picture.
 *
 * @typedef {import("./places.js").Places} Places
 *
 * @typedef {object} CatchGiven
 * @property {() => Promise<import("../../say/words.js").Words>} words
 * @property {string} ocr address of the folder with what reads
 */

/** The module that reads pictures, from the folder with what it needs. */
const READING = "../wizard/read/picture/pictures.js";

/**
 * @param {string} ocr
 * @returns {Promise<typeof import("./pictures.js")>}
 */
const loaded = (ocr) => import(new URL(READING, ocr).href);

/** @param {DataTransfer | null} given */
const hasFiles = (given) => Boolean(given?.types.includes("Files"));

/** @param {Places} places @param {CatchGiven} given */
export function catchPictures(places, given) {
  const { form, field, input } = places;
  /** @type {Promise<import("./pictures.js").Pictures> | undefined} */
  let pictures;
  const take = async (/** @type {File[]} */ files) => {
    if (!files.length) return;
    pictures ??= Promise.all([loaded(given.ocr), given.words()]).then(([{ Pictures }, words]) => new Pictures(places, words, given.ocr));
    try {
      (await pictures).take(files);
    } catch {
      pictures = undefined; // it did not come: the next picture asks again
      const lost = form.querySelector("[data-picture-lost]");
      if (lost instanceof HTMLElement) lost.hidden = false;
    }
  };
  const chosen = () => {
    const files = [...(input.files ?? [])];
    input.value = "";
    take(files);
  };
  input.addEventListener("change", chosen);
  chosen(); // what was chosen before this was here
  field.addEventListener("paste", (event) => {
    const { clipboardData: pasted } = event;
    const files = [...(pasted?.files ?? [])];
    if (!files.length || pasted?.types.includes("text/plain")) return; // a table brings its picture along
    event.preventDefault();
    take(files);
  });
  // Dropped beside the field, a picture would replace the page and all that was typed.
  addEventListener("dragover", (event) => {
    if (hasFiles(event.dataTransfer) && form.offsetParent !== null) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (!hasFiles(event.dataTransfer) || form.offsetParent === null) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
