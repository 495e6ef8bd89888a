import { jsonLoader } from "../api/json-loader.client";
import type { OutsideData } from "./outside-help";

/** Loads `/api/v1/outside.json`, once; rejected when it can't be had. */
export const loadOutside = jsonLoader("outside.json", isOutsideData, (data) => data);

/** Cheap to ask: says whether an input can hold a code or a return code at all, so that nothing is loaded for words. */
export function mayNeedOutside(input: string): boolean {
  return /[A-Z]{3}\d{4}|GSK/i.test(input.slice(0, 20_000).normalize("NFKC"));
}

function isOutsideData(json: unknown): json is readonly OutsideData[] {
  return (
    Array.isArray(json) &&
    json.every(
      (each: unknown) => typeof each === "object" && each !== null && "gskit" in each && "families" in each,
    )
  );
}
