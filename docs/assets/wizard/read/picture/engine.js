// @ts-check
/** Tesseract, started from verified bytes inside the worker: a grey picture in, text out. */
import { fetchFile, fetchManifest } from "../../python/fetching.js";
import { importVerified } from "../../tools/verified.js";
import { textOf } from "./rows.js";

/**
 * @typedef {import("./protocol.js").PictureFile} PictureFile
 * @typedef {import("./pixels.js").Grey} Grey
 */

/** The name under which the engine looks for its letters. */
const LETTERS = "letters";
/** Only the neural reader; there is no other one in this build. */
const NEURAL = 1;
/** Ways to tell letters from ground: one level for all, or one for each place (Sauvola). */
const [LEVEL, PLACES] = ["0", "2"];

export class Engine {
  #core;
  #api;

  /** @param {any} core @param {any} api */
  constructor(core, api) {
    this.#core = core;
    this.#api = api;
  }

  /**
   * Fetch, verify and start.
   * @param {string} url address of the list of files
   * @param {(loaded: number, total: number) => void} onBytes
   * @param {(share: number) => void} onShare
   */
  static async start(url, onBytes, onShare) {
    const files = await fetched(url, onBytes);
    const { default: create } = await importVerified(files.glue.bytes, files.glue.url);
    const core = await create({
      wasmBinary: files.core.bytes.buffer,
      TesseractProgress: (/** @type {number} */ percent) => onShare(percent / 100),
      print: () => {},
      printErr: () => {},
    });
    core.FS.writeFile(`/${LETTERS}.traineddata`, files.letters.bytes);
    const api = new core.TessBaseAPI();
    if (api.Init(null, LETTERS, NEURAL)) throw new Error("the letters were not taken");
    return new Engine(core, api);
  }

  /**
   * @param {Grey} picture dark on light
   * @param {boolean} wasDark its grounds then differ more, and each place gets a level of its own
   */
  read({ bytes, width, height }, wasDark) {
    const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
    const file = new Uint8Array(head.length + bytes.length);
    file.set(head);
    file.set(bytes, head.length);
    this.#core.FS.writeFile("/input", file);
    this.#api.SetVariable("thresholding_method", wasDark ? PLACES : LEVEL);
    this.#api.SetImageFile(1, 0);
    this.#api.Recognize(null);
    const text = textOf(String(this.#api.GetTSVText(0) ?? ""));
    const sure = Number(this.#api.MeanTextConf());
    this.#api.Clear();
    this.#core.FS.unlink("/input");
    return { text, sure };
  }
}

/** @param {string} url @param {(loaded: number, total: number) => void} onBytes */
async function fetched(url, onBytes) {
  const listed = /** @type {PictureFile[]} */ (/** @type {unknown} */ ((await fetchManifest(url)).files));
  const total = listed.reduce((sum, file) => sum + file.size, 0);
  let loaded = 0;
  const count = (/** @type {number} */ bytes) => onBytes((loaded += bytes), total);
  const take = async (/** @type {PictureFile["role"]} */ role) => {
    const file = listed.find((each) => each.role === role);
    if (!file) throw new Error(`the list names no ${role}`);
    const bytes = await fetchFile(url, /** @type {any} */ (file), count);
    return { bytes, url: new URL(file.name, url).href };
  };
  const [glue, core, letters] = await Promise.all([take("glue"), take("core"), take("letters")]);
  return { glue, core, letters };
}
