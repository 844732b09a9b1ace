// @ts-check
/**
 * Offline use: one version of the site in one cache, whole or not at all.
 *
 * Written by hand, not with a library: it is small, it checks every file by its hash, and a
 * reader can read all of it. A new version installs beside the old one and takes over when
 * the reader says so or when no page of the old one is open; a page never gets files of two
 * versions. The list of files (sw-files.json) and VERSION are written at build.
 *
 * @typedef {{url: string, sha256: string, group: string}} ListedFile `url` is relative to here
 * @typedef {{version: string, files: ListedFile[]}} List
 */
const VERSION = "unbuilt";
const PREFIX = "zhuijian-";
const AT_ONCE = 6;
/** What is kept once a reader has used it, by its group; its list stands for all of it. */
const LATER = { picture: "assets/ocr/manifest.json", workbook: "assets/workbook/manifest.json" };
/** A host that sends on to another origin is not followed there. */
const MODE = "same-origin";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const lang = new URL(worker.location.href).searchParams.get("lang") === "en" ? "en" : "zh";
const CACHE = `${PREFIX}${VERSION}-${lang}`;
const root = new URL("./", worker.location.href);
/** Where the list of what was kept is kept, to find out later what the browser cleared. */
const KEPT = new URL("sw-kept.json", root).href;

/** @param {ArrayBuffer} bytes */
async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @returns {Promise<List>} the files of this very version; fails when the host has another */
async function fetchList() {
  const response = await fetch(new URL("sw-files.json", root), { cache: "no-cache", mode: MODE });
  const list = await response.json();
  if (list.version !== VERSION) throw new Error(`the list is of ${list.version}, not ${VERSION}`);
  return list;
}

/**
 * Fetch a file and keep it, if it is what the list says; a login page or half a file is not.
 * @param {Cache} into
 * @param {ListedFile} file
 */
async function keep(into, file) {
  const address = new URL(file.url, root);
  for (const cache of /** @type {RequestCache[]} */ (["default", "reload"])) {
    const response = await fetch(address, { cache, credentials: "omit", mode: MODE });
    const bytes = await response.arrayBuffer();
    if (!response.ok || (await sha256(bytes)) !== file.sha256) continue;
    const headers = new Headers(response.headers);
    headers.delete("content-encoding"); // the bytes are decoded by now
    headers.delete("content-length");
    headers.set("x-sha256", file.sha256);
    await into.put(address, new Response(bytes, { headers }));
    return;
  }
  throw new Error(`${file.url} is not what the list says`);
}

/** @param {string} address @param {string} hash what an older version keeps, if it is the same */
async function fromBefore(address, hash) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX) || name === CACHE) continue;
    const found = await (await caches.open(name)).match(address);
    if (found?.headers.get("x-sha256") === hash) return found;
  }
  return undefined;
}

/** The groups of which an older version keeps the list. @returns {Promise<string[]>} */
async function usedBefore() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const kept = async (/** @type {string} */ list) => {
    const address = new URL(list, root).href;
    return (await Promise.all(others.map((cacheName) => caches.match(address, { cacheName })))).some(Boolean);
  };
  const groups = await Promise.all(Object.entries(LATER).map(async ([group, list]) => ((await kept(list)) ? [group] : [])));
  return groups.flat();
}

async function install() {
  const { files } = await fetchList();
  const groups = [lang, "both", ...(await usedBefore())];
  const wanted = files.filter((file) => groups.includes(file.group));
  const cache = await caches.open(CACHE);
  const next = wanted.values();
  let whole = true;
  const take = async () => {
    for (const file of next) {
      if (!whole) return;
      const address = new URL(file.url, root).href;
      const old = await fromBefore(address, file.sha256);
      try {
        await (old ? cache.put(address, old) : keep(cache, file));
      } catch (error) {
        whole = false; // the others need not go on
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, take));
  const failed = ended.find((each) => each.status === "rejected");
  if (failed) {
    await caches.delete(CACHE); // whole or not at all
    throw failed.reason;
  }
  await cache.put(KEPT, new Response(JSON.stringify(wanted)));
}

/**
 * Fetch again what the browser cleared, where the host still has the very same file.
 * @returns {Promise<number>} how many files are missing all the same
 */
async function repair() {
  if (!(await caches.has(CACHE))) return Infinity; // wiped, or cleared as a whole
  const cache = await caches.open(CACHE);
  /** @type {ListedFile[]} */
  const wanted = await (await cache.match(KEPT))?.json() ?? (await fetchList()).files.filter(({ group }) => group === lang || group === "both");
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = wanted.filter(({ url }) => !there.has(new URL(url, root).href));
  let left = 0;
  for (const file of missing) await keep(cache, file).catch(() => (left += 1));
  if (!left && !there.has(KEPT)) await cache.put(KEPT, new Response(JSON.stringify(wanted)));
  return left;
}

/**
 * Keep a group, its list last; not where the reader has wiped everything.
 * @param {keyof typeof LATER} group
 */
async function keepLater(group) {
  if (!(await caches.has(CACHE))) return;
  const { files } = await fetchList();
  const wanted = files.filter((file) => file.group === group);
  const cache = await caches.open(CACHE);
  const last = (/** @type {ListedFile} */ file) => file.url === LATER[group];
  await Promise.all(wanted.filter((file) => !last(file)).map((file) => keep(cache, file)));
  await Promise.all(wanted.filter(last).map((file) => keep(cache, file)));
}

async function forgetOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** The page for what is not kept: there may well be such a page, but no network. @param {string} html */
function notKept(html) {
  const title = `<title>${lang === "en" ? "Not kept on this device" : "这一页没有存在设备上"}<`;
  const body = html.replace("<html", "<html data-not-kept").replace(/<title>[^<]*</, title);
  return new Response(body, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

/** @param {Request} request */
async function answer(request) {
  const address = new URL(request.url);
  address.search = address.hash = "";
  // Asked so that a cache the reader has wiped is not made anew.
  const kept = (/** @type {string} */ url) => caches.match(url, { cacheName: CACHE });
  const found = await kept(address.href);
  if (found) return found;
  if (await kept(`${address.href}/`)) return Response.redirect(`${address.href}/`);
  try {
    return await fetch(request); // the other language, or a new file: passed on, never kept
  } catch (error) {
    const lost = request.mode === "navigate" && (await kept(new URL("404.html", root).href));
    if (lost) return notKept(await lost.text());
    throw error;
  }
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const ours = request.method === "GET" && request.url.startsWith(root.href);
  const control = /\/sw(-files)?\.js(on)?$/.test(new URL(request.url).pathname);
  if (ours && !control) event.respondWith(answer(request));
});
worker.addEventListener("message", (event) => {
  if (event.data === "check") {
    const tell = (/** @type {number} */ missing) => event.source?.postMessage({ type: "checked", missing });
    event.waitUntil(repair().then(tell, () => tell(Infinity)));
    return;
  }
  if (event.data === "pictures") event.waitUntil(keepLater("picture"));
  if (event.data === "workbook") event.waitUntil(keepLater("workbook"));
  if (event.data !== "update") return;
  const update = async () => {
    // Other open pages run the old version: they would get files of the new one.
    // None is controlled by this version yet.
    const all = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
    const open = all.filter((client) => client.url.startsWith(root.href));
    if (open.length > 1) event.source?.postMessage({ type: "other-tabs", count: open.length - 1 });
    else await worker.skipWaiting();
  };
  event.waitUntil(update());
});
