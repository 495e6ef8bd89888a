import { type BrowserContext, test as base, expect } from "@playwright/test";
import type { Locale } from "#lib/i18n/locale";
import { type Words, wordsFor } from "#lib/i18n/words";

/** What the project sets: the language in which the site is read. */
export type SiteOptions = { siteLocale: Locale };

type SiteFixtures = {
  /** Words as the site shows them in the language of the project. */
  t: Words;
  /** The whole address of an address within the site, wherever the site lies: `at("/ja/")`. */
  at: (path: string) => string;
  /** Says that this test asks for what can't be had; the browser's complaint about that is then no error. */
  allowLoadErrors: () => void;
  /** Says that this test makes the page fail: errors that hold this text are expected. */
  allowErrors: (text: string) => void;
  /** Fails a test whose pages log an error, throw one, break their own policy, or ask another host for anything. */
  quietPages: undefined;
};

/** What Chromium logs for a document or file that it did not get, and for a script or style that was a page instead. */
const LOAD_ERRORS = ["Failed to load resource", "Refused to execute script", "Refused to apply style"];

/** Holds, for one test, whether such complaints are expected. */
type Expectation = { loadErrors: boolean; texts: string[] };

export const test = base.extend<SiteOptions & SiteFixtures & { expectation: Expectation }>({
  siteLocale: ["ja", { option: true }],
  t: async ({ siteLocale }, use) => use(wordsFor(siteLocale)),
  at: async ({ baseURL }, use) => use((path) => new URL(path.slice(1), baseURL).href),
  page: async ({ page, at }, use) => {
    const goto = page.goto.bind(page);
    page.goto = (address, options) => goto(address.startsWith("/") ? at(address) : address, options);
    await use(page);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  expectation: async ({}, use) => use({ loadErrors: false, texts: [] }),
  allowLoadErrors: async ({ expectation }, use) =>
    use(() => {
      expectation.loadErrors = true;
    }),
  allowErrors: async ({ expectation }, use) => use((text) => void expectation.texts.push(text)),
  quietPages: [
    async ({ context, baseURL, expectation }, use) => {
      const complaints = await watch(context, new URL(baseURL ?? "").origin);
      await use(undefined);
      const unexpected = complaints.filter(
        (complaint) =>
          !(expectation.loadErrors && LOAD_ERRORS.some((text) => complaint.includes(text))) &&
          !expectation.texts.some((text) => complaint.includes(text)),
      );
      expect(unexpected, "errors in the console and requests to other hosts").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The complaints about all pages of a context, added to while it is used. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const complaints: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      console.error(`Content-Security-Policy: ${effectiveDirective} forbids ${blockedURI}`),
    );
  });
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.location().url}: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`${error.page()?.url()}: ${error.error()}`));
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) complaints.push(`Request to ${request.url()}`);
  });
  return complaints;
}
