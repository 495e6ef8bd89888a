import { type CodeIndex, type CodeResolution, resolveCodes } from "../match/resolve-code";
import { withoutGenericWords } from "./generic-words";
import { withoutCodes } from "./search-result";

const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds the codes that a query names: those that are written as such (and nothing else counts where all the rest goes
 * with any code: `SSL0208E と SSL0266E の違い`), and, where there is none, a number whose whole
 * company is words that go with any code (`222番のエラー`, `what is error 222`). A number of something else (`port 443`,
 * `222行目`) is none: the word for that stays. `names`: what the catalogs' products are called.
 */
export function readCodes(
  query: string,
  indexes: readonly CodeIndex[],
  names: readonly string[],
): CodeResolution {
  const resolved = resolveCodes(query, indexes, "tolerant");
  if (resolved.codes.length + resolved.unknown.length + resolved.prefixes.length > 0) {
    if (resolved.whole || resolved.codes.length === 0) return resolved;
    const rest = withoutGenericWords(withoutCodes(query, resolved), names);
    return WORD.test(rest) ? resolved : { ...resolved, whole: true };
  }
  const rest = withoutGenericWords(query, names);
  if (rest === query || rest.trim() === "") return resolved;
  const alone = resolveCodes(rest, indexes, "tolerant");
  return alone.whole && alone.codes.length > 0 ? alone : resolved;
}

/** What the products of some catalogs are called, the words of a catalog's id (`ihs-ssl`) among it. */
export function productNames(catalogs: readonly { id: string; names: readonly string[] }[]): string[] {
  return catalogs.flatMap(({ id, names }) => [...names, ...id.split("-")]);
}
