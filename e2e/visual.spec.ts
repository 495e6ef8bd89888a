import type { Page } from "@playwright/test";
import type { Locale } from "#lib/i18n/locale";
import {
  browsePath,
  changesPath,
  comparePath,
  guidePath,
  guidesPath,
  handshakePath,
  homePath,
  messagePath,
  printPath,
} from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";
import { smallPicture } from "./pages/small-picture";
import { showTestFont, useTestFont } from "./pages/test-font";
import { TriagePage } from "./pages/triage-page";

// `npm run goldens` takes the pictures anew. They show what a window shows, not whole pages: that is where a shifted
// layout is seen, and the pictures stay small. What follows from the day of a revision is left out.

test.use({
  // The font comes in a style sheet of its own, which the site's policy would refuse.
  bypassCSP: true,
  serviceWorkers: "block",
  launchOptions: [
    ({ launchOptions }, use) =>
      // Letters are as wide as the font says, not as a machine's settings round them.
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), "--font-render-hinting=none"] }),
    { scope: "worker" },
  ],
});

const PAGES: Readonly<Record<string, (locale: Locale) => string>> = {
  home: homePath,
  entry: (locale) => messagePath(locale, "SSL0206E"),
  values: (locale) => `${messagePath(locale, "SSL0258E")}#function=gsk_environment_open`,
  browse: (locale) => browsePath(locale),
  none: (locale) => browsePath(locale, { severity: "information", topic: "pkcs11" }),
  compare: (locale) => comparePath(locale, "SSL0206E-SSL0227E"),
  guides: guidesPath,
  guide: (locale) => guidePath(locale, "certificate-expired"),
  diagram: (locale) => guidePath(locale, "look-into-a-key-database"),
  handshake: handshakePath,
  print: (locale) => printPath(locale),
  changes: changesPath,
};

/** A line as one pastes it. */
const LINE =
  "[Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] [1a2b3c] [4242] SSL0208E: SSL Handshake Failed, Certificate validation error. [192.0.2.7:50123 -> 192.0.2.80:443] [10:20:30.000123]";

test.use({ viewport: { width: 1280, height: 800 }, colorScheme: "light" });

for (const [name, pathFor] of Object.entries(PAGES)) {
  test(`the page looks as it did: ${name}`, async ({ page, siteLocale }) => {
    await useTestFont(page);
    await page.goto(pathFor(siteLocale));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (name === "values") await expect(page.locator(".hole-filled").first()).toBeVisible();
    if (name === "none") await expect(page.getByRole("row")).toHaveCount(0);
    await looksAsBefore(page, name);
  });
}

test("the not-found page looks as it did", async ({ page, siteLocale, allowLoadErrors }) => {
  allowLoadErrors();
  await useTestFont(page);
  await page.goto(`/${siteLocale}/messages/SSL0299E/`);
  await expect(page.getByRole("link", { name: "SSL0259E" })).toBeVisible();
  await looksAsBefore(page, "not-found");
});

test("what the box answers looks as it did", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await useTestFont(page);
  await page.goto(homePath(siteLocale));
  await box.input.fill("証明書 期限切れ");
  await expect(box.results.first()).toBeVisible();
  await looksAsBefore(page, "results");
  await box.input.fill("qwertzu");
  await expect(page.getByText(t("box.nothing"))).toBeVisible();
  await looksAsBefore(page, "nothing");
  await box.input.fill("SSL00286I");
  await expect(page.getByRole("region", { name: t("outside.title") })).toBeVisible();
  await looksAsBefore(page, "outside");
});

test("a pasted line, and results over a page, look as they did", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await useTestFont(page);
  await page.goto(homePath(siteLocale));
  await box.paste(LINE);
  await expect(box.result("SSL0208E")).toBeVisible();
  await looksAsBefore(page, "line");
  await page.goto(messagePath(siteLocale, "SSL0206E"));
  await box.input.fill("timeout");
  await expect(box.results.first()).toBeVisible();
  await looksAsBefore(page, "results-over-a-page");
});

test("the choices for a ticket, and entries opened before, look as they did", async ({
  page,
  siteLocale,
  t,
}) => {
  await useTestFont(page);
  await page.goto(`${messagePath(siteLocale, "SSL0258E")}#function=db2.example.com`);
  await page.getByRole("button", { name: t("ticket.options") }).click();
  await expect(page.getByRole("region", { name: t("ticket.preview") })).toBeVisible();
  await looksAsBefore(page, "ticket");
  await page.goto(homePath(siteLocale));
  await expect(page.getByRole("link", { name: /SSL0258E/ })).toBeVisible();
  await looksAsBefore(page, "recent");
});

test("the page for whole logs, and a Report, look as they did", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await useTestFont(page);
  await triage.open();
  await looksAsBefore(page, "triage");
  await page.getByRole("button", { name: t("triage.try") }).click();
  await expect(triage.messages.first()).toBeVisible();
  await looksAsBefore(page, "report");
});

/** Compares what the window shows, wide and narrow, in light and in dark colours. */
async function looksAsBefore(page: Page, name: string): Promise<void> {
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await showTestFont(page);
      const png = await page.screenshot({
        animations: "disabled",
        caret: "hide",
        style: ".revision, .entry-change, .site-footer { visibility: hidden; }",
      });
      // Browsers smooth letters a little differently; what moves the rest of a page by three pixels is far more than this.
      expect
        .soft(smallPicture(png))
        .toMatchSnapshot(`${name}-${colorScheme}-${width}.png`, { maxDiffPixelRatio: 0.002 });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}
