import { fetchJson, jsonLoader } from "../api/json-loader.client";
import { type CodesManifest, isCodesManifest } from "../search/shards/manifest";
import { type AddressHelp, helpWithAddress } from "./help-with-address";
import type { CodeIndex } from "./resolve-code";

const loadCodes = jsonLoader("codes.json", isAnyCodes, (codes) => codes);

/** Loads what is known of the codes, of a large site only as far as needed, and helps with the path of an address. */
export async function loadAddressHelp(path: string): Promise<AddressHelp> {
  const codes = await loadCodes();
  if (!isCodesManifest(codes)) return helpWithAddress(path, codes);
  const [{ ShardedCodes }, { untilLoaded }] = await Promise.all([
    import("../search/shards/sharded-codes"),
    import("../search/shards/until-loaded"),
  ]);
  const sharded = new ShardedCodes(codes, (name) => fetchJson(`search/${name}`));
  return untilLoaded(() => {
    const help = helpWithAddress(path, sharded.indexes);
    sharded.demandWanted();
    return help;
  });
}

function isAnyCodes(json: unknown): json is readonly CodeIndex[] | CodesManifest {
  return isCodeIndexes(json) || isCodesManifest(json);
}

function isCodeIndexes(json: unknown): json is readonly CodeIndex[] {
  return Array.isArray(json) && json.every((index: unknown) => hasKeys(index, ["pattern", "codes"]));
}

function hasKeys(value: unknown, keys: readonly string[]): boolean {
  return typeof value === "object" && value !== null && keys.every((key) => key in value);
}
