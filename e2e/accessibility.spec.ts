import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Locale } from "#lib/i18n/locale";
import {
  browsePath,
  comparePath,
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

/** One of each type of page, entries by what is special about them. */
function pages(locale: Locale): string[] {
  return [
    homePath(locale),
    browsePath(locale),
    triagePath(locale),
    guidesPath(locale),
    guidePath(locale, "client-certificates"),
    handshakePath(locale),
    comparePath(locale, "SSL0206E-SSL0227E"),
    ...["SSL0222W", "SSL0258E", "SSL0200E", "SSL0270I", "SSL0196I"].map((code) => messagePath(locale, code)),
  ];
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test("no type of page has an accessibility violation", async ({ page, siteLocale }) => {
      test.slow();
      for (const path of pages(siteLocale)) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await violations(page), path).toEqual([]);
      }
    });

    test("the box has no accessibility violation, whatever it shows", async ({ page, siteLocale, t }) => {
      test.slow();
      const box = new SearchBox(page, t);
      await page.goto(homePath(siteLocale));
      await box.input.fill("certificate expired");
      await expect(box.results.first()).toBeVisible();
      await box.input.press("ArrowDown");
      await expect(box.active).toBeVisible();
      expect(await violations(page), "words").toEqual([]);
      await box.input.fill("kubernetes SSL0244E");
      await expect(page.getByText(t("box.nothing"))).toBeVisible();
      expect(await violations(page), "nothing found").toEqual([]);
      await box.paste("SSL0270I: SSL Handshake Failed, Timeout (60 seconds) occurred\nSSL0208E: x");
      await expect(box.result("SSL0208E")).toBeVisible();
      expect(await violations(page), "lines").toEqual([]);
      await page.goto(messagePath(siteLocale, "SSL0206E"));
      await box.input.fill("timeout");
      await expect(box.results.first()).toBeVisible();
      expect(await violations(page), "over an entry").toEqual([]);
    });

    test("a Report has no accessibility violation", async ({ page, siteLocale, t }) => {
      await page.goto(triagePath(siteLocale));
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

// 320 CSS pixels are also what a window of 1280 has at 400 %.
test("no page scrolls sideways on a narrow screen or at 400 %", async ({ page, siteLocale }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of [...pages(siteLocale), messagePath(siteLocale, "SSL0206E"), printPath(siteLocale)]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});

test("with forced colours, severity, focus and the active option are still seen", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("timeout");
  await expect(box.results.first()).toBeVisible();
  await box.input.press("ArrowDown");
  await expect(box.active).toBeVisible();
  expect(await outline(page, '[role="option"][aria-selected="true"]')).not.toMatch(/none|^0px/);
  expect(await outline(page, 'input[role="combobox"]')).not.toMatch(/none|^0px/);
  const shape = await page.evaluate(() => {
    const badge = document.querySelector(".severity");
    const { backgroundColor } =
      badge === null ? { backgroundColor: "none" } : getComputedStyle(badge, "::before");
    return { backgroundColor, ground: getComputedStyle(document.documentElement).backgroundColor };
  });
  expect(shape.backgroundColor).toMatch(/^rgb\(/);
  expect(shape.backgroundColor).not.toBe(shape.ground);
});

test("all that is focused on an entry shows that it is", async ({ page, siteLocale }) => {
  await page.goto(messagePath(siteLocale, "SSL0206E"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press("Tab");
    expect(await outline(page, ":focus"), `stop ${stop}`).not.toMatch(/none|^0px/);
  }
});

async function outline(page: Page, selector: string): Promise<string> {
  return page.evaluate((asked) => {
    const element = document.querySelector(asked);
    if (element === null) return "none there";
    const { outlineWidth, outlineStyle } = getComputedStyle(element);
    return `${outlineWidth} ${outlineStyle}`;
  }, selector);
}

async function violations(page: Page): Promise<string[]> {
  // The rules of WCAG 2.2 that are off unless asked for.
  const axe = new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } });
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
