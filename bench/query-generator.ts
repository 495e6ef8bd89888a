import { parseCode } from "../lib/catalog/code";
import type { GeneratedCatalog, TextWord } from "./catalog-generator";
import type { LabelledQuery } from "./labelled-query";
import { type Random, seededRandom, shuffled } from "./random";

const SEED = 20_250_707;
/** So many of each kind. */
const COUNTS = { code: 50, repaired: 50, en: 100, ja: 100, typo: 50, half: 60 } as const;
/** A query that more messages answer than this has no right answer. */
const MOST_ANSWERS = 5;
/** Words that no generated message holds. */
const NEGATIVES: readonly LabelledQuery[] = [
  { q: "zebra crossing", lang: "en", expect: [] },
  { q: "chocolate pudding recipe", lang: "en", expect: [] },
  { q: "盆栽", lang: "ja", expect: [] },
  { q: "カブトムシ", lang: "ja", expect: [] },
  { q: "qwxzvk", lang: "en", expect: [] },
];

/** A message as the labels see it. */
type Subject = { code: string; en: string; ja: string; words: readonly TextWord[] };

/**
 * Labelled queries over generated catalogs: codes as written and misspelt, words of a message text in either
 * language, and English words with a typo. The answers are all messages whose text holds every word asked
 * for, at most five. In random order, so that the first queries are a fair sample of all.
 */
export function generateQueries(catalogs: readonly GeneratedCatalog[]): LabelledQuery[] {
  const random = seededRandom(SEED);
  const subjects = catalogs.flatMap(({ messages, words }) =>
    messages.map(
      (message, at): Subject => ({
        code: message.code,
        en: spaced(message.text.en),
        ja: message.text.ja,
        words: words[at] ?? [],
      }),
    ),
  );
  const codes = catalogs.flatMap(({ catalog, messages }) =>
    messages.map(({ code }) => ({ code, pattern: catalog.code })),
  );
  const byCode = Array.from({ length: COUNTS.code }, (): LabelledQuery => {
    const { code } = random.pick(codes);
    return { q: code, lang: "code", expect: [code] };
  });
  const repaired = Array.from({ length: COUNTS.repaired }, (_, at): LabelledQuery => {
    const { code, pattern } = random.pick(codes);
    const number = String(parseCode(pattern, code)?.number ?? 0);
    const spellings = [
      code.toLowerCase(),
      code.slice(0, -1),
      `${pattern.prefix} ${code.slice(pattern.prefix.length)}`,
      code.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
      pattern.prefix + number.padStart(pattern.digits - 1, "0") + code.slice(-1),
    ];
    return { q: spellings[at % spellings.length] ?? code, lang: "code", expect: [code] };
  });
  const ask = asker(subjects, random);
  const many = (count: number, make: () => LabelledQuery) => Array.from({ length: count }, make);
  return shuffled(
    [
      ...byCode,
      ...repaired,
      ...many(COUNTS.en, () => ask("en")),
      ...many(COUNTS.ja, () => ask("ja")),
      ...many(COUNTS.typo, () => misspelt(ask("en"), random)),
      ...NEGATIVES,
    ],
    random,
  );
}

/** Queries of words as they stand in the box a few keys before they are complete. */
export function halfTyped(queries: readonly LabelledQuery[]): LabelledQuery[] {
  return queries
    .filter(({ q, lang, expect }) => lang !== "code" && expect.length > 0 && !q.includes("-"))
    .slice(0, COUNTS.half)
    .map((query) => ({ ...query, q: query.q.slice(0, query.lang === "en" ? -3 : -1).trim() }));
}

function asker(subjects: readonly Subject[], random: Random): (lang: "en" | "ja") => LabelledQuery {
  const holders = new Map<string, number[]>();
  subjects.forEach(({ words }, at) => {
    for (const { en } of new Set(words)) {
      const known = holders.get(en);
      if (known === undefined) holders.set(en, [at]);
      else known.push(at);
    }
  });
  return (lang) => {
    for (;;) {
      const { words } = random.pick(subjects);
      const asked = shuffled([...new Set(words)], random).slice(0, 2 + random.below(2));
      const rarest = Math.min(...asked.map(({ en }) => holders.get(en)?.length ?? 0));
      // Common words alone rarely pin five messages down, and looking would take long.
      if (asked.length < 2 || rarest > subjects.length / 20) continue;
      const expect = subjects
        .filter((subject) => asked.every((word) => holds(subject, word, lang)))
        .map(({ code }) => code);
      if (expect.length === 0 || expect.length > MOST_ANSWERS) continue;
      return { q: asked.map((word) => word[lang]).join(" "), lang, expect };
    }
  };
}

/** In English any form of the word counts: who asks for `signed` is answered by `signing`, too. */
function holds(subject: Subject, { forms, ja }: TextWord, lang: "en" | "ja"): boolean {
  return lang === "en" ? forms.some((form) => subject.en.includes(spaced(form))) : subject.ja.includes(ja);
}

function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim()} `;
}

/** One letter left out, doubled, or two exchanged, in the longest word, never the first letter. */
function misspelt({ q, lang, expect }: LabelledQuery, random: Random): LabelledQuery {
  const longest = q.split(/[ -]/).reduce((a, b) => (b.length > a.length ? b : a));
  const at = 1 + random.below(Math.max(1, longest.length - 2));
  const [before, letter, after] = [longest.slice(0, at), longest.charAt(at), longest.slice(at + 1)];
  const wrong = random.pick([
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
  ]);
  return { q: q.replace(longest, wrong), lang, expect };
}
