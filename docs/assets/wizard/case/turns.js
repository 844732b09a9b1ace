// @ts-check
/**
 * Changes to the case, one after the other: each begins when the one before has ended, and reads
 * the case then. What a wipe overtook is dropped, also when it was already under way.
 */

/** The reader wiped everything before this change came to its end; nothing of it is kept. */
export class Overtaken extends Error {
  code = "overtaken";
}

export class Turns {
  /** @type {Promise<unknown>} */
  #last = Promise.resolve();
  #epoch = 0;

  /** Drop all that waits or is under way: its outcome must not be kept. */
  drop() {
    this.#epoch += 1;
  }

  /**
   * Run `task` when those before it have ended; a wipe meanwhile rejects it with `Overtaken`.
   * `task` is given a check to call before it keeps anything.
   * @template T
   * @param {(stands: () => void) => Promise<T>} task
   * @returns {Promise<T>}
   */
  take(task) {
    const epoch = this.#epoch;
    const stands = () => {
      if (epoch !== this.#epoch) throw new Overtaken("wiped meanwhile");
    };
    const run = this.#last.then(async () => {
      stands();
      const done = await task(stands);
      stands();
      return done;
    });
    this.#last = run.catch(() => {}); // one that failed holds up nobody
    return run;
  }
}
