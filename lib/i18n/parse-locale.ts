import { isLocale, type Locale } from "./locale";

/** The language that a route's parameter names; throws for any other text, since no such route is generated. */
export function parseLocale(value: string): Locale {
  if (isLocale(value)) return value;
  throw new Error(`"${value}" is not a language of this site: a route was generated that should not exist.`);
}
