import { jsonLoader } from "../api/json-loader.client";
import type { CodeIndex } from "./resolve-code";

/** Loads the codes of all catalogs, once. */
export const loadCodes = jsonLoader("codes.json", parseCodeIndexes);

function parseCodeIndexes(json: unknown): CodeIndex[] {
  if (isCodeIndexes(json)) return json;
  throw new Error("codes.json is not what this version of the page expects: reload the page.");
}

function isCodeIndexes(json: unknown): json is CodeIndex[] {
  return (
    Array.isArray(json) &&
    json.every((index: unknown) => typeof index === "object" && index !== null && "codes" in index && "pattern" in index)
  );
}
