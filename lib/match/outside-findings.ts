import { foreignCodes } from "./foreign-code";
import { codeParts, type OutsideData, type OutsideHelp, outsideHelp, type ReturnCode } from "./outside-help";

/** All that can be said of an input beyond the entries of the catalogs. */
export type OutsideFindings = {
  known: OutsideHelp["codes"];
  /** Return codes of GSKit: with related entries, without one, and such that nobody knows. */
  returns: ReturnCode[];
  /** Codes with a prefix that is known here, of which nothing is known. */
  strange: string[];
  /** What looks like message numbers of other products. */
  foreign: string[];
};

/**
 * Looks through an input. `unknown` are the codes in it that look like those of a catalog and are in none, and
 * `words` what of it nothing in the catalogs is like: only there numbers of other products are looked for.
 */
export function outsideFindings(
  input: string,
  { unknown, words }: { unknown: readonly string[]; words: string },
  data: readonly OutsideData[],
): OutsideFindings {
  const { codes: known, returns } = outsideHelp(input, data);
  const told = new Set(known.flatMap(({ code, written }) => [code, written.toUpperCase()]));
  const others = [...new Set([...unknown, ...foreignCodes(words)])].filter((code) => !told.has(code));
  const isOurs = (code: string) => unknown.includes(code) || codeParts(code, data) !== undefined;
  return {
    known,
    returns,
    strange: others.filter(isOurs),
    foreign: others.filter((code) => !isOurs(code)),
  };
}

/** Whether there is anything to say. */
export function hasFindings({ known, returns, strange, foreign }: OutsideFindings): boolean {
  return known.length + returns.length + strange.length + foreign.length > 0;
}

/** Whether it answers the input: then it is not said besides that nothing was found. */
export function isAnswered({ known, returns, foreign }: OutsideFindings): boolean {
  return known.length + returns.length + foreign.length > 0;
}
