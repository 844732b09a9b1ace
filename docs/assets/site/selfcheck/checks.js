// @ts-check
/**
 * What /selfcheck/ asks of the host, one generator a subject. Each yields rows; a row names
 * its words by key, and `args` fill them (an argument that starts with "@" is a key itself).
 *
 * @typedef {import("./asking.js").Row} Row
 * @typedef {import("./asking.js").Host} Host
 */
import { fetchJson } from "../../wizard/python/fetching.js";
import { sha256 } from "../../wizard/tools/sha256.js";
import { age, bytes, difference, essence, head, parsed, row, samples, short } from "./asking.js";

/** Types that browsers insist on; with others our own loader copes. */
const STRICT = new Set(["html", "css", "js", "mjs"]);
const DAY = 86_400;

/** @param {Host} host @returns {AsyncGenerator<Row>} */
export async function* addresses({ root }) {
  yield row("secure", isSecureContext ? "pass" : "fail");
  const folder = await head(new URL("kinds/", root));
  yield row("folder", folder.ok ? "pass" : "fail", "kinds/", String(folder.status));
  const missing = await head(new URL("assets/py/not-there.wasm", root));
  yield row("missing", missing.status === 404 ? "pass" : "fail", String(missing.status));
}

/** @param {Host} host @returns {AsyncGenerator<Row>} */
export async function* types(host) {
  for (const url of samples(host)) {
    const ending = url.pathname.endsWith("/") ? "html" : (url.pathname.split(".").pop() ?? "");
    const wanted = essence(host.expected.types[ending]);
    const found = essence((await head(url)).headers.get("content-type") ?? "");
    const wrong = STRICT.has(ending) ? "fail" : "note";
    const result = found === wanted ? "pass" : wrong;
    yield row("types", result, short(url, host.root), found || "@nothing", wanted);
  }
}

/** @param {Host} host @returns {AsyncGenerator<Row>} */
export async function* headers({ root, expected }) {
  const sent = (await head(new URL("wizard/", root))).headers;
  for (const [name, value] of Object.entries(expected.headers)) {
    if (name === "Strict-Transport-Security" && location.protocol !== "https:") continue;
    const found = sent.get(name);
    yield row("headers", found === value ? "pass" : "note", name, found ?? "@nothing");
  }
}

/** @param {string} text @returns {boolean} whether a script written into the page runs */
function inlineRuns(text) {
  const script = document.createElement("script");
  script.textContent = text;
  document.head.append(script);
  script.remove();
  return document.documentElement.dataset.selfcheck === "ran";
}

