// @ts-check
// Stands before the theme's search worker, whose name comes as ?theme=. Two things differ. The
// index is fetched and built at the first word typed, not with every page. And a Chinese question
// is parted into words of the index here: the theme leaves out the last character of each.
//
// It runs in browsers as old as the theme does (Chromium 83): no `??=`, no private methods.
//
// Where workers are forbidden this runs in the page itself (see besidePage in site/base.js).
(() => {
  "use strict";
  /** @typedef {{ location: string, title: string, text: string, asked?: string }} Entry */
  /** @typedef {{ separator: string }} Config */
  /** @typedef {{ type: number, data?: any }} Message */
  const SETUP = 0;
  const READY = 1;
  const QUERY = 2;
  const RESULT = 3;
  const ENTRIES = "../../../search/entries.json";
  const LONGEST = 8; // characters; longer words are not in the index
  // No word of the index holds this character: behind a word, it makes the theme read all of it.
  const PAD = "\u3400";
  const EMPTY = new Set([
    ..."的了吗呢啊吧是我你他它要能会就都也还在有和",
    ..."怎么 怎么办 怎样 如何 什么 是什么 为什么 什么意思 意思 可以 多少 哪里".split(" "),
    ..."a an the to of for is are be was it its i my me you your do does in on at and or".split(" "),
    ..."what how who why when where can should".split(" "),
  ]);
  // The theme's worker listens and answers through these two, so they are put in its way.
  const worker = /** @type {{ addEventListener: Function, postMessage: Function }} */ (
    /** @type {unknown} */ (self)
  );

  /** @type {Promise<void> | undefined} */
  let loading;
  /** @type {Set<string>} */
  const known = new Set();
  /** @type {(event: { data: Message }) => Promise<void>} */
  let theirs = () => Promise.resolve();

  const listen = worker.addEventListener.bind(worker);
  const send = worker.postMessage.bind(worker);
  worker.addEventListener = (/** @type {string} */ name, /** @type {any[]} */ ...given) => {
    if (name === "message") [theirs] = given;
    else listen(name, ...given);
  };
  worker.postMessage = (/** @type {Message} */ message) => {
    if (message.type !== READY) send(message);
  };
  const page = /** @type {any} */ (globalThis).document;
  const own = new URL(page?.currentScript.src ?? location.href);
  const theme = own.searchParams.get("theme") ?? "";
  if (!/^search\.[0-9a-f]{8}\.min\.js$/.test(theme)) throw new Error(`no search worker: ${theme}`);
  // At once in a worker; in a page, a promise: then others may listen to the window again.
  const imported = Promise.resolve(importScripts(theme)).then(() => {
    worker.addEventListener = listen;
  });

  /** @param {any} options what the page wants shown @returns {Promise<void>} */
  async function load(options) {
    await imported;
    const response = await fetch(new URL(ENTRIES, own));
    if (!response.ok) throw new Error(`the search index: ${response.status}`);
    /** @type {{ config: Config, docs: Entry[] }} */
    const { config, docs } = await response.json();
    const separator = new RegExp(config.separator);
    for (const { title, text, asked = "" } of docs) {
      const said = `${title} ${text} ${asked}`.replace(/<[^>]*>/g, " ");
      for (const word of said.split(separator)) {
        if (word.length <= LONGEST && /^\p{sc=Han}+$/u.test(word)) known.add(word);
      }
    }
    await theirs({ data: { type: SETUP, data: { config, docs, options } } });
  }

  /**
   * @param {string} run Chinese characters
   * @param {number} [longest] how many of them a word may hold
   * @returns {string[]} the longest known words in turn
   */
  function parted(run, longest = LONGEST) {
    const found = [];
    for (let at = 0; at < run.length;) {
      let end = Math.min(run.length, at + longest);
      while (end > at + 1 && !known.has(run.slice(at, end))) end -= 1;
      found.push(run.slice(at, end));
      at = end;
    }
    return found;
  }

  /** @param {string} typed @returns {string} the words that carry meaning, as the theme takes them */
  function prepared(typed) {
    const plain = typed.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, " ");
    const words = plain.replace(/\p{sc=Han}+/gu, (run) => ` ${parted(run).join(" ")} `)
      .split(/\s+/).filter(Boolean);
    // A long word is rare: its parts find further pages, which rank below.
    const parts = words.filter((word) => word.length > 2 && known.has(word))
      .flatMap((word) => parted(word, word.length - 1)).filter((part) => part.length > 1);
    const telling = [...new Set([...words, ...parts])].filter((word) => !EMPTY.has(word));
    return (telling.length ? telling : words)
      .map((word) => (/\p{sc=Han}$/u.test(word) ? word + PAD : word)).join(" ");
  }

  /** @type {any} */
  let options;
  listen("message", async (/** @type {{ data: Message }} */ event) => {
    const { type, data } = event.data;
    if (type === SETUP) {
      options = data.options;
      send({ type: READY });
    } else if (type === QUERY && !data.trim()) {
      send({ type: RESULT, data: { items: [] } });
    } else if (type === QUERY) {
      loading = loading ?? load(options);
      try {
        await loading;
        await theirs({ data: { type: QUERY, data: prepared(data) } });
      } catch (error) {
        loading = undefined; // the next letter tries again
        console.warn(error);
        send({ type: RESULT, data: { items: [] } });
      }
    }
  });
})();
