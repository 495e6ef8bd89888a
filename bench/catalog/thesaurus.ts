import { type Random, shuffled, zipfPicker } from "../random";
import { DOMAINS, HEADS, MODIFIERS, type Pair, SYLLABLES, VERBS, type Verb } from "./vocabulary";

/** A thing that messages speak of, and the words it is made of. */
export type Thing = Pair & { parts: readonly Pair[] };

/** The words of one catalog: every catalog has its own favourites among the common vocabulary. */
export type Thesaurus = {
  thing(random: Random): Thing;
  verb(random: Random): Verb;
  /** A component's name, the same in both languages. */
  name(random: Random): string;
  /** A setting as configuration files spell it. */
  setting(random: Random): string;
};

const THINGS_IN_A_CATALOG = 2_400;
const NAMES_IN_A_CATALOG = 300;
const SETTINGS_IN_A_CATALOG = 500;
const PREFIXES: readonly Pair[] = [
  { en: "re-", ja: "再" },
  { en: "pre-", ja: "事前" },
  { en: "auto-", ja: "自動" },
  { en: "co-", ja: "共同" },
  { en: "mis", ja: "誤" },
];

/** The thesaurus of a catalog, fixed by its random numbers. */
export function createThesaurus(random: Random): Thesaurus {
  const domains = zipfPicker(shuffled(DOMAINS, random));
  const heads = zipfPicker(shuffled(HEADS, random), 8);
  const modifiers = zipfPicker(shuffled(MODIFIERS, random), 8);
  const things = Array.from({ length: THINGS_IN_A_CATALOG }, () => {
    const modifier = random.next() < 0.55 ? [modifiers(random)] : [];
    const domain = domains(random);
    let head = heads(random);
    while (head.en === domain.en) head = heads(random);
    return joined([...modifier, domain, head]);
  });
  const verbs = shuffled(
    VERBS.flatMap((verb) => (random.next() < 0.35 ? [verb, prefixed(verb, random.pick(PREFIXES))] : [verb])),
    random,
  );
  const names = Array.from({ length: NAMES_IN_A_CATALOG }, () => nameOf(random));
  const settings = Array.from({ length: SETTINGS_IN_A_CATALOG }, () =>
    settingOf(random.pick(things), random),
  );
  return {
    thing: zipfPicker(things, 20),
    verb: zipfPicker(verbs),
    name: zipfPicker(names, 8),
    setting: zipfPicker(settings, 20),
  };
}

const ENDS_IN_KATAKANA = /[\u30a1-\u30fc]$/;
const BEGINS_WITH_KATAKANA = /^[\u30a1-\u30fc]/;

/** English with blanks; Japanese with a middle dot between katakana words, as vendors write it. */
function joined(parts: readonly Pair[]): Thing {
  let ja = "";
  for (const part of parts) {
    ja += (ENDS_IN_KATAKANA.test(ja) && BEGINS_WITH_KATAKANA.test(part.ja) ? "・" : "") + part.ja;
  }
  return { en: parts.map(({ en }) => en).join(" "), ja, parts };
}

function prefixed({ base, past, noun, ja }: Verb, prefix: Pair): Verb {
  return {
    base: prefix.en + base,
    past: prefix.en + past,
    noun: prefix.en + noun,
    ja: prefix.ja + ja,
  };
}

function nameOf(random: Random): string {
  const name = Array.from({ length: 3 + random.below(2) }, () => random.pick(SYLLABLES).en).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function settingOf({ parts }: Thing, random: Random): string {
  const words = parts.flatMap(({ en }) => en.split(/[ -]/));
  if (random.next() < 0.5) return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return `${words.join("_").toUpperCase()}_${random.pick(["MAX", "MIN", "MODE", "PATH", "SIZE", "TIMEOUT"])}`;
}
