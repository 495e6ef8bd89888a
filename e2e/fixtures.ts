import { type BrowserContext, test as base, expect } from "@playwright/test";
import type { Locale } from "#lib/i18n/locale";
import { type Words, wordsFor } from "#lib/i18n/words";

/** What the project sets: the language in which the site is read. */
export type SiteOptions = { siteLocale: Locale };

type SiteFixtures = {
  /** Words as the site shows them in the language of the project. */
  t: Words;
  /** Says that this test goes to addresses that do not exist; the browser's complaint is then no error. */
  allowNotFound: () => void;
  /** Fails a test whose pages log an error, throw one, or ask another host for anything. */
  quietPages: undefined;
};

/** What Chromium logs for a document or file that was answered with 404. */
const NOT_FOUND = "Failed to load resource: the server responded with a status of 404";

/** Holds, for one test, whether 404 is expected. */
type Expectation = { notFound: boolean };

export const test = base.extend<SiteOptions & SiteFixtures & { expectation: Expectation }>({
  siteLocale: ["ja", { option: true }],
  t: async ({ siteLocale }, use) => use(wordsFor(siteLocale)),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  expectation: async ({}, use) => use({ notFound: false }),
  allowNotFound: async ({ expectation }, use) =>
    use(() => {
      expectation.notFound = true;
    }),
  quietPages: [
    async ({ context, baseURL, expectation }, use) => {
      const complaints = watch(context, new URL(baseURL ?? "").origin);
      await use(undefined);
      const unexpected = complaints.filter(
        (complaint) => !(expectation.notFound && complaint.includes(NOT_FOUND)),
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
