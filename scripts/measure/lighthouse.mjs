// @ts-check
// Measure pages with Lighthouse in the Chromium named by $CHROMIUM, and print one JSON line a page:
//   node scripts/measure/lighthouse.mjs ADDRESS...
import { writeFile } from "node:fs/promises";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox"] });
try {
  for (const address of process.argv.slice(2)) {
    const page = await browser.newPage();
    const found = await lighthouse(address, { logLevel: "silent", output: "json" }, undefined, page);
    if (!found) throw new Error(`no result for ${address}`);
    const { categories, audits, runtimeError } = found.lhr;
    if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
    const scores = Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, score]),
    );
    const failed = Object.values(audits)
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, displayValue }) => (displayValue ? `${id}: ${displayValue}` : id));
    const value = (/** @type {string} */ id) => audits[id]?.numericValue ?? 0;
    const measured = {
      lcp_ms: Math.round(value("largest-contentful-paint")),
      tbt_ms: Math.round(value("total-blocking-time")),
      cls: value("cumulative-layout-shift"),
      bytes: Math.round(value("total-byte-weight")),
    };
    console.log(JSON.stringify({ address, scores, measured, failed }));
    if (process.env.LIGHTHOUSE_REPORT) {
      await writeFile(process.env.LIGHTHOUSE_REPORT, JSON.stringify(found.lhr));
    }
    await page.close();
  }
} finally {
  await browser.close();
}
