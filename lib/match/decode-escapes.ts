import type { FoldedText } from "./folded-text";

/** HTML's named entities that escaping a line of text can yield. */
const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
};
const JSON_ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\n",
  t: "\t",
  '"': '"',
  "/": "/",
  "\\": "\\",
};

const ESCAPE =
  /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([a-z]{2,4}));|\\u([0-9A-Fa-f]{4})|\\([nrt"/\\])|((?:%[0-9A-Fa-f]{2}){1,512})|(\+)|<[bB][rR]\s{0,2}\/?>/g;
const MAY_HOLD_ESCAPE = /[&\\%+<]/;

/**
 * Undoes what copying from HTML, JSON or an address does to a text (`&lt;`, `<br>`, `\"`, `\u8a3c`, `%20`, `+`), twice
 * where it was done twice. `range` keeps the way back to the original. Linear.
 */
export function decodeEscapes(mapped: FoldedText): FoldedText {
  const once = decodeOnce(mapped);
  return once === mapped ? mapped : decodeOnce(once);
}

function decodeOnce(mapped: FoldedText): FoldedText {
  const { text } = mapped;
  if (!MAY_HOLD_ESCAPE.test(text)) return mapped;
  const plusIsBlank = isFormEncoded(text);
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const keep = (to: number) => {
    pieces.push(text.slice(done, to));
    for (let i = done; i < to; i += 1) {
      starts.push(mapped.starts[i] ?? 0);
      ends.push(mapped.ends[i] ?? 0);
    }
    done = to;
  };
  for (const match of text.matchAll(ESCAPE)) {
    const decoded = decode(match, plusIsBlank);
    if (decoded === undefined) continue;
    keep(match.index);
    done = match.index + match[0].length;
    pieces.push(decoded);
    for (let i = 0; i < decoded.length; i += 1) {
      starts.push(mapped.starts[match.index] ?? 0);
      ends.push(mapped.ends[done - 1] ?? 0);
    }
  }
  if (done === 0) return mapped;
  keep(text.length);
  return { text: pieces.join(""), starts, ends };
}

function decode(match: RegExpMatchArray, plusIsBlank: boolean): string | undefined {
  const [whole, decimal, hex, entity, unicode, json, percent] = match;
  if (decimal !== undefined) return fromCodePoint(Number.parseInt(decimal, 10));
  if (hex !== undefined) return fromCodePoint(Number.parseInt(hex, 16));
  if (entity !== undefined) return ENTITIES[entity];
  if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16));
  if (json !== undefined) return JSON_ESCAPES[json];
  if (percent !== undefined) return fromPercents(percent);
  if (whole.startsWith("<")) return "\n";
  return whole === "+" && plusIsBlank ? " " : undefined;
}

function fromCodePoint(value: number): string | undefined {
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : undefined;
}

function fromPercents(percents: string): string | undefined {
  try {
    return decodeURIComponent(percents);
  } catch {
    return undefined;
  }
}

/** A `+` stands for a blank where there are no blanks at all, but several of it or a `%20`-like escape. */
function isFormEncoded(text: string): boolean {
  return !/[ \t]/.test(text.trim()) && (/\+[^+]{1,64}\+/.test(text) || /%[0-9A-F]{2}/i.test(text));
}
