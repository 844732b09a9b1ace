// @ts-check
/** The table, piece by piece, through Python's one door: rows, columns, a line for each row. */
import { linesUpTo, NoTable } from "./bytes.js";

/** Rows that a page takes; beyond them the command line does better. */
export const MOST_ROWS = 20_000;

const PIECE = 200_000; // characters of a request
const AT_A_TIME = 25; // rows of a request: progress shows, and stopping is soon heard
const HEAD = 10; // rows in which the names of the columns are looked for

/**
 * @typedef {[number, string[]]} Row
 * @typedef {{at: number, name: string, field: string, title: string}} Used
 * @typedef {{columns: Record<string, number>, used: Used[], unused: string[], header: number}} Columns
 * @typedef {{id: string, title: string}} Warning
 * @typedef {object} Line
 * @property {number} line
 * @property {string} order
 * @property {string} number
 * @property {string} carrier
 * @property {string} title
 * @property {string} claim_title
 * @property {string} stage_title
 * @property {string} step_does
 * @property {string | null} next_on
 * @property {string | null} due_on
 * @property {string | null} letter
 * @property {string} letter_title
 * @property {string | null} claim
 * @property {Warning[]} warnings
 * @property {{field: string, title: string, says: string}[]} problems
 * @property {Record<string, string>} answers
 * @property {Record<string, string>} dates
 * @property {Record<string, string>} blanks
 */

/** A reply that refuses; `message` is in the reader's words. */
export class Refused extends Error {}

export class Work {
  #client;
  #lang;

  /** @param {import("../wizard/python/client.js").Client} client @param {string} lang */
  constructor(client, lang) {
    this.#client = client;
    this.#lang = lang;
  }

  /** @param {Record<string, unknown>} request */
  async ask(request) {
    const reply = await this.#client.ask({ ...request, lang: this.#lang });
    if (reply.error) throw new Refused(reply.error.message);
    return reply;
  }

  /** The rows of a text. @param {string} text @returns {Promise<Row[]>} */
  async rows(text) {
    if (linesUpTo(text, MOST_ROWS * 5) > MOST_ROWS * 5) throw new NoTable("batch.too_many", { most: MOST_ROWS });
    /** @type {Row[]} */
    const rows = [];
    let [rest, line, delimiter] = ["", 1, /** @type {string | null} */ (null)];
    for (let at = 0; at < text.length; at += PIECE) {
      const last = at + PIECE >= text.length;
      const reply = await this.ask({ do: "table", text: rest + text.slice(at, at + PIECE), line, delimiter, last });
      for (const row of reply.rows) rows.push(row);
      ({ rest, line, delimiter } = reply);
      if (rows.length > MOST_ROWS) throw new NoTable("batch.too_many", { most: MOST_ROWS });
    }
    return rows;
  }

  /** @param {Row[]} rows @param {Record<string, string>} map @returns {Promise<Columns>} */
  columns(rows, map) {
    return this.ask({ do: "columns", rows: rows.slice(0, HEAD), map });
  }

  /**
   * A line for each row, some at a time; ends early when `stopped` says so.
   * @param {Row[]} rows
   * @param {{columns: Record<string, number>, given: Record<string, string>, today: string}} how
   * @param {() => boolean} stopped
   * @param {(lines: Line[]) => void} onLines
   */
  async lines(rows, how, stopped, onLines) {
    for (let at = 0; at < rows.length && !stopped(); at += AT_A_TIME) {
      const reply = await this.ask({ do: "triage", rows: rows.slice(at, at + AT_A_TIME), ...how });
      onLines(reply.lines);
    }
  }
}
