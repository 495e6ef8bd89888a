import { type Content, judge } from "./accept-text";
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
  const alignments = candidatesFor(index, content.tokens, work)
    .flatMap((template) => align(template, content.words, work))
    .map((alignment) => extendLastHole(alignment, content.text, content.tokens, content.to))
    .sort((a, b) => b.bits - a.bits || Number(isWhole(b)) - Number(isWhole(a)));
  const others = wholeTexts(alignments);
  const judged = alignments.map((alignment) => ({
    alignment,
    verdict: judge(
      alignment,
      content,
      index.leads,
      alignment.template.common ? [] : others.filter((other) => !overlap(other, alignment)),
    ),
  }));
  const found: FoundText[] = [];
  for (const { alignment, verdict } of judged) {
    if (verdict !== "accepted") continue;
    if (found.some(({ alignments: taken }) => taken.some((other) => overlap(other, alignment)))) continue;
    // What fits as well, though too little of it is there to be taken alone, still makes the answer unsure.
    const alike = judged.filter((other) => other.verdict !== "refused" && isTwin(alignment, other.alignment));
    found.push({ alignments: oncePerCode([alignment, ...alike.map((other) => other.alignment)]) });
  }
  return found
    .filter(({ alignments }) => alignments.length <= MOST_ALIKE)
    .sort((a, b) => (a.alignments[0]?.from ?? 0) - (b.alignments[0]?.from ?? 0));
}

/** Texts that are there word for word and say something, best first, none over another: they explain each other. */
function wholeTexts(alignments: readonly Alignment[]): Alignment[] {
  const whole: Alignment[] = [];
  for (const alignment of alignments) {
    if (!isWhole(alignment) || alignment.template.common) continue;
    if (!whole.some((other) => overlap(other, alignment))) whole.push(alignment);
  }
  return whole;
}

function oncePerCode(alignments: readonly Alignment[]): Alignment[] {
  return alignments.filter(
    ({ template }, i) => alignments.findIndex((other) => other.template.code === template.code) === i,
  );
}

/** True where every item of the template is in the line. */
export function isWhole({ first, last, template }: Alignment): boolean {
  return first === 0 && last === template.items.length;
}

function overlap(a: Alignment, b: Alignment): boolean {
  return a.from < b.to && b.from < a.to;
}

function isTwin(a: Alignment, b: Alignment): boolean {
  return overlap(a, b) && Math.abs(a.bits - b.bits) < SAME_BITS && isWhole(a) === isWhole(b);
}
