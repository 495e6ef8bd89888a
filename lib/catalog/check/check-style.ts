import type { Problem } from "../../problem";
import { JAPANESE_LETTER } from "../import/japanese";
import type { CheckedCatalog } from "./checked-catalog";
import { excerpt, proseOf, withoutInlineCode } from "./message-prose";

type Rule = { pattern: RegExp; what: string; fix: string };

const LATIN = "[A-Za-z0-9]";

/** The house style of Japanese prose as CONTRIBUTING.md has it, as far as a pattern can tell. */
const JAPANESE_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `${JAPANESE_LETTER}(?=${LATIN}|<)|(?:${LATIN}|>)(?=${JAPANESE_LETTER})|${JAPANESE_LETTER}(?=\\()|\\)(?=${JAPANESE_LETTER})`,
      "u",
    ),
    what: "A blank is missing between Japanese and Latin letters, digits, code or brackets",
    fix: "Put a half-width blank between them.",
  },
  {
    pattern: new RegExp(`(?<=${JAPANESE_LETTER})\\s+(?=${JAPANESE_LETTER})`, "u"),
    what: "A blank stands between two Japanese letters",
    fix: "Take it out; if the line is folded (>-), write it in one line.",
  },
  {
    pattern: / +(?=[\u3001\u3002\u300c\u300d])|[\u3001\u3002\u300c\u300d] +/u,
    what: "A blank stands beside 、。「 or 」",
    fix: "Take it out.",
  },
  {
    pattern: /[\uff08\uff09\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff1a]/u,
    what: "Brackets, digits, Latin letters and colons are half width",
    fix: "Write them half width, with a blank outside of brackets.",
  },
  {
    pattern: /\u30fb/u,
    what: "The middle dot is not our style",
    fix: "Write the compound without it, or use と or 、.",
  },
];

/** Style: inline code is closed, and Japanese prose keeps to the house style. One Problem per field and rule. */
export function checkStyle({ messages }: CheckedCatalog): Problem[] {
  return messages.flatMap(({ file, message }) =>
    proseOf(message).flatMap(({ field, locale, text }) => {
      const where = `${file} › ${field}`;
      const ticks = text.split("`").length - 1;
      if (ticks % 2 === 1) {
        const what = "A backtick has no partner.";
        return [{ where, what, fix: "Put inline code between two backticks." }];
      }
      return locale === "ja" ? checkJapanese(withoutInlineCode(text), where) : [];
    }),
  );
}

function checkJapanese(text: string, where: string): Problem[] {
  return JAPANESE_RULES.flatMap(({ pattern, what, fix }) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    return [{ where, what: `${what}: “${excerpt(text, found.index, found[0].length)}”.`, fix }];
  });
}
