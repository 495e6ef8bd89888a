import { jsonLoader } from "../api/json-loader.client";
import type { CodeIndex } from "./resolve-code";

/** Loads the codes of all catalogs, once. */
export const loadCodes = jsonLoader("codes.json", isCodeIndexes, (indexes) => indexes);

function isCodeIndexes(json: unknown): json is CodeIndex[] {
  return Array.isArray(json) && json.every((index: unknown) => hasKeys(index, ["pattern", "codes"]));
}

function hasKeys(value: unknown, keys: readonly string[]): boolean {
  return typeof value === "object" && value !== null && keys.every((key) => key in value);
}
