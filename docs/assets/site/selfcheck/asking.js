// @ts-check
/**
 * Asks the host for a file, or for its headers alone, and reads what it answers.
 *
 * @typedef {"pass" | "note" | "fail"} Result
 * @typedef {{id: string, result: Result, args: string[]}} Row
 * @typedef {object} Expected hosting/headers.json
 * @property {Record<string, string>} headers
 * @property {Record<string, string>} types
 * @property {string} pattern
 * @property {string} forever
 * @property {string} asked
 * @typedef {import("../../wizard/python/protocol.js").RuntimeFile} RuntimeFile
 * @typedef {import("../../wizard/python/protocol.js").Manifest} Manifest
 * @typedef {{root: URL, expected: Expected, manifest: Manifest}} Host
 */
import { sha256 } from "../../wizard/tools/sha256.js";

/** @param {string} id @param {Result} result @param {string[]} args @returns {Row} */
export const row = (id, result, ...args) => ({ id, result, args });

/** @param {URL} url only the headers, and those of the host, not of a cache */
export const head = (url) => fetch(url, { method: "HEAD", cache: "no-store", credentials: "omit" });

/** @param {URL} url */
export async function bytes(url) {
  const response = await fetch(url, { cache: "no-store", credentials: "omit" });
  return { response, data: new Uint8Array(await response.arrayBuffer()) };
}

/** @param {Host} host @returns {URL[]} one file of each sort that the site lives on */
export function samples({ root, manifest }) {
  const names = ["wizard/", "assets/site/site.css", "assets/site/site.js", "assets/site/logo.svg"];
  const files = manifest.files.map((file) => `assets/py/${file.name}`);
  return [...names, "assets/py/manifest.json", ...files].map((name) => new URL(name, root));
}

/** @param {URL} url @param {URL} root */
export const short = (url, root) => url.href.slice(root.href.length);

/** @param {string} type a media type without its parameters */
export const essence = (type) => type.split(";")[0].trim().toLowerCase();

/** @param {string} control a Cache-Control header @returns {number} seconds, 0 without any */
export const age = (control) => Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);

/** @param {URL} root @param {RuntimeFile} file @returns {Promise<string>} "" when it is whole */
export async function difference(root, file) {
  const { response, data } = await bytes(new URL(`assets/py/${file.name}`, root));
  if (!response.ok) return `@status ${response.status}`;
  return (await sha256(data)) === file.sha256 ? "" : `@different ${data.length}/${file.size}`;
}

/** @param {Uint8Array} data @returns {any} what the JSON holds, undefined when it is none */
export function parsed(data) {
  try {
    return JSON.parse(new TextDecoder().decode(data));
  } catch {
    return undefined;
  }
}
