import { formatCode } from "../lib/catalog/code";
import { ACTIONS, TOPICS } from "../lib/catalog/kinds";
import type { Catalog, Message, Term } from "../lib/catalog/schema";
import { ACTIONS_OF, CAUSES, STEPS, TEXTS } from "./catalog/patterns";
import { createThesaurus, type Thesaurus, type Thing } from "./catalog/thesaurus";
import { type Pair, VERBS, type Verb } from "./catalog/vocabulary";
import { type Random, seededRandom, zipfPicker } from "./random";

/** A word of a message text; `forms` are all its English forms, the one in the text first. */
export type TextWord = Pair & { forms: readonly string[] };

/** A catalog with its messages; `words` are the vocabulary that each message text was made of. */
export type GeneratedCatalog = { catalog: Catalog; messages: Message[]; words: TextWord[][] };

/** How the codes of the generated catalogs begin; no one's product. */
const PREFIXES = [
  "KBX",
  "QNT",
  "ZEV",
  "MOR",
  "DLW",
  "HUY",
  "PJK",
  "TAF",
  "VRG",
  "WIO",
  "CUB",
  "NYS",
] as const;
const LETTERS = { E: "error", W: "warning", I: "information" } as const;
const severityLetter = zipfPicker(["E", "E", "W", "I"], 0.5);

/** Messages in so many catalogs; the first is the largest. The same `size` always gives the same catalogs. */
export function generateCatalogs(size: number): GeneratedCatalog[] {
  const count = Math.min(PREFIXES.length, Math.max(3, Math.ceil(size / 8_000)));
  const shares = Array.from({ length: count }, (_, at) => 1 / (at + 3));
  const total = shares.reduce((sum, share) => sum + share);
  let left = size;
  return shares.map((share, at) => {
    const messages = at === count - 1 ? left : Math.round((size * share) / total);
    left -= messages;
    return generateCatalog(PREFIXES[at] ?? "ZZZ", messages, seededRandom(size * 31 + at));
  });
}

/** Terms as a site of that kind would have them: what is read in Japanese under its English name. */
export function generateTerms(): Term[] {
  return VERBS.map(({ base, noun, ja }) => ({
    en: { use: noun, also: base === noun ? [] : [base], avoid: [] },
    ja: { use: ja, also: [], avoid: [] },
  }));
}

function generateCatalog(prefix: string, size: number, random: Random): GeneratedCatalog {
  const thesaurus = createThesaurus(random);
  const id = prefix.toLowerCase();
  const pattern = { prefix, digits: 5, letters: LETTERS };
  const catalog: Catalog = {
    id,
    title: { en: `Messages of ${prefix}`, ja: `${prefix} のメッセージ` },
    product: { en: `${prefix} Server`, ja: `${prefix} サーバー` },
    vendor: "Generated",
    code: pattern,
    sources: [{ id: "generated", title: { en: "Generated", ja: "生成" }, release: "1", language: "ja" }],
  };
  const texts = new Set<string>();
  const words: TextWord[][] = [];
  let number = 0;
  const messages = Array.from({ length: size }, (_, at) => {
    number += 1 + random.below(3);
    const code = formatCode(pattern, { number, letter: severityLetter(random) });
    const made = madeText(thesaurus, texts, random);
    words.push(made.words);
    return messageOf(code, at + 1, made, thesaurus, random);
  });
  return { catalog, messages, words };
}

/** A sentence that was filled in, with the things it speaks of. */
type Sentence = Pair & { things: readonly Thing[]; verbs: readonly Verb[] };
type Text = Sentence & { words: TextWord[] };

/** A text that no message of the catalog has yet. */
function madeText(thesaurus: Thesaurus, taken: Set<string>, random: Random): Text {
  for (;;) {
    const made = sentence(random.pick(TEXTS), thesaurus, random);
    if (taken.has(made.en)) continue;
    taken.add(made.en);
    const things = made.things.flatMap(({ parts }) => parts.map((part) => ({ ...part, forms: [part.en] })));
    const verbs = made.verbs.map(({ base, past, noun, ja }) => {
      const forms = [noun, past, base];
      return { en: forms.find((form) => made.en.toLowerCase().includes(form)) ?? noun, ja, forms };
    });
    return { ...made, words: [...things, ...verbs] };
  }
}

function messageOf(code: string, line: number, text: Text, thesaurus: Thesaurus, random: Random): Message {
  const about = text.things[0];
  const more = (pattern: Pair): Pair => {
    const { en, ja } = sentence(pattern, thesaurus, random, random.next() < 0.5 ? about : undefined);
    return { en, ja };
  };
  const kind = random.pick(ACTIONS);
  const steps = Array.from({ length: 1 + random.below(3) }, () => random.pick(STEPS));
  const causes = Array.from({ length: 1 + random.below(2) }, () => more(random.pick(CAUSES)));
  const holes = [...text.en.matchAll(/<(\w+)>/g)].map(([, name = ""]) => name);
  return {
    code,
    status: "active",
    text: { en: text.en, ja: text.ja },
    parameters: holes.map((name) => ({
      name,
      meaning: { en: `The ${name} in question.`, ja: `対象の ${name}。` },
      example: String(random.below(900) + 100),
    })),
    action: { kind, ...more(random.pick(ACTIONS_OF[kind])) },
    topics: [random.pick(TOPICS)],
    cause: {
      en: causes.map(({ en }) => en).join(" "),
      ja: causes.map(({ ja }) => ja).join(""),
    },
    resolution: steps.map(more),
    hints: [],
    related: [],
    variants: [],
    history: [],
    provenance: { source: "generated", line, text: { en: "vendor", ja: "vendor" } },
    samples: [{ line: `${code}: ${text.en}` }],
  };
}

const HOLES = [
  "file",
  "host",
  "name",
  "code",
  "value",
  "user",
  "path",
  "member",
  "count",
  "address",
] as const;

/** Fills the holes of a pattern, the same in both languages. */
function sentence(pattern: Pair, thesaurus: Thesaurus, random: Random, about?: Thing): Sentence {
  const [e, f] = [about ?? thesaurus.thing(random), thesaurus.thing(random)];
  const [v, w] = [thesaurus.verb(random), thesaurus.verb(random)];
  const hole = random.below(HOLES.length);
  const same: Record<string, string> = {
    c: thesaurus.name(random),
    i: thesaurus.setting(random),
    n: String((1 + random.below(40)) * 25),
    h: `<${HOLES[hole]}>`,
    k: `<${HOLES[(hole + 1) % HOLES.length]}>`,
  };
  const en: Record<string, string> = { ...same, e: e.en, f: f.en, ...forms("v", v), ...forms("w", w) };
  const ja: Record<string, string> = { ...same, e: e.ja, f: f.ja, v: v.ja, w: w.ja };
  const filled = (text: string, values: Record<string, string>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  const enText = filled(pattern.en, en);
  return {
    en: enText.charAt(0).toUpperCase() + enText.slice(1),
    ja: filled(pattern.ja, ja),
    things: [...(pattern.en.includes("{e}") ? [e] : []), ...(pattern.en.includes("{f}") ? [f] : [])],
    verbs: [...(pattern.ja.includes("{v}") ? [v] : []), ...(pattern.ja.includes("{w}") ? [w] : [])],
  };
}

function forms(name: string, { base, past, noun }: Verb): Record<string, string> {
  return { [`${name}b`]: base, [`${name}p`]: past, [`${name}n`]: noun };
}
