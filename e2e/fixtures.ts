import { type BrowserContext, test as base, expect } from "@playwright/test";
import type { Locale } from "#lib/i18n/locale";
import { type Words, wordsFor } from "#lib/i18n/words";

/** What the project sets: the language in which the site is read. */
export type SiteOptions = { siteLocale: Locale };

type SiteFixtures = {
  /** Words as the site shows them in the language of the project. */
  t: Words;
  /** Says that this test asks for what can't be had; the browser's complaint about that is then no error. */
  allowLoadErrors: () => void;
  /** Says that this test makes the page fail: errors that hold this text are expected. */
  allowErrors: (text: string) => void;
  /** Fails a test whose pages log an error, throw one, or ask another host for anything. */
  quietPages: undefined;
};

/** What Chromium logs for a document or file that it did not get. */
const LOAD_ERROR = "Failed to load resource";

/** Holds, for one test, whether such complaints are expected. */
type Expectation = { loadErrors: boolean; texts: string[] };

export const test = base.extend<SiteOptions & SiteFixtures & { expectation: Expectation }>({
  siteLocale: ["ja", { option: true }],
  t: async ({ siteLocale }, use) => use(wordsFor(siteLocale)),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  expectation: async ({}, use) => use({ loadErrors: false, texts: [] }),
  allowLoadErrors: async ({ expectation }, use) =>
    use(() => {
      expectation.loadErrors = true;
    }),
  allowErrors: async ({ expectation }, use) => use((text) => void expectation.texts.push(text)),
  quietPages: [
    async ({ context, baseURL, expectation }, use) => {
      const complaints = watch(context, new URL(baseURL ?? "").origin);
      await use(undefined);
      const unexpected = complaints.filter(
        (complaint) =>
          !(expectation.loadErrors && complaint.includes(LOAD_ERROR)) &&
          !expectation.texts.some((text) => complaint.includes(text)),
      );
      expect(unexpected, "errors in the console and requests to other hosts").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The complaints about all pages of a context, added to while it is used. */
function watch(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = [];
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
