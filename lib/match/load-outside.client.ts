import { jsonLoader } from "../api/json-loader.client";
import type { OutsideData } from "./outside-help";

/** Loads `/api/v1/outside.json`, once; rejected when it can't be had. */
export const loadOutsideData = jsonLoader("outside.json", isOutsideData, (data) => data);

/** What is known beyond the catalogs, and what hides a log's names in a report about it. */
export type LoadedOutside = {
  data: readonly OutsideData[];
  maskTexts: typeof import("../share/mask/mask-texts").maskTexts;
};

let loading: Promise<LoadedOutside> | undefined;

/** Loads all that is needed to tell what is known outside, once; what failed is asked for again on the next call. */
export function loadOutside(): Promise<LoadedOutside> {
  loading ??= Promise.all([loadOutsideData(), import("../share/mask/mask-texts")]).then(
    ([data, { maskTexts }]) => ({ data, maskTexts }),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

function isOutsideData(json: unknown): json is readonly OutsideData[] {
  return (
    Array.isArray(json) &&
    json.every(
      (each: unknown) =>
        typeof each === "object" &&
        each !== null &&
        ["gskit", "families", "returnCodes"].every((key) => key in each),
    )
  );
}
