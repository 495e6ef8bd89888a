import type { Alignment } from "./align";
import { isJapanese, type Token } from "./tokens";
import type { WordTable } from "./word-table";

/** The part of a record that a message may stand in. */
export type Content = {
  /** The whole record, its lines joined. */
  text: string;
  /** The tokens of the message's place, without prefix, suffix and codes. */
  tokens: readonly Token[];
  words: WordTable;
  from: number;
  to: number;
  /** Where lines begin in `text`. */
  breaks: readonly number[];
  /** Tokens that say nothing against a message: names of the product, labels, what stands in brackets. */
  explained: ReadonlySet<Token>;
  /** The words in `explained` that stand for themselves. */
  labels: readonly string[];
  /** Where a message number of another product ends, if there is one. */
  foreignCode: number | undefined;
  foreignBits: number;
};

/** A text counts as whole with at least so many words (English) or characters (Japanese). */
const LEAST_WORDS = 4;
const LEAST_CHARACTERS = 10;
/** What may be unexplained beside a whole text, as a share of its bits. */
const UNEXPLAINED_SHARE = 0.6;
/** The same for a text that begins with the words most texts begin with. */
const LED_SHARE = 2;
/** How much of a cut text must be there: more where its beginning is missing. */
const CUT_FRONT_SHARE = 0.58;
const CUT_END_SHARE = 0.45;
/** Or so many words or characters. */
const CUT_WORDS = 7;
const CUT_CHARACTERS = 20;

/** `possible`: it fits, but too little of the text is there to take it alone. */
export type Verdict = "accepted" | "possible" | "refused";

/**
 * Says whether an alignment may be taken for its message. Not only the template, the line must be explained,
 * too: a whole text may stand in quotation marks or between full stops among a few other words, a cut one only
 * alone; a text of two words ("Handshake failed.") only alone as well. `leads` are the words that many texts
 * begin with; `others` are further texts found in the same record.
 */
export function judge(
  alignment: Alignment,
  content: Content,
  leads: ReadonlySet<string>,
  others: readonly Alignment[],
): Verdict {
  const { template, first, last, words } = alignment;
  if (words === 0) return "refused";
  if (template.common && !valuesLookLikeValues(alignment, content)) return "refused";
  const unexplained = unexplainedBits(alignment, content, leads, others);
  if (first > 0 || last < template.items.length)
    return unexplained > 0 ? "refused" : judgeCut(alignment, content);
  return isWholeAccepted(alignment, content, unexplained) ? "accepted" : "refused";
}

function judgeCut(alignment: Alignment, content: Content): Verdict {
  const { template, first, words, length } = alignment;
  if (first > 0 && !content.tokens.slice(0, alignment.from).every((token) => content.explained.has(token))) {
    return "refused";
  }
  if (onlyCommonWords(alignment)) return "refused";
  const filled = filledLength(alignment, content);
  const share = (length + filled) / Math.max(1, template.length + filled);
  const many = words >= (isJapaneseText(alignment, content) ? CUT_CHARACTERS : CUT_WORDS);
  return many || share >= (first > 0 ? CUT_FRONT_SHARE : CUT_END_SHARE) ? "accepted" : "possible";
}

function isWholeAccepted(alignment: Alignment, content: Content, unexplained: number): boolean {
  const { template, words, holes, bits } = alignment;
  const { from, to } = spanOf(alignment, content);
  if (unexplained === 0) return words >= 2 && beginsAfter(content, to);
  const least = isJapaneseText(alignment, content) ? LEAST_CHARACTERS : LEAST_WORDS;
  // Common words with a value say something, but only word for word.
  const valued = template.common && holes.length > 0;
  if (!valued && (words < least || template.common)) return false;
  if (content.foreignCode !== undefined && content.foreignCode <= from) return false;
  if (isEnclosed(content, from, to)) return true;
  if (valued) return false;
  // Behind "Handshake failed", the rest is hardly another product's, so it may stand in prose.
  if (template.led)
    return unexplained <= LED_SHARE * bits && (beginsAfter(content, to) || goesOn(content, to));
  return endsBefore(content, from) && beginsAfter(content, to) && unexplained <= UNEXPLAINED_SHARE * bits;
}

/** Characters of the values; they belong to the text as it was before it was cut. */
function filledLength({ holes }: Alignment, { tokens }: Content): number {
  return holes.reduce(
    (sum, { from, to }) => sum + tokens.slice(from, to).reduce((length, { text }) => length + text.length, 0),
    0,
  );
}

function isJapaneseText({ from }: Alignment, { tokens }: Content): boolean {
  return isJapanese(tokens[from]?.text ?? "");
}

