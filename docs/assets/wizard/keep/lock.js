// @ts-check
/**
 * One change of the store at a time, over all pages of the site: two pages that read, think and
 * write would otherwise do it across each other. Where the browser has no locks, or a page that
 * sleeps holds one, the numbers of the revisions still keep one from overwriting the other.
 */
const NAME = "zhuijian-store";
/** Milliseconds after which a lock that another page holds is waited for no longer. */
const PATIENCE = 15_000;
/** Milliseconds after which the reader is told that another page is waited for. */
const SILENCE = 1_000;

/**
 * Run `task` while no other page changes the store.
 * @template T
 * @param {() => Promise<T>} task
 * @param {() => () => void} tell says that another page is waited for; what it gives takes that back
 * @returns {Promise<T>}
 */
export async function locked(task, tell) {
  if (!navigator.locks) return task();
  const waiting = new AbortController();
  const late = setTimeout(() => waiting.abort(), PATIENCE);
  let takeBack = () => {};
  const silent = setTimeout(() => (takeBack = tell()), SILENCE);
  let begun = false;
  const run = () => {
    begun = true;
    clearTimeout(late);
    clearTimeout(silent);
    takeBack();
    return task();
  };
  try {
    return await navigator.locks.request(NAME, { signal: waiting.signal }, run);
  } catch (error) {
    if (begun) throw error;
    return run(); // refused, or held by a page that does not let go
  }
}
