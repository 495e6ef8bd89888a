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

/** What of it tells codes and return codes. */
export type KnownOutside = Pick<OutsideData, "codes" | "returnCodes" | "gskit">;

/**
 * A return code of GSKit in an input, as written there. Without `code` no entry is related to it; without a name
 * besides, nobody here knows it.
 */
export type ReturnCode = {
  written: string;
  rc: number;
  name?: string | undefined;
  code?: string | undefined;
};

/** What can be said of something that the catalogs don't explain. */
export type OutsideHelp = {
  /** Codes of `outside.yaml` in the order in which the input has them, each once, and how they are written there. */
  codes: (OutsideCode & { written: string })[];
  /** GSKit return codes in the input, each once: those that are named first. */
  returns: ReturnCode[];
};

/** How many characters of an input are looked at: a log has its own page. */
const LONGEST = 20_000;
const TOKEN = /(?<![A-Z0-9])[A-Z]{3,}\d{3,5}[A-Z]?(?![A-Z0-9])/gi;
const CONSTANT = /GSK_[A-Z0-9_]+/gi;
/** `gsk rc = 414`, `GSKit error 8`, `gsk_rc:414`: a number is a return code only beside the library's name. */
const RETURN_CODE =
  /\bGSK(?:IT)?[ _]*(?:RC|ERROR CODE|ERROR|RETURN CODE|エラー|戻りコード|リターンコード)[ _]*[=:(]?[ ]*(\d{1,4})(?![\d.])/gi;
/** ... or where nothing else is asked for: `rc=414`. */
const RETURN_CODE_ALONE = /^\s*(?:RC|RETURN CODE|戻りコード|リターンコード)[ _]*[=:]?[ ]*(\d{1,4})\s*$/gi;

/** Cheap to ask: whether an input can hold a code or a return code at all. */
export function mayNeedOutside(input: string): boolean {
  const text = input.slice(0, LONGEST).normalize("NFKC");
  return /[A-Z]{2}[-_]?\d{2}|GSK/i.test(text) || text.search(RETURN_CODE_ALONE) >= 0;
}

/**
 * Looks through an input for codes that are known to exist outside the catalogs and for return codes of GSKit.
 * Whatever the width and case, and with fewer zeros than the code has (`SSL0286I`); at most the first 20,000
 * characters.
 */
export function outsideHelp(input: string, data: readonly KnownOutside[]): OutsideHelp {
  const text = input.slice(0, LONGEST).normalize("NFKC");
  const codes = new Map<string, OutsideHelp["codes"][number]>();
  for (const [written] of text.matchAll(TOKEN)) {
    const found = knownCode(written.toUpperCase(), data);
    if (found !== undefined && !codes.has(found.code)) codes.set(found.code, { ...found, written });
  }
  return { codes: [...codes.values()], returns: returnCodes(text, data) };
}

function knownCode(token: string, data: readonly KnownOutside[]): OutsideCode | undefined {
  const all = data.flatMap(({ codes }) => codes);
  return (
    all.find(({ code }) => code === token) ??
    all.find(({ code }) => token.length < code.length && withoutZeros(code) === withoutZeros(token))
  );
}

function withoutZeros(code: string): string {
  return code.replace(/(?<=[A-Z])0+(?=\d)/, "");
}

/** The return codes of GSKit that a text names, each once; 0 is none, since it says that all is well. */
export function returnCodes(text: string, data: readonly KnownOutside[]): ReturnCode[] {
  const found = new Map<number, ReturnCode>();
  const { byName, byNumber } = openReturns(data);
  const add = (written: string, entry: Omit<ReturnCode, "written">) => {
    if (entry.rc !== 0 && !found.has(entry.rc)) found.set(entry.rc, { written: written.trim(), ...entry });
  };
  for (const [written] of text.matchAll(CONSTANT)) {
    const entry = byName.get(written.toUpperCase());
    if (entry !== undefined) add(written, entry);
  }
  for (const pattern of [RETURN_CODE, RETURN_CODE_ALONE]) {
    for (const [written, digits] of text.matchAll(pattern)) {
      const number = Number(digits);
      add(written, byNumber.get(number) ?? { rc: number });
    }
  }
  return [...found.values()];
}

type KnownReturn = Omit<ReturnCode, "written">;
type KnownReturns = { byName: Map<string, KnownReturn>; byNumber: Map<number, KnownReturn> };

const opened = new WeakMap<readonly KnownOutside[], KnownReturns>();

/** Return codes by name and by number, the first of each; made once, since a log asks for each of its lines. */
function openReturns(data: readonly KnownOutside[]): KnownReturns {
  const known = opened.get(data);
  if (known !== undefined) return known;
  const all = [
    ...data.flatMap(({ gskit }) => gskit),
    ...data.flatMap(({ returnCodes }) => returnCodes),
  ].reverse();
  const returns: KnownReturns = {
    byName: new Map(all.flatMap((each) => (each.name === undefined ? [] : [[each.name, each] as const]))),
    byNumber: new Map(all.map((each) => [each.rc, each])),
  };
  opened.set(data, returns);
  return returns;
}

/** What the parts of a code tell even where nobody knows the code. */
export type CodeParts = {
  catalog: string;
  prefix: string;
  letter?: { letter: string; severity: Severity };
  family?: Outside["families"][number];
};

/** Takes a code in canonical spelling apart; `undefined` when no catalog knows what it begins with. */
export function codeParts(code: string, data: readonly OutsideData[]): CodeParts | undefined {
  const of =
    data.find(({ prefix }) => isOfPrefix(code, prefix)) ??
    data.find(({ families }) => families.some(({ start }) => isOfPrefix(code, start)));
  if (of === undefined) return undefined;
  const letter = code.at(-1) ?? "";
  const severity = of.letters[letter];
  const family = of.families
    .filter(({ start }) => code.startsWith(start))
    .reduce<CodeParts["family"]>(
      (best, each) => (best === undefined || each.start.length > best.start.length ? each : best),
      undefined,
    );
  return {
    catalog: of.catalog,
    prefix: of.prefix,
    ...(severity === undefined ? {} : { letter: { letter, severity } }),
    ...(family === undefined ? {} : { family }),
  };
}

/** `SSLC0008E` begins with SSL, and its prefix is another one. */
function isOfPrefix(code: string, prefix: string): boolean {
  return code.startsWith(prefix) && /\d/.test(code.charAt(prefix.length));
}
