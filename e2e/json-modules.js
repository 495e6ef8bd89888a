/**
 * A hook of Node's module loader for Playwright, which runs the tests without a bundler: the Words are JSON, and
 * Node wants to be told that it is JSON where bundlers and tsx see it. The import itself stays as they like it.
 */
export function load(url, context, next) {
  if (!new URL(url).pathname.endsWith(".json")) return next(url, context);
  return next(url, { ...context, importAttributes: { ...context.importAttributes, type: "json" } });
}
