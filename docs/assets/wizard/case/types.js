// @ts-check
/**
 * What a case is made of, as Python checks it (`guide/keep/casefile.py`); nothing runs here.
 *
 * @typedef {Record<string, any> & {log: Entry[], sent: Sent[], evidence: Proof[]}} Case
 * @typedef {{id: string, letter: string, lang: string, text: string, changed: string}} DraftKept
 * @typedef {{of: string, id: string, changed: string}} Removal an entry that is gone, and since when
 * @typedef {{id: string, on: string, letter: string, text: string}} Sent
 * @typedef {{id: string, says: string, have: boolean, note: string, sha256: string}} Proof
 * @typedef {{id: string, on: string, channel: string, who: string, said: string, ticket: string, promised_by: string, done: boolean}} Entry
 */
export {};
