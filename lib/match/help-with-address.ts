import { isLocale, type Locale } from "../i18n/locale";
import { type CodeIndex, nearestCodes, resolveCodes } from "./resolve-code";

/**
 * What can be done for a reader whose address has no page: `entry` when it spells one code, `nearest` when it
 * looks like a code that does not exist, `nothing` otherwise.
 */
export type AddressHelp =
  | { kind: "entry"; code: string; locale: Locale | undefined }
  | { kind: "nearest"; written: string; codes: string[] }
  | { kind: "nothing" };

const NEAREST = 5;

/**
 * Reads a code out of the path of an address, whatever its case and spelling: `/ssl208e`, `/en/messages/SSL222/`.
 * A wrong severity letter counts as another code: the reader is shown the nearest and chooses. A stray `%` is
 * text.
 */
export function helpWithAddress(path: string, indexes: readonly CodeIndex[]): AddressHelp {
  const segments = segmentsOf(path);
  const locale = segments.find(isLocale);
  const last = segments.at(-1);
  if (last === undefined) return { kind: "nothing" };
  const { codes, unknown } = resolveCodes(last, indexes, "tolerant");
  const [first] = codes;
  if (first !== undefined && codes.length === 1 && first.repair !== "letter") {
    return { kind: "entry", code: first.code, locale };
  }
  if (codes.length > 0) {
    return { kind: "nearest", written: last, codes: codes.map(({ code }) => code) };
  }
  const [missing] = unknown;
  if (missing === undefined) return { kind: "nothing" };
  return { kind: "nearest", written: missing.written, codes: nearestCodes(missing.code, indexes, NEAREST) };
}

/** What a reader may have meant by a path without a page: what stands last in it, `""` where that is a language. */
export function lastOfPath(path: string): string {
  const last = segmentsOf(path).at(-1);
  return last === undefined || isLocale(last) ? "" : last;
}

function segmentsOf(path: string): string[] {
  return path
    .split("/")
    .filter((segment) => segment !== "")
    .map(decode);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
