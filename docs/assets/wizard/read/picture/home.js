// @ts-check
/** Pictures on the home page: the text found stands in its field, to go to the wizard from there. */
import { Words } from "../../say/words.js";
import { catchPictures } from "./catching.js";
import { placesIn } from "./places.js";

const places = placesIn(document);
if (places) {
  const lang = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  const words = async () => {
    const response = await fetch(new URL(`../../words.${lang}.json`, import.meta.url));
    if (!response.ok) throw new Error(`words: ${response.status}`);
    return new Words(await response.json(), lang);
  };
  const ocr = new URL(places.input.dataset.picture ?? "assets/ocr/", location.href).href;
  catchPictures(places, { words, ocr });
}
