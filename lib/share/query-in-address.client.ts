/** So long after the last key the query gets into the address, in milliseconds: browsers count changes of it. */
const WAIT = 250;

let waiting: { query: string; timer: ReturnType<typeof setTimeout> } | undefined;

/** Keeps a query in the address soon, so that it can be shared and Back finds it; `""` takes it out at once. */
export function keepQuery(query: string): void {
  clearTimeout(waiting?.timer);
  waiting = { query, timer: setTimeout(flushQuery, WAIT) };
  if (query === "") flushQuery();
}

/** Writes a query that still waits into the address: before the page is left. */
export function flushQuery(): void {
  if (waiting === undefined) return;
  clearTimeout(waiting.timer);
  const url = new URL(location.href);
  if (waiting.query === "") url.searchParams.delete("q");
  else url.searchParams.set("q", waiting.query);
  waiting = undefined;
  if (url.href === location.href) return;
  // The browser's own method: the router puts one over it that renders the whole page again on each call.
  History.prototype.replaceState.call(history, history.state, "", url);
}
