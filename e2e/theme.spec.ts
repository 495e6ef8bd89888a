import type { Page } from "@playwright/test";
import { homePath, messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).colorScheme);

for (const [system, other] of [
  ["light", "dark"],
  ["dark", "light"],
] as const) {
  test(`the colours are the system's (${system}) until others are chosen, and that choice stays`, async ({
    page,
    siteLocale,
    t,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto(messagePath(siteLocale, "SSL0206E"));
    const choice = page.getByRole("combobox", { name: t("site.theme") });
    await expect(choice).toHaveValue("system");
    expect(await ground(page)).toBe("light dark");
    await choice.selectOption(t(`site.themes.${other}`));
    expect(await ground(page)).toBe(other);
    await page.goto(homePath(siteLocale));
    await expect(choice).toHaveValue(other);
    expect(await ground(page)).toBe(other);
    await choice.selectOption(t("site.themes.system"));
    await page.reload();
    await expect(choice).toHaveValue("system");
    expect(await ground(page)).toBe("light dark");
  });
}

test("the colours chosen are there before anything is painted", async ({ page, siteLocale }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(homePath(siteLocale));
  await page.evaluate(() => localStorage.setItem("kotae-theme", "dark"));
  await page.addInitScript(() => {
    // The body is parsed after the script of the head has run: the first look at it is the earliest there is.
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      observer.disconnect();
      Object.assign(window, { first: document.documentElement.dataset.theme });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, "first"))).toBe("dark");
});

for (const scheme of ["light", "dark"] as const) {
  test(`what the empty box suggests is readable on its ground (${scheme})`, async ({
    page,
    siteLocale,
    t,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(homePath(siteLocale));
    const colours = await new SearchBox(page, t).input.evaluate((field) =>
      [getComputedStyle(field, "::placeholder").color, getComputedStyle(field).backgroundColor].map(
        (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number),
      ),
    );
    const [lower = 0, higher = 0] = colours.map(luminance).sort((one, other) => one - other);
    expect((higher + 0.05) / (lower + 0.05)).toBeGreaterThan(4.5);
  });
}

/** The relative luminance that WCAG defines, of red, green and blue from 0 to 255. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
