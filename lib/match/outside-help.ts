import type { Outside, OutsideCode } from "../catalog/outside-schema";
import type { Severity } from "../catalog/schema";

/** What is known beyond the messages of one catalog: a row of `/api/v1/outside.json`. */
export type OutsideData = Outside & {
  catalog: string;
  /** The catalog's revision. */
  revision: string;
  prefix: string;
  /** What the last letter of a code means. */
  letters: Readonly<Record<string, Severity>>;
  /** Return codes of GSKit and the entry that each is related to. */
  gskit: readonly { rc: number; name?: string | undefined; code: string }[];
};

/** What can be said of something that the catalogs don't explain. */
export type OutsideHelp = {
  /** Codes of `outside.yaml` in the order in which the input has them, each once. */
  codes: OutsideCode[];
  /** GSKit return codes in the input with the entries they are related to; each entry once. */
  returns: { written: string; rc: number; code: string }[];
};

/** How many characters of an input are looked at: a log has its own page. */
const LONGEST = 20_000;
const TOKEN = /(?<![A-Z0-9])[A-Z]{3,}\d{4,5}[A-Z]?(?![A-Z0-9])/g;
const CONSTANT = /GSK_[A-Z0-9_]+/g;
/** `gsk rc = 414`, `GSKit error 8`, `gsk_rc:414`: a number is a return code only beside the library's name. */
const RETURN_CODE = /\bGSK(?:IT)?[ _]*(?:RC|ERROR CODE|ERROR|RETURN CODE)[ _]*[=:]?[ ]*(\d{1,4})(?![\d.])/g;

/**
 * Looks through an input for codes that are known to exist outside the catalogs and for return codes of GSKit.
 * Whatever the width and case; at most the first 20,000 characters.
 */
export function outsideHelp(input: string, data: readonly OutsideData[]): OutsideHelp {
  const text = input.slice(0, LONGEST).normalize("NFKC").toUpperCase();
  const known = new Map(data.flatMap(({ codes }) => codes.map((each) => [each.code, each] as const)));
  const codes = new Set<OutsideCode>();
  for (const [token] of text.matchAll(TOKEN)) {
    const found = known.get(token);
    if (found !== undefined) codes.add(found);
  }
  const all = data.flatMap(({ gskit }) => gskit);
  const returns = new Map<string, OutsideHelp["returns"][number]>();
  for (const [written] of text.matchAll(CONSTANT)) {
    const found = all.find(({ name }) => name === written);
    if (found !== undefined) returns.set(found.code, { written, rc: found.rc, code: found.code });
  }
  for (const [written, number] of text.matchAll(RETURN_CODE)) {
    const found = all.find(({ rc }) => rc === Number(number));
    if (found !== undefined && !returns.has(found.code)) {
      returns.set(found.code, { written: written.trim(), rc: found.rc, code: found.code });
    }
  }
  return { codes: [...codes], returns: [...returns.values()] };
}

/** What the parts of a code tell even where nobody knows the code. */
export type CodeParts = {
  catalog: string;
  prefix: string;
  letter?: { letter: string; severity: Severity };
  family?: Outside["families"][number];
};

/** Takes a code in canonical spelling apart; `undefined` when no catalog has its prefix. */
export function codeParts(code: string, data: readonly OutsideData[]): CodeParts | undefined {
  const of = data.find(({ prefix }) => code.startsWith(prefix));
  if (of === undefined) return undefined;
  const letter = code.at(-1) ?? "";
  const severity = of.letters[letter];
  const family = of.families.find(({ start }) => code.startsWith(start));
  return {
    catalog: of.catalog,
    prefix: of.prefix,
    ...(severity === undefined ? {} : { letter: { letter, severity } }),
    ...(family === undefined ? {} : { family }),
  };
}
