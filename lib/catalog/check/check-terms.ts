import type { Locale } from "../../i18n/locale";
import type { Problem } from "../../problem";
import type { Term } from "../schema";
import type { CheckedCatalog } from "./checked-catalog";
import { excerpt, proseOf, withoutInlineCode } from "./message-prose";

type Spelling = { avoid: string; use: string };
type Span = { from: number; to: number };

/**
 * Terms: our prose has no spelling that `content/terms.yaml` says to avoid. It doesn't count inside inline
 * code, nor inside a spelling that is allowed (サーバ inside サーバー). English: whole words, in any case.
 */
export function checkTerms({ messages }: CheckedCatalog, terms: readonly Term[]): Problem[] {
  const rules = { en: rulesFor("en", terms), ja: rulesFor("ja", terms) };
  return messages.flatMap(({ file, message }) =>
    proseOf(message).flatMap(({ field, locale, text }) =>
      findAvoided(withoutInlineCode(text), locale, rules[locale]).map(({ avoid, use, quote }) => ({
        where: `${file} › ${field}`,
        what: `“${avoid}” is not our spelling: “${quote}”.`,
        fix: `Write “${use}”.`,
      })),
    ),
  );
}

type Rules = { avoided: Spelling[]; allowed: string[] };

function rulesFor(locale: Locale, terms: readonly Term[]): Rules {
  return {
    // Longer ones first: of overlapping spellings the one that says more is reported.
    avoided: terms
      .flatMap((term) => term[locale].avoid.map((avoid) => ({ avoid, use: term[locale].use })))
      .sort((one, other) => other.avoid.length - one.avoid.length),
    allowed: terms.flatMap((term) => [term[locale].use, ...term[locale].also]),
  };
}

function findAvoided(
  text: string,
  locale: Locale,
  { avoided, allowed }: Rules,
): (Spelling & { quote: string })[] {
  const found: (Spelling & { quote: string })[] = [];
  const reported: Span[] = [];
  for (const { avoid, use } of avoided) {
    // Where only the case is wrong, the case has to be looked at.
    const differsInCase = avoid.toLowerCase() === use.toLowerCase();
    const covering = allowed.filter(
      (spelling) => spelling.length > avoid.length && spelling.toLowerCase().includes(avoid.toLowerCase()),
    );
    const taken = [...reported, ...covering.flatMap((spelling) => spansOf(text, spelling, locale, false))];
    const spans = spansOf(text, avoid, locale, differsInCase).filter(
      ({ from, to }) => !taken.some((span) => span.from <= from && to <= span.to),
    );
    reported.push(...spans);
    for (const { from, to } of spans.slice(0, 1)) {
      found.push({ avoid, use, quote: excerpt(text, from, to - from) });
    }
  }
  return found;
}

/** Where a spelling stands in a text; in English between word boundaries. */
function spansOf(text: string, spelling: string, locale: Locale, caseMatters: boolean): Span[] {
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = locale === "en" ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped;
  const found = text.matchAll(new RegExp(pattern, caseMatters ? "gu" : "giu"));
  return Array.from(found, (match) => ({ from: match.index, to: match.index + match[0].length }));
}
