import { isLocale } from "../i18n/locale";

/** What a reader may have meant by a path without a page: what stands last in it, `""` where that is a language. */
export function lastOfPath(path: string): string {
  const last = segmentsOf(path).at(-1);
  return last === undefined || isLocale(last) ? "" : last;
}

/** The parts of a path between its slashes, escapes undone; a stray `%` is text. */
export function segmentsOf(path: string): string[] {
  return path
    .split("/")
    .filter((segment) => segment !== "")
    .map(decode);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
