import { existsSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Locale } from "#lib/i18n/locale";
import {
  browsePath,
  comparePath,
  guidePath,
  handshakePath,
  homePath,
  messagePath,
  triagePath,
} from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";
import { showTestFont, useTestFont } from "./pages/test-font";

// `npm run goldens` takes the pictures anew; until it has run once there is nothing to compare with. They show what a window shows, not whole pages: that is where a shifted
// layout is seen, and the pictures stay small.

// The font comes in a style sheet of its own, which the site's policy would refuse.
test.use({ bypassCSP: true, serviceWorkers: "block" });

const isTaking = (mode: string) => mode === "all" || mode === "changed";
test.skip(
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  ({}) => !isTaking(test.info().config.updateSnapshots) && !existsSync(new URL("goldens", import.meta.url)),
  "no pictures were taken yet",
);

const PAGES: Readonly<Record<string, (locale: Locale) => string>> = {
  home: homePath,
  entry: (locale) => messagePath(locale, "SSL0206E"),
  values: (locale) => `${messagePath(locale, "SSL0258E")}#function=gsk_environment_open`,
  browse: (locale) => browsePath(locale),
  compare: (locale) => comparePath(locale, "SSL0206E-SSL0227E"),
  triage: triagePath,
  guide: (locale) => guidePath(locale, "certificate-expired"),
  handshake: handshakePath,
};

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 375]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test("every type of page looks as it did", async ({ page, siteLocale }) => {
        await useTestFont(page);
        for (const [name, pathFor] of Object.entries(PAGES)) {
          await page.goto(pathFor(siteLocale));
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await looksAsBefore(page, `${name}-${colorScheme}-${width}`);
        }
      });

      test("results and an empty answer look as they did", async ({ page, siteLocale, t }) => {
        const box = new SearchBox(page, t);
        await useTestFont(page);
        await page.goto(homePath(siteLocale));
        await box.input.fill("証明書 期限切れ");
        await expect(box.results.first()).toBeVisible();
        await looksAsBefore(page, `results-${colorScheme}-${width}`);
        await box.input.fill("qwertzu");
        await expect(page.getByText(t("box.nothing"))).toBeVisible();
        await looksAsBefore(page, `nothing-${colorScheme}-${width}`);
      });
    });
  }
}

async function looksAsBefore(page: Page, name: string): Promise<void> {
  await showTestFont(page);
  // Browsers smooth letters a little differently; a line that moved by one pixel is more than this.
  await expect.soft(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.01, caret: "hide" });
}
