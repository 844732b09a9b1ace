// @ts-check
/**
 * Firefox for the tests: one command a line on standard input, one reply a line on standard
 * output. {"open": url} loads a page; {"run": text} runs the body of an async function in it.
 *
 * usage: node firefox.mjs PROGRAM
 */
import readline from "node:readline";
import puppeteer from "puppeteer-core";

const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: process.argv[2],
  headless: true,
  protocolTimeout: 300_000,
});
const page = await browser.newPage();

/** @param {{open?: string, run?: string}} command */
async function obey({ open, run }) {
  if (open) {
    await page.goto(open, { waitUntil: "load" });
    return null;
  }
  return page.evaluate(`(async () => { ${run} })()`);
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  try {
    console.log(JSON.stringify({ value: (await obey(JSON.parse(line))) ?? null }));
  } catch (error) {
    console.log(JSON.stringify({ error: String(error) }));
  }
}
await browser.close();
