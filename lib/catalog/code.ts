import type { Catalog, Severity } from "./schema";

/** How the codes of a catalog are built: prefix, number of digits, severity letters. */
export type CodePattern = Catalog["code"];

/** A code taken apart: `SSL0208E` → number 208, letter `E`. */
export type CodeParts = { number: number; letter: string };

/** Puts a code together in its canonical spelling: number 208, letter `E` → `SSL0208E`. */
export function formatCode(pattern: CodePattern, { number, letter }: CodeParts): string {
  return `${pattern.prefix}${String(number).padStart(pattern.digits, "0")}${letter}`;
}

/**
 * Takes a code in its canonical spelling apart.
 * Returns `undefined` for any other spelling; readers' spellings are the resolver's business (`lib/match`).
 */
export function parseCode(pattern: CodePattern, code: string): CodeParts | undefined {
  if (!code.startsWith(pattern.prefix)) return undefined;
  const digits = code.slice(pattern.prefix.length, -1);
  const letter = code.slice(-1);
  if (digits.length !== pattern.digits || !/^[0-9]+$/.test(digits)) return undefined;
  if (!Object.hasOwn(pattern.letters, letter)) return undefined;
  return { number: Number(digits), letter };
}

/** The severity that the last letter of a canonical code stands for; `undefined` if it stands for none. */
export function severityOf(pattern: CodePattern, code: string): Severity | undefined {
  return pattern.letters[code.slice(-1)];
}
