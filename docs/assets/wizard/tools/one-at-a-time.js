// @ts-check
/**
 * Run a task again after it ended when it was asked for meanwhile, never twice at once. What
 * comes back is done when nothing is left to run.
 *
 * @param {() => Promise<void>} task
 * @returns {() => Promise<void>}
 */
export function oneAtATime(task) {
  let again = false;
  /** @type {Promise<void> | null} */
  let round = null;
  const run = async () => {
    try {
      while (again) {
        again = false;
        await task();
      }
    } finally {
      round = null;
    }
  };
  return () => {
    again = true;
    return (round ??= run());
  };
}
