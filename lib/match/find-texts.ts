import { type Content, isAccepted } from "./accept-text";
import { type Alignment, align } from "./align";
import { extendLastHole } from "./hole-values";
import { candidatesFor, type TemplateIndex } from "./template-index";

/** A text found in a record: one alignment, or several of different codes that cannot be told apart. */
export type FoundText = { alignments: Alignment[] };

/** Two scores that differ by less are the same, but for rounding. */
const SAME_BITS = 0.01;
/** More entries than this are no answer. */
const MOST_ALIKE = 12;

/**
 * Finds the texts that a record without a code holds, by position. Every place is given to the template that
 * explains most of it; where several explain the same, a whole text goes before a cut one, and what is left
 * over is listed together. Adds its steps to `work`.
 */
export function findTexts(index: TemplateIndex, content: Content, work: { steps: number }): FoundText[] {
  const candidates = candidatesFor(index, content.tokens, work);
  const accepted = candidates
    .flatMap((template) => align(template, content.words, work))
    .map((alignment) => extendLastHole(alignment, content.text, content.tokens, content.to))
    .filter((alignment) => isAccepted(alignment, content))
    .sort((a, b) => b.bits - a.bits || Number(isWhole(b)) - Number(isWhole(a)));
  const found: FoundText[] = [];
  for (const alignment of accepted) {
    const same = found.filter(({ alignments }) => alignments.some((other) => overlap(other, alignment)));
    const [only] = same;
    if (only === undefined) found.push({ alignments: [alignment] });
    else if (same.length === 1 && isTwin(only.alignments, alignment)) only.alignments.push(alignment);
  }
  return found
    .filter(({ alignments }) => alignments.length <= MOST_ALIKE)
    .sort((a, b) => (a.alignments[0]?.from ?? 0) - (b.alignments[0]?.from ?? 0));
}

/** True where every item of the template is in the line. */
export function isWhole({ first, last, template }: Alignment): boolean {
  return first === 0 && last === template.items.length;
}

function overlap(a: Alignment, b: Alignment): boolean {
  return a.from < b.to && b.from < a.to;
}

function isTwin(alignments: readonly Alignment[], other: Alignment): boolean {
  const [first] = alignments;
  return (
    first !== undefined &&
    Math.abs(first.bits - other.bits) < SAME_BITS &&
    isWhole(first) === isWhole(other) &&
    alignments.every(({ template }) => template.code !== other.template.code)
  );
}
