// @ts-check
/**
 * The interview, looked up in the table that was compiled at build. No condition is
 * evaluated here: the table already holds where each answer leads.
 *
 * @typedef {{value: string, title: string, date: string | null, dates: string[], group: string}} Option
 * @typedef {{id: string, title: string, hint: string, why: string, options: Option[], first: string[]}} Question
 * @typedef {{question: string, next: Record<string, number | null>, left: number, known?: string}} TableNode
 * @typedef {{version: string, start: number | null, nodes: TableNode[], questions: Record<string, Question>}} Table
 * @typedef {Record<string, string>} Answers
 */

/**
 * Whether a table holds a key of its own; answers come from addresses anybody can write.
 * @param {object} map
 * @param {string} key
 */
const has = (map, key) => Object.prototype.hasOwnProperty.call(map, key);

/** In place of a value: the question was not answered, and need not be. */
const SKIP = "";

export class Interview {
  #table;

  /** @param {Table} table */
  constructor(table) {
    this.#table = table;
  }

  /**
   * Walk along the answers: those that count, the first question still open, and the questions
   * passed by that are only offered: an answer would make the advice more exact. `known` are
   * the answers that follow from these.
   * @param {Answers} answers
   */
  walk(answers) {
    const { start, nodes } = this.#table;
    /** @type {Answers} */
    const relevant = {};
    /** @type {string[]} */
    const offered = [];
    /** @type {Answers} */
    const known = {};
    let at = start;
    while (at !== null) {
      const { question, next, known: follows } = nodes[at];
      const given = has(answers, question) && has(next, answers[question]) ? answers[question] : SKIP;
      if (given !== SKIP) relevant[question] = given;
      else if (follows) known[question] = follows;
      else if (has(next, SKIP)) offered.push(question);
      else break;
      at = next[given];
    }
    const node = at === null ? null : nodes[at];
    return { at, relevant, open: node?.question ?? null, left: node?.left ?? 0, offered, known };
  }

  /**
   * All answers that count, also those behind a question that was opened again.
   * @param {Answers} answers
   */
  relevant(answers) {
    return this.walk(answers).relevant;
  }

  /**
   * Answers given already whose questions may still come behind the one that is open.
   * @param {Answers} answers
   */
  waiting(answers) {
    const { at, relevant } = this.walk(answers);
    const { nodes } = this.#table;
    /** @type {Answers} */
    const found = {};
    const seen = new Set(at === null ? [] : [at]);
    for (const place of seen) {
      const { question, next } = nodes[place];
      if (has(answers, question) && has(next, answers[question]) && !has(relevant, question)) found[question] = answers[question];
      for (const to of Object.values(next)) if (to !== null) seen.add(to);
    }
    return found;
  }

  /** @param {string} id @returns {Question | undefined} */
  question(id) {
    return has(this.#table.questions, id) ? this.#table.questions[id] : undefined;
  }

  /** @param {string} id @param {string} value @returns {Option | undefined} */
  option(id, value) {
    return this.question(id)?.options.find((option) => option.value === value);
  }

  /** Names of all dates that some option asks for. */
  dates() {
    const options = Object.values(this.#table.questions).flatMap((each) => each.options);
    return new Set(options.flatMap((option) => option.dates));
  }

  /**
   * The dates that belong to the answers given.
   * @param {Answers} answers
   * @param {Record<string, string>} dates
   */
  datesOf(answers, dates) {
    const asked = Object.entries(answers).flatMap(([id, value]) => this.option(id, value)?.dates ?? []);
    return Object.fromEntries(Object.entries(dates).filter(([name, day]) => day && asked.includes(name)));
  }
}
