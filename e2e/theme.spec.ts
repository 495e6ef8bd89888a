import type { Page } from "@playwright/test";
import { homePath, messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";

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
