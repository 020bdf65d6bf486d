#!/usr/bin/env node
// Cuts GitHub's OpenAPI description down to the operations of operations.txt and what they refer to.
// Prose and examples go, since no answer is checked against them. The same input gives the same
// bytes: keys are sorted, one value a line, so that a new version of the description reads as a diff.
//
//   npm pack @octokit/openapi@23.0.2 && tar -xzf octokit-openapi-23.0.2.tgz
//   node src/test/openapi/cut.mjs package

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const target = join(here, "../resources/openapi");
const PROSE = ["description", "summary", "title", "example", "examples", "externalDocs", "tags"];

/** Only a map of names may have a member that is called like prose, say a property "title". */
const MAPS_OF_NAMES = ["properties", "schemas", "parameters", "responses", "headers", "paths"];

function withoutProse(node, parentKey) {
  if (Array.isArray(node)) return node.map((element) => withoutProse(element));
  if (node === null || typeof node !== "object") return node;
  const names = MAPS_OF_NAMES.includes(parentKey);
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => names || !(PROSE.includes(key) || key.startsWith("x-")))
      .map(([key, value]) => [key, withoutProse(value, names ? undefined : key)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Every component that a node leads to, by its reference. */
function referencesOf(node, api, found = new Set()) {
  if (node === null || typeof node !== "object") return found;
  for (const [key, value] of Object.entries(node)) {
    if (key !== "$ref" || typeof value !== "string") referencesOf(value, api, found);
    else if (!found.has(value)) referencesOf(at(value, api), api, found.add(value));
  }
  return found;
}

const at = (reference, api) =>
  reference.slice(2).split("/").reduce((node, step) => node[step], api);

/** A response must be described for OpenAPI; the word says nothing. */
function describeResponses(node) {
  if (node === null || typeof node !== "object") return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "responses") Object.values(value).forEach((one) => (one.$ref ? one : (one.description = "")));
    describeResponses(value);
  }
}

function cut(source, operations) {
  const api = withoutProse(source);
  const paths = {};
  for (const [method, path] of operations) {
    const operation = api.paths[path]?.[method];
    if (!operation) throw new Error(`GitHub describes no ${method} ${path}`);
    (paths[path] ??= {})[method] = operation;
  }
  const components = { responses: {}, schemas: { "basic-error": api.components.schemas["basic-error"] } };
  for (const reference of [...referencesOf(paths, api)].sort()) {
    const [, , kind, name] = reference.split("/");
    (components[kind] ??= {})[name] = at(reference, api);
  }
  const result = { openapi: source.openapi, info: infoOf(source), paths, components };
  describeResponses(result);
  return result;
}

function infoOf({ info }) {
  const title = "The part of GitHub's REST API that backlog uses; cut by src/test/openapi/cut.mjs";
  return { title, version: info.version, license: info.license };
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node cut.mjs FOLDER-OF-@octokit/openapi");
  process.exit(2);
}
const source = JSON.parse(readFileSync(join(folder, "generated/api.github.com.json"), "utf8"));
const operations = readFileSync(join(here, "operations.txt"), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split(" "));
mkdirSync(target, { recursive: true });
writeFileSync(join(target, "github.json"), JSON.stringify(cut(source, operations), null, 1) + "\n");
copyFileSync(join(folder, "LICENSE"), join(target, "LICENSE-octokit-openapi"));
