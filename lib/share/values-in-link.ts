/** Values of holes by name. */
export type HoleValues = Readonly<Record<string, string>>;

/** Longer values are no names, numbers or addresses of a log line: they are left out of links and ignored in them. */
const LONGEST_VALUE = 300;
// Control characters, line breaks and marks that reorder text have no place in a line of a log.
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * Writes values as the fragment of an entry's address, `#function=gsk_environment_open`; in front of them the section
 * to show, where there is one: `#cause&function=gsk_environment_open`. `""` where there is nothing to write.
 * They stand in the fragment because that part of an address is never sent to a server.
 */
export function formatValues(values: HoleValues, section = ""): string {
  const pairs = Object.entries(values)
    .filter(([, value]) => isFit(value))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`);
  const parts = section === "" ? pairs : [encode(section), ...pairs];
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

/** The section that a fragment names, with values behind it or without; `""` for none. Never throws. */
export function sectionOf(fragment: string): string {
  const first = fragment.replace(/^#/, "").replace(/&.*/s, "");
  return first.includes("=") ? "" : (decode(first) ?? "");
}

/**
 * Reads the values of the holes named `names` out of a fragment. What is malformed, unknown, too long or unfit for
 * a line of text is left out, so that the message keeps its plain text there. Never throws.
 */
export function parseValues(fragment: string, names: readonly string[]): HoleValues {
  const values: Record<string, string> = {};
  for (const pair of fragment.replace(/^#/, "").split("&")) {
    const at = pair.indexOf("=");
    if (at < 0) continue;
    const name = decode(pair.slice(0, at));
    const value = decode(pair.slice(at + 1));
    if (name === undefined || value === undefined || !names.includes(name) || !isFit(value)) continue;
    values[name] = value;
  }
  return values;
}

function isFit(value: string): boolean {
  return value.trim() !== "" && value.length <= LONGEST_VALUE && !UNFIT.test(value);
}

/**
 * Percent-encodes all but letters, digits and the `-`, `.`, `_` between them: where a link stands in a ticket, no
 * mark of emphasis, bracket or full stop of a value may be taken for the ticket's own.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~]|(?<![A-Za-z0-9])[-._]|[-._](?![A-Za-z0-9])/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
