/**
 * A value as JSON that may stand in any script, in a page or in a file. `<` is spelled, so that no text ends a script
 * element; so are the two line separators that JSON takes within a string and JavaScript before ES2019 does not.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
