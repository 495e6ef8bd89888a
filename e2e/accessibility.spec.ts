import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import {
  browsePath,
  guidePath,
  guidesPath,
  handshakePath,
  homePath,
  messagePath,
  printPath,
  triagePath,
} from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test("the home page has no accessibility violation, with and without results", async ({
      page,
      siteLocale,
      t,
    }) => {
      const box = new SearchBox(page, t);
      await page.goto(homePath(siteLocale));
      await expect(box.input).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await box.input.fill("certificate expired");
      await expect(box.results.first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test("entries have no accessibility violation", async ({ page, siteLocale }) => {
      for (const code of ["SSL0222W", "SSL0258E", "SSL0200E", "SSL0270I"]) {
        await page.goto(messagePath(siteLocale, code));
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(code);
        expect(await violations(page), code).toEqual([]);
      }
    });

    test("the list of messages has no accessibility violation", async ({ page, siteLocale }) => {
      await page.goto(browsePath(siteLocale));
      await expect(page.getByRole("table")).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test("the page for whole logs has no accessibility violation, with and without a Report", async ({
      page,
      siteLocale,
      t,
    }) => {
      await page.goto(triagePath(siteLocale));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: t("triage.try") }).click();
      await expect(page.getByRole("heading", { name: t("triage.first") })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test("guides and map have no accessibility violation", async ({ page, siteLocale }) => {
      const paths = [
        guidesPath(siteLocale),
        guidePath(siteLocale, "look-into-a-key-database"),
        handshakePath(siteLocale),
      ];
      for (const path of paths) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await violations(page), path).toEqual([]);
      }
    });

    test("the not-found page has no accessibility violation", async ({ page, allowLoadErrors }) => {
      allowLoadErrors();
      await page.goto("/SSL0244E/");
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test("the print document has no accessibility violation in its head and its entries", async ({
  page,
  siteLocale,
}) => {
  await page.goto(printPath(siteLocale));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // All 77 entries are made alike, and axe takes minutes for a document of that size.
  const looked = new AxeBuilder({ page }).include(".print-codes").include("#SSL0222W").include("#SSL0258E");
  expect((await looked.analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test("no page scrolls sideways on a narrow screen", async ({ page, siteLocale }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    homePath(siteLocale),
    browsePath(siteLocale),
    messagePath(siteLocale, "SSL0206E"),
    messagePath(siteLocale, "SSL0196I"),
    triagePath(siteLocale),
    guidePath(siteLocale, "look-into-a-key-database"),
    handshakePath(siteLocale),
    printPath(siteLocale),
  ]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
