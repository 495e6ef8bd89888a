import type { Span } from "./mask-kind";

const SCHEME = "(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,20}://";
/**
 * `https://taro:secret@web01/`: all up to the last `@` before the path. A password may also have a slash or `?` that
 * was not escaped; digits up to a slash are a port, and an `@` behind them belongs to the path.
 */
const ADDRESS = new RegExp(
  `${SCHEME}(?:([^\\s/?#"'<>]{1,200})@|([^\\s/?#@:[\\]"'<>]{0,100}:(?!\\d{1,5}[/?#])[^\\s@"'<>]{1,200})@)(?=[\\p{L}\\d[])`,
  "dgu",
);

/**
 * Finds user and password in an address, as one: the password is nobody's name, but must not stay either. The token
 * is the user's, as elsewhere in the text; a user that is a mail address is one.
 */
export function findCredentials(text: string): Span[] {
  return [...text.matchAll(ADDRESS)].map(({ 1: short, 2: long = "", indices }) => {
    const [from, to] = indices?.[1] ?? indices?.[2] ?? [0, 0];
    const [user = ""] = (short ?? long).split(":");
    const key = unescaped(user);
    return key.includes("@")
      ? { kind: "mail", from, to, key: key.toLowerCase() }
      : { kind: "user", from, to, key: key === "" ? (short ?? long) : key };
  });
}

/** A stray `%` is text. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
