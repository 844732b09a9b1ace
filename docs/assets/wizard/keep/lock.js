// @ts-check
/**
 * One change of the store at a time, over all pages of the site: two pages that read, think and
 * write would otherwise do it across each other. Where the browser has no locks, or a page that
 * sleeps holds one, the numbers of the revisions still keep one from overwriting the other.
 */
const NAME = "zhuijian-store";
/** Milliseconds after which a lock that another page holds is waited for no longer. */
const PATIENCE = 15_000;

/**
 * Run `task` while no other page changes the store.
 * @template T
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function locked(task) {
  if (!navigator.locks) return task();
  const waiting = new AbortController();
  const late = setTimeout(() => waiting.abort(), PATIENCE);
  let begun = false;
  const run = () => {
    begun = true;
    clearTimeout(late);
    return task();
  };
  try {
    return await navigator.locks.request(NAME, { signal: waiting.signal }, run);
  } catch (error) {
    if (begun) throw error;
    return run(); // refused, or held by a page that does not let go
  }
}
