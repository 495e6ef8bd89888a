import type { Problem } from "../../problem";
import { parseCode } from "../code";
import type { CheckedCatalog } from "./checked-catalog";

/**
 * Codes: they fit the catalog's pattern, the file is named after them, no two are the same to a reader (case,
 * width and leading zeros don't count), and no number has two letters. The source must be one of the catalog.
 */
export function checkCodes({ catalog, messages, file: catalogFile }: CheckedCatalog): Problem[] {
  const problems: Problem[] = [];
  const byNumber = new Map<string, { file: string; code: string }>();
  for (const { file, name, message } of messages) {
    const { code, provenance } = message;
    const { prefix, digits, letters } = catalog.code;
    if (parseCode(catalog.code, code) === undefined) {
      const pattern = `${prefix}, ${digits} digits, and one of ${Object.keys(letters).join(", ")}`;
      problems.push({
        where: `${file} › code`,
        what: `“${code}” does not fit the code pattern of the catalog.`,
        fix: `Write it as ${pattern}.`,
      });
    }
    if (name !== code) {
      problems.push({
        where: `${file} › code`,
        what: `The file is named ${name}, the code is ${code}.`,
        fix: `Rename the file to ${code}.yaml, or correct the code.`,
      });
    }
    const number = numberOf(code);
    const other = byNumber.get(number);
    if (other === undefined) byNumber.set(number, { file, code });
    else {
      problems.push({
        where: `${file} › code`,
        what: `${code} and ${other.code} (${other.file}) are the same number.`,
        fix: "Keep one of them; a number has one message and one letter.",
      });
    }
    if (!catalog.sources.some((source) => source.id === provenance.source)) {
      problems.push({
        where: `${file} › provenance.source`,
        what: `The catalog has no source “${provenance.source}”.`,
        fix: `Use one of ${catalog.sources.map((source) => source.id).join(", ")}, or add it to ${catalogFile}.`,
      });
    }
  }
  return problems;
}

/** What of a code has to be unique: its letters and number, however they are written. */
function numberOf(code: string): string {
  const plain = code.normalize("NFKC").toUpperCase();
  const found = /^([A-Z]+)0*(\d+)[A-Z]?$/.exec(plain);
  return found === null ? plain : `${found[1]}${found[2]}`;
}
