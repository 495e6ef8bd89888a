import type { Alignment } from "./align";
import type { TemplateItem } from "./template";
import type { Token } from "./tokens";

/** The value of a hole: its place in the text, by the hole's name. */
export type HoleValue = { name: string; from: number; to: number };

/** What ends a value at the end of a text: a closing quote, a table cell, a bracket group, a wide blank. */
const VALUE_END = /\*\*|["`\u201D\u300D\u300F|\t\n]| {2}| \[| ?<\/?[a-z]|'(?=\s|$)/;
/** In a distinguished name, quotation marks are part of the value: `O="Example, Inc."`. */
const QUOTED_ATTRIBUTE = /="[^"\n]{1,100}"/g;
/** A value at the end of a text has no more words than this; if there are more, it has one. */
const MOST_WORDS = 4;
const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ["`", "`"],
  ["\u201C", "\u201D"],
  ["\u300C", "\u300D"],
];

/**
 * Where the values of an alignment's holes stand in the text that the tokens come from; `to` is where the
 * message may end at most. A hole that is still written as in the template (`<function>`) has no value.
 */
export function holeValues(
  alignment: Alignment,
  text: string,
  tokens: readonly Token[],
  to: number,
): HoleValue[] {
  const values: HoleValue[] = [];
  for (const [number, hole] of alignment.holes.entries()) {
    const item = alignment.template.items[hole.item];
    if (item?.kind !== "hole") continue;
    const left = tokens[hole.from - 1]?.to ?? 0;
    const right = tokens[hole.to]?.from ?? to;
    const isFirst = hole.item === 0;
    const isLast = hole.item === alignment.template.items.length - 1;
    const next = alignment.holes[number + 1];
    const joinsNext = next?.item === hole.item + 1;
    const from = isFirst ? startOfWord(text, right, item.behind) : afterLiteral(text, left, item.before);
    const limit = isLast
      ? endOfValue(text, from, Math.max(to, left))
      : joinsNext
        ? (tokens[hole.to - 1]?.to ?? right)
        : right;
    const place = trimValue(text, from, Math.max(from, limit), item, isLast);
    const value = text.slice(place.from, place.to);
    if (value === "" || isUnfilled(value, alignment.template.items)) continue;
    values.push({ name: item.name, ...place });
  }
  return values;
}

/**
 * Gives a hole at the end of a text all the words of its value; the alignment itself takes only the first.
 * Anything but a whole text with such a hole comes back as it is.
 */
export function extendLastHole(
  alignment: Alignment,
  text: string,
  tokens: readonly Token[],
  to: number,
): Alignment {
  const { template, last, holes } = alignment;
  const hole = holes.at(-1);
  const item = template.items[last - 1];
  if (last < template.items.length || item?.kind !== "hole" || hole?.item !== last - 1) return alignment;
  const from = tokens[hole.from]?.from ?? to;
  const end = endOfValue(text, afterLiteral(text, tokens[hole.from - 1]?.to ?? 0, item.before), to);
  let count = hole.to;
  while (count < tokens.length && (tokens[count]?.to ?? to) <= end) count += 1;
  if (end <= from) return alignment;
  return { ...alignment, to: count, holes: [...holes.slice(0, -1), { ...hole, to: count }] };
}

/** Skips the template's punctuation between its last word and the hole, blanks as they come. */
function afterLiteral(text: string, at: number, before: string): number {
  let end = at;
  for (const char of before.replace(/\s/g, "")) {
    const next = skipBlanks(text, end);
    if (text.charAt(next) !== char) break;
    end = next + 1;
  }
  return skipBlanks(text, end);
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text.charAt(end))) end += 1;
  return end;
}

/** A hole at the front of a template holds one word without blanks. */
function startOfWord(text: string, right: number, behind: string): number {
  let end = right;
  while (end > 0 && (/\s/.test(text.charAt(end - 1)) || behind.includes(text.charAt(end - 1)))) end -= 1;
  let from = end;
  while (from > 0 && !/[\s[\]"'`*:|\u3002\u300C]/.test(text.charAt(from - 1))) from -= 1;
  return from;
}

function endOfValue(text: string, from: number, to: number): number {
  const rest = text.slice(from, to);
  const opening = QUOTES.find(([open]) => rest.startsWith(open));
  const close = opening === undefined ? -1 : rest.indexOf(opening[1], 1);
  if (close > 0) return from + close + 1;
  // Not at the very beginning: a hole that is still written `<name>` is a value, too.
  const found = VALUE_END.exec(
    rest.slice(1).replace(QUOTED_ATTRIBUTE, (quoted) => "=".repeat(quoted.length)),
  );
  const end = found === null ? rest.length : found.index + 1;
  const words = rest.slice(0, end).trim().split(/\s+/);
  return from + (words.length > MOST_WORDS ? (words[0]?.length ?? 0) : end);
}

function trimValue(
  text: string,
  from: number,
  to: number,
  item: Extract<TemplateItem, { kind: "hole" }>,
  isLast: boolean,
): { from: number; to: number } {
  let start = from;
  let end = to;
  const trimBlanks = () => {
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    start = Math.min(skipBlanks(text, start), end);
  };
  trimBlanks();
  for (const char of [...item.behind.replace(/\s/g, "")].reverse()) {
    if (text.charAt(end - 1) === char) end -= 1;
  }
  // Sentences of either language may end a text whose template has no mark there.
  if (isLast && /[.\u3002]/.test(text.charAt(end - 1)) && end - start > 1) end -= 1;
  trimBlanks();
  const quotes = QUOTES.find(
    ([open, close]) => text.charAt(start) === open && text.charAt(end - 1) === close,
  );
  if (quotes !== undefined && end - start > 2) return { from: start + 1, to: end - 1 };
  return { from: start, to: end };
}

/** True for what still stands there as in the template: `<function>`, `dd`, a part of `<A | B> <C>`. */
function isUnfilled(value: string, items: readonly TemplateItem[]): boolean {
  const bare = (text: string) => text.replace(/\s/g, "").toLowerCase();
  const written = items.flatMap((item) => (item.kind === "hole" ? [bare(item.written)] : []));
  const name = (text: string) => text.replace(/[<>]/g, "");
  if (written.some((each) => name(each) === name(bare(value)))) return true;
  return /[<>|]/.test(value) && written.join("").includes(bare(value));
}
