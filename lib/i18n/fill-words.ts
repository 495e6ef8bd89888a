/**
 * Puts values into the holes of a Word that an island got as it is, `{{count}} results` → `3 results`.
 * A hole without a value stays as written.
 */
export function fillWords(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? hole : String(value);
  });
}

/** A Word in the forms that the languages of the site need: Japanese has one, English two. */
export type CountWords = { one: string; other: string };

/** The form of a Word for a count, with the count filled in. */
export function countWords(words: CountWords, count: number): string {
  return fillWords(count === 1 ? words.one : words.other, { count });
}