/** @param {() => unknown} attempt @returns {boolean} */
function works(attempt) {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/** What the policy stops is tried, so that its effect is seen and not its text.
 * @returns {AsyncGenerator<Row>} */
export async function* policy() {
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  yield row("policy", meta ? "pass" : "fail");
  const ran = inlineRuns('document.documentElement.dataset.selfcheck = "ran"');
  yield row("inline", ran ? "fail" : "pass");
  yield row("eval", works(() => new Function("return 1")) ? "fail" : "pass");
  const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
  yield row("wasm", works(() => new WebAssembly.Module(empty)) ? "pass" : "fail");
}

/** @param {Host} host @returns {AsyncGenerator<Row>} */
export async function* caching(host) {
  const hashed = new RegExp(host.expected.pattern);
  for (const url of [...samples(host), new URL("sw.js", host.root)]) {
    const control = (await head(url)).headers.get("cache-control") ?? "";
    const forever = hashed.test(url.pathname);
    const good = forever ? age(control) >= 30 * DAY : age(control) <= DAY / 24;
    const wanted = forever ? host.expected.forever : host.expected.asked;
    const name = short(url, host.root);
    yield row("cache", good ? "pass" : "note", name, control || "@nothing", wanted);
  }
}

/** @param {Host} host @returns {AsyncGenerator<Row>} */
export async function* files({ root, manifest }) {
  for (const file of manifest.files) {
    const why = await difference(root, file);
    const size = file.size.toLocaleString("en");
    yield row("files", why ? "fail" : "pass", file.name, why || size);
  }
}

/** Python starts without its snapshot, too, only later: nothing here is a failure.
 * @param {Host} host @returns {AsyncGenerator<Row>} */
export async function* snapshot({ root, manifest, expected }) {
  let info;
  try {
    info = await fetchJson(new URL("assets/py/snapshot.json", root).href, "no-store");
  } catch {
    return yield row("snapshot", "note", "@nothing");
  }
  if (info.fits !== manifest.version) return yield row("snapshot", "note", "@versions");
  const why = await difference(root, info.file);
  yield row("snapshot", why ? "note" : "pass", why || info.file.size.toLocaleString("en"));
  const url = new URL(`assets/py/${info.file.name}`, root);
  const sent = (await head(url)).headers;
  const how = sent.get("content-encoding");
  yield row("compressed", how ? "pass" : "note", info.file.name, how ?? "");
  const control = sent.get("cache-control") ?? "";
  const kept = age(control) >= 30 * DAY ? "pass" : "note";
  yield row("cache", kept, info.file.name, control || "@nothing", expected.forever);
  const wanted = essence(expected.types.bin);
  const type = essence(sent.get("content-type") ?? "");
  yield row("types", type === wanted ? "pass" : "note", info.file.name, type || "@nothing", wanted);
}

/** @param {Host} host @returns {AsyncGenerator<Row>} */
export async function* compression(host) {
  const core = host.manifest.files.find((file) => file.role === "core");
  for (const name of ["wizard/", `assets/py/${core?.name}`]) {
    const how = (await head(new URL(name, host.root))).headers.get("content-encoding");
    yield row("compressed", how ? "pass" : "note", name, how ?? "");
  }
}

/** @param {Host} host @returns {AsyncGenerator<Row>} */
export async function* worker({ root }) {
  const [program, list] = await Promise.all(
    ["sw.js", "sw-files.json"].map((name) => bytes(new URL(name, root))),
  );
  const lost = [program, list].find((one) => !one.response.ok);
  if (lost) return yield row("worker", "fail", `@status ${lost.response.status}`);
  const type = essence(program.response.headers.get("content-type") ?? "");
  if (!type.endsWith("/javascript")) return yield row("worker", "fail", type || "@nothing");
  const version = String(parsed(list.data)?.version);
  const same = new TextDecoder().decode(program.data).includes(`"${version}"`);
  yield row("worker", same ? "pass" : "fail", same ? root.pathname : "@versions");
}

/** @param {Host} host @returns {AsyncGenerator<Row>} */
export async function* wheel({ root }) {
  const lock = await bytes(new URL("assets/py/wheel/pyodide-lock.json", root));
  if (!lock.response.ok) return yield row("wheel", "fail", `@status ${lock.response.status}`);
  const listed = parsed(lock.data)?.packages?.zhuijian;
  if (!listed) return yield row("wheel", "fail", "@different");
  const { response, data } = await bytes(new URL(listed.file_name, lock.response.url));
  if ((await sha256(data)) !== listed.sha256) return yield row("wheel", "fail", "@different");
  const open = response.headers.get("access-control-allow-origin") === "*";
  yield row("wheel", open ? "pass" : "note");
}

/** @returns {AsyncGenerator<Row>} */
export async function* origins() {
  const asked = performance.getEntriesByType("resource").map((entry) => new URL(entry.name));
  const others = asked.filter((url) => /^https?:$/.test(url.protocol) && url.origin !== location.origin);
  const named = [...new Set(others.map((url) => url.origin))].join(" ");
  yield row("origins", named ? "fail" : "pass", named);
}

export const CHECKS = [
  addresses, types, headers, policy, caching, files, snapshot, compression, worker, wheel, origins,
];
