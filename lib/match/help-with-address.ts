import { isLocale, type Locale } from "../i18n/locale";
import { segmentsOf } from "../share/last-of-path";
import { foreignCodes } from "./foreign-code";
import { type CodeIndex, nearestCodes, resolveCodes } from "./resolve-code";

/**
 * What can be done for a reader whose address has no page: `entry` when it spells one code, `nearest` when it
 * looks like a code that does not exist, of a catalog (`unknown` has its spelling there) or of something else, or like
 * a constant of GSKit; `nothing` otherwise.
 */
export type AddressHelp =
  | { kind: "entry"; code: string; locale: Locale | undefined }
  | { kind: "nearest"; written: string; unknown: string[]; codes: string[] }
  | { kind: "nothing" };

const NEAREST = 5;
const GSKIT = /^GSK_[A-Z0-9_]+$/i;

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
    const spelt = last.normalize("NFKC").toUpperCase();
    const isCode = /^[A-Z]{2,}\d{3,5}[A-Z]$/.test(spelt);
    return {
      kind: "nearest",
      written: last,
      unknown: isCode ? [spelt] : [],
      codes: codes.map(({ code }) => code),
    };
  }
  const [missing] = unknown;
  if (missing !== undefined) {
    const near = nearestCodes(missing.code, indexes, NEAREST);
    return { kind: "nearest", written: missing.written, unknown: [missing.code], codes: near };
  }
  const mayBeCode = GSKIT.test(last) || foreignCodes(last).includes(last.normalize("NFKC").toUpperCase());
  // Further down an address, a word with a number is the name of something else.
  if (!mayBeCode || segments.slice(0, -1).some((each) => !isLocale(each) && each !== "messages")) {
    return { kind: "nothing" };
  }
  return { kind: "nearest", written: last, unknown: [], codes: [] };
}