function onlyCommonWords({ template, first, last, bits }: Alignment): boolean {
  const fitting = template.items.slice(first, last).flatMap((item) => (item.kind === "word" ? [item] : []));
  const rarest = Math.max(
    0,
    ...fitting.map(({ weight, token }) => (isJapanese(token) ? weight * 3 : weight)),
  );
  return rarest < 2.2 && bits < 12;
}

/** Bits of the words outside the span, on the lines that the span stands on. */
function unexplainedBits(
  alignment: Alignment,
  content: Content,
  leads: ReadonlySet<string>,
  others: readonly Alignment[],
): number {
  const { from, to } = spanOf(alignment, content);
  const start = content.breaks.findLast((at) => at <= from) ?? content.from;
  const end = content.breaks.find((at) => at >= to) ?? content.to;
  const lead = content.tokens.filter((token, i) => i < alignment.from && !content.explained.has(token));
  const isLed = leads.has(lead.map(({ text }) => text).join(" "));
  let bits = 0;
  for (const [i, token] of content.tokens.entries()) {
    if ((i >= alignment.from && i < alignment.to) || (isLed && i < alignment.from)) continue;
    if (others.some((other) => i >= other.from && i < other.to)) continue;
    if (token.from < start || token.to > end || content.explained.has(token)) continue;
    if (isAddition(content, to, token)) continue;
    // The end of the own code, or of a word such as "SSL", where the beginning of the record was cut off.
    if (i === 0 && alignment.from > 0 && isTail(token, alignment, content)) continue;
    bits += content.foreignBits * (isJapanese(token.text) ? 1 / 3 : 1);
  }
  return bits;
}

function isTail({ text }: Token, { template }: Alignment, { labels }: Content): boolean {
  return template.code.toLowerCase().endsWith(text) || labels.some((label) => label.endsWith(text));
}

/** Text in parentheses directly behind a message is an addition to it. */
function isAddition({ text }: Content, to: number, token: Token): boolean {
  const open = /^[\s.\u3002]*\(/.exec(text.slice(to, to + 8));
  if (open === null || token.from < to) return false;
  const close = text.indexOf(")", to);
  return close < 0 || token.to <= close;
}

function spanOf(alignment: Alignment, { tokens, text }: Content): { from: number; to: number } {
  let first = alignment.from;
  while (
    tokens[first - 1]?.text === "ssl" &&
    /^[\s:]*$/.test(text.slice(tokens[first - 1]?.to, tokens[first]?.from))
  ) {
    first -= 1;
  }
  const from = tokens[first]?.from ?? 0;
  return { from, to: tokens[alignment.to - 1]?.to ?? from };
}

const OPENING = /["'`|>\t(\u2018\u201C\u300C\u300E\u3010]\s*$/;
const CLOSING = /^\s*[.\u3002]?\s*["'`|<\t)\u2019\u201D\u300D\u300F\u3011]/;

function isEnclosed({ text, from: start }: Content, from: number, to: number): boolean {
  return (
    OPENING.test(text.slice(Math.max(start - 2, from - 4, 0), from)) && CLOSING.test(text.slice(to, to + 4))
  );
}

function endsBefore({ text, from: start, breaks }: Content, from: number): boolean {
  if (from <= start || breaks.includes(from)) return true;
  return /(?:^|[\])}:;.!?|>\t\u3001\u3002\u300C"'`*]|\s[-\u2013\u2014=])\s*$/.test(
    text.slice(start, from).slice(-4),
  );
}

/** Prose that goes on after a quoted text without a mark between. */
function goesOn({ text }: Content, to: number): boolean {
  return /^\s*(?:(?:since|after|when|while|every|again|but|and|yesterday|today)\b|\u3068|\u3063\u3066)/i.test(
    text.slice(to, to + 16),
  );
}

function beginsAfter({ text, to: end, breaks }: Content, to: number): boolean {
  if (to >= end || breaks.some((at) => at >= to && text.slice(to, at).trim() === "")) return true;
  return /^[\s>)\]}]*(?:$|[[({.;:!?|<\t\u3002\u300D"'`*]|,\s|[-\u2013\u2014=]+\s)/.test(
    text.slice(to, to + 4),
  );
}

/** A number, an identifier or a constant; plain words in the hole of a common text are another message. */
function valuesLookLikeValues({ holes, template }: Alignment, { tokens, text }: Content): boolean {
  return holes.every(({ item: number, from, to }) => {
    const item = template.items[number];
    const start = tokens[from]?.from ?? 0;
    const value = text.slice(start, tokens[to - 1]?.to ?? 0);
    const between = from > 0 ? text.slice(tokens[from - 1]?.to ?? 0, start) : "";
    if (to === from || item?.kind !== "hole" || /\s/.test(value) || /[|.\u3002]/.test(between)) return false;
    return /[0-9_]/.test(value) || value === item.name;
  });
}
