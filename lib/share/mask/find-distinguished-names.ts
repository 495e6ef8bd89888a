import type { Span } from "./mask-kind";

const ATTRIBUTE =
  "(?:CN|OU|O|L|ST|S|SP|C|DC|UID|STREET|SERIALNUMBER|EMAILADDRESS|EMAIL|E|T|TITLE|GN|GIVENNAME|SN|SURNAME|POSTALCODE|PC|OID\\.[\\d.]{3,40})";
const QUOTED = '"(?:[^"\\\\\\n]|\\\\.){0,200}"';
/** A value before another attribute: escapes as in RFC 4514, blanks inside, no separator of its own. */
const INNER = `(?:${QUOTED}|(?:\\\\.|[^\\\\,;+"<>=\\n\\[\\]]){0,200})`;
const SEPARATOR = "\\s{0,3}[,;+]\\s{0,3}";

/** In front of a name in the address of an LDAP server; elsewhere a slash belongs to a path, or to OpenSSL. */
const LDAP_SERVER = "(?<=ldap[is]?://[^\\s/]{0,100}/)";
/** `CN=www.example.com,OU=Web,O=Example\, Inc.,C=JP`, up to the value of the last attribute. */
const COMMAS = new RegExp(
  `(?:(?<![\\w./-])|${LDAP_SERVER})${ATTRIBUTE}\\s?=\\s?(?:${INNER}${SEPARATOR}${ATTRIBUTE}\\s?=\\s?){0,12}`,
  "gi",
);
/** `/C=JP/O=Example/CN=www.example.com`, as OpenSSL writes it, up to the value of the last attribute. */
const SLASHES = new RegExp(
  `(?<![\\w.])(?:/${ATTRIBUTE}=[^/\\n"\\[\\]]{0,200}){1,12}(?=/${ATTRIBUTE}=)/${ATTRIBUTE}=`,
  "gi",
);

const LAST_QUOTED = new RegExp(`^${QUOTED}`);
/**
 * The last value ends where it can't go on: at a separator, bracket or quotation mark, and at a blank unless a word
 * with a capital, a digit or `&` follows (`O=Example Web Inc`), which is no code.
 */
const LAST_ASCII =
  /^(?:\\[\s\S]|[!#-&*./0-9:?@A-Z_a-z~'-])+(?: (?!(?:[A-Z]{2,9}\d{3,6}[A-Z]?)\b)(?:&|[A-Z0-9](?:\\[\s\S]|[#-&*./0-9:?@A-Z_a-z~'-])*))*/;
const LAST_OTHER = /^(?:\\[\s\S]|[^\s,;+"<>=[\]()\u3001\u3002\u300C\u300D\uFF08\uFF09])+/;

/**
 * Finds distinguished names: attributes joined by commas (RFC 4514, with escapes and quotation marks) or by slashes
 * (OpenSSL). One attribute alone is one only if it is `CN`.
 */
export function findDistinguishedNames(text: string): Span[] {
  return [COMMAS, SLASHES].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: beginning, index }) => {
      const rest = text.slice(index + beginning.length, index + beginning.length + 200);
      // What is asked for follows the name in an address: `ldap://dir01/o=Example?uid?sub`.
      const last = lastValue(text[index - 1] === "/" ? rest.replace(/[?\s][\s\S]*/, "") : rest, beginning);
      const to = index + beginning.length + last.length;
      const attributes = beginning.match(/=/g)?.length ?? 0;
      if (last === "" || (attributes < 2 && !/^CN\s?=/i.test(beginning))) return [];
      const key = text
        .slice(index, to)
        .replace(/\s*([,;+=])\s*/g, "$1")
        .toLowerCase();
      return [{ kind: "dn" as const, from: index, to, key }];
    }),
  );
}

function lastValue(rest: string, beginning: string): string {
  const quoted = LAST_QUOTED.exec(rest)?.[0];
  if (quoted !== undefined) return quoted;
  if (/(?:^|[,;+/\s])C\s?=\s?$/i.test(beginning)) return /^[A-Za-z]{2}(?![A-Za-z0-9])/.exec(rest)?.[0] ?? "";
  const value = (LAST_ASCII.exec(rest) ?? LAST_OTHER.exec(rest))?.[0] ?? "";
  // The full stop or colon behind a name belongs to the sentence.
  return value.replace(/[.:?!']+$/, "");
}
