// @ts-check
// Reads {table, cases} on standard input; writes what table.js makes of each case's answers.
import fs from "node:fs";
import { Interview } from "../../../docs/assets/wizard/interview/table.js";

const { table, cases } = JSON.parse(fs.readFileSync(0, "utf8"));
const interview = new Interview(table);
const found = cases.map((/** @type {Record<string, string>} */ answers) => {
  const { relevant, open, offered } = interview.walk(answers);
  return { relevant, open, offered };
});
process.stdout.write(JSON.stringify(found));
