// Calls the plain functions of read/picture with what comes in, and writes what they return.
import { readFileSync } from "node:fs";
import * as pixels from "../../../docs/assets/wizard/read/picture/pixels.js";
import { textOf } from "../../../docs/assets/wizard/read/picture/rows.js";
import { tidy } from "../../../docs/assets/wizard/read/picture/tidy.js";

const { lines, tables, picture, factor } = JSON.parse(readFileSync(0, "utf8"));
const grey = pixels.grey({ ...picture, data: Uint8Array.from(picture.data) });
const plain = (/** @type {pixels.Grey} */ { bytes, ...size }) => ({ ...size, bytes: [...bytes] });
const told = {
  lines: lines.map(tidy),
  texts: tables.map(textOf),
  grey: plain(grey),
  dark: pixels.isDark(grey),
  inverted: plain(pixels.inverted(grey)),
  high: pixels.lineHeight(grey),
  scaled: plain(pixels.scaled(grey, factor)),
  turned: plain(pixels.turned(grey)),
  round: plain([1, 2, 3, 4].reduce(pixels.turned, grey)),
};
console.log(JSON.stringify(told));
