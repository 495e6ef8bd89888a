const VOWEL = /[aeiouy]/;

/** Words that look like forms of another one, and mean something else here: http, and (of ciphers) specified. */
const OWN_STEMS: ReadonlyMap<string, string> = new Map([
  ["https", "https"],
  ["specification", "specification"],
  ["specifications", "specification"],
]);

/** Endings of plurals and third persons; the first that fits is replaced. */
const PLURALS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/ie[sd]$/, "y"],
  [/(ss|x|ch|sh)es$/, "$1"],
  [/([^su])s$/, "$1"],
];

/**
 * The stem of an English word in lower case: what `expired`, `expires`, `expiring`, `expiration` share, in
 * British and American spelling. Light on purpose: it never joins words of different meaning that matter
 * here. Words of three letters lose only a plural (`IDs`); shorter ones and words with digits come back
 * unchanged.
 */
export function stem(word: string): string {
  if (word.length < 3) return word;
  let known = stems.get(word);
  if (known === undefined) {
    known = /^[a-z]+$/.test(word) ? stemOf(word) : word;
    if (stems.size < MOST_STEMS) stems.set(word, known);
  }
  return known;
}

/** Texts repeat some thousand words. */
const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

function stemOf(word: string): string {
  const own = OWN_STEMS.get(word);
  if (own !== undefined) return own;
  if (word.length === 3) return word.replace(/([^su])s$/, "$1");
  let result = word;
  const plural = PLURALS.find(([ending]) => ending.test(word));
  if (plural !== undefined) result = result.replace(plural[0], plural[1]);
  result = result
    .replace(/^(.{4,})ly$/, "$1")
    .replace(/isation$/, "ization")
    .replace(/^(.{4,})is(e|ed|er|ing)$/, "$1iz$2")
    .replace(/^(.{3,})our(ed|ing)?$/, "$1or$2");
  const ending = ["ing", "ed"].find((one) => result.endsWith(one));
  const base = ending === undefined ? result : result.slice(0, -ending.length);
  if (base.length >= 3 && VOWEL.test(base)) result = base;
  result = result
    .replace(/ification$/, "ify")
    .replace(/(ir|ur|iz)ation$/, "$1")
    .replace(/([ts])ion$/, "$1");
  if (result.length > 3) result = result.replace(/e$/, "");
  return result.length > 3 ? result.replace(/([bcdfgklmnprt])\1$/, "$1") : result;
}
