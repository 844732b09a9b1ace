// @ts-check
/**
 * Give a started interpreter what reading has learned: a module of its own, in a zip of its own,
 * since whoever reads no text needs none of it. The signs alone answer where it does not come.
 */

const ZIP = "/weights.zip";
export const LEARN = `import guide.kb; guide.kb.__path__.append("${ZIP}/guide/kb")`;
/** Requests that read texts, by what they want done. */
const READS = new Set(["recognise", "triage"]);

/**
 * @param {any} py
 * @param {Uint8Array} zip verified
 */
export function learn(py, zip) {
  py.FS.writeFile(ZIP, zip);
  py.runPython(LEARN);
}

/** Whether a request reads a text; the door says what is wrong with one that is no JSON. @param {string} request */
export function reads(request) {
  try {
    return READS.has(JSON.parse(request)?.do);
  } catch {
    return false;
  }
}
