// @ts-check
/**
 * Run a task again after it ended when it was asked for meanwhile, never twice at once.
 *
 * @param {() => Promise<void>} task
 */
export function oneAtATime(task) {
  let running = false;
  let again = false;
  return async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        await task();
      } while (again);
    } finally {
      running = false;
    }
  };
}
