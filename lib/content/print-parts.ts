/** So many messages are one document for paper and for a search within one page; its HTML is about half a megabyte. */
const MOST_IN_ONE = 200;
/** With more of them each part holds so many. */
const IN_PART = 100;

/** How many documents all messages are printed in. */
export function countPrintParts(messages: number): number {
  return messages <= MOST_IN_ONE ? 1 : Math.ceil(messages / IN_PART);
}

/** What the document number `part`, counted from 1, holds of all entries in their order. */
export function printPart<Entry>(entries: readonly Entry[], part: number): readonly Entry[] {
  if (countPrintParts(entries.length) === 1) return entries;
  return entries.slice((part - 1) * IN_PART, part * IN_PART);
}

/** The number of the document in an address: none is the first. Throws for any other text: no such route is generated. */
export function parsePrintPart(segments: readonly string[] = []): number {
  const [part = "1", ...more] = segments;
  if (/^[1-9]\d*$/.test(part) && more.length === 0) return Number(part);
  throw new Error(`"${segments.join("/")}" is no number of a document.`);
}
