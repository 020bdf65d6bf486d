#!/usr/bin/env node
// Holds workflows and actions against GitHub's own parser: unknown keys, wrong types, expressions
// that don't parse, contexts that aren't there. Prints what is wrong, a line each.
//
//   npm ci --prefix src/test/workflows
//   node src/test/workflows/lint.mjs FILE…

import { readFileSync } from "node:fs";
import { register } from "node:module";

// The parser imports its schemas in a way that only bundlers know.
const asModule = `export async function load(url, context, next) {
  if (!url.endsWith(".json")) return next(url, context);
  const { readFileSync } = await import("node:fs");
  const source = "export default " + readFileSync(new URL(url), "utf8");
  return { format: "module", source, shortCircuit: true };
}`;
register("data:text/javascript," + encodeURIComponent(asModule), import.meta.url);

const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import("@actions/workflow-parser");
const { parseAction } = await import("@actions/workflow-parser/actions/action-parser");

async function mistakesIn(name) {
  const file = { name, content: readFileSync(name, "utf8") };
  const trace = new NoOperationTraceWriter();
  const action = /(^|\/)action\.ya?ml$/.test(name);
  const { context, value } = action ? parseAction(file, trace) : parseWorkflow(file, trace);
  const mistakes = context.errors.getErrors().map((error) => error.message);
  if (!action && value) {
    const template = await convertWorkflowTemplate(context, value);
    mistakes.push(...(template.errors ?? []).map((error) => error.Message));
  }
  return [...new Set(mistakes)];
}

let wrong = false;
for (const name of process.argv.slice(2)) {
  for (const mistake of await mistakesIn(name)) {
    console.log(`${name}: ${mistake}`);
    wrong = true;
  }
}
process.exitCode = wrong ? 1 : 0;
