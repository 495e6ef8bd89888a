import type { Page } from "@playwright/test";

/**
 * All that a browser keeps of a page, as one text: address, history, storage, cookies, the addresses in its caches, the
 * names of its data bases, and the addresses that the page has asked for.
 */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) cached.push(request.url);
    }
    return JSON.stringify([
      location.href,
      document.referrer,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      window.name,
      cached,
      await indexedDB.databases(),
      performance.getEntriesByType("resource").map(({ name }) => name),
    ]);
  });
}
