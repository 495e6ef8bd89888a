import type { Page } from "@playwright/test";
import { homePath, messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";
import { watchShifts } from "./pages/watch-shifts";

/** Types a text key by key and waits after each until it has its answer. */
async function typeSlowly(page: Page, box: SearchBox, text: string): Promise<void> {
  for (const character of text) {
    await page.keyboard.insertText(character);
    await expect(box.status).not.toBeEmpty();
    // Two frames: one to show the answer, one in which a shift would be noticed.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
}

for (const width of [1280, 375]) {
  test(`nothing on the home page moves while one types and results come and go, ${width} wide`, async ({
    page,
    siteLocale,
    t,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    const box = new SearchBox(page, t);
    await page.goto(homePath(siteLocale));
    await box.input.focus();
    await expect(box.input).toBeFocused();
    const shifts = await watchShifts(page);
    for (const query of ["SSL0208E", "certifcate expired", "証明書 期限切れ", "kubernetes ingress"]) {
      await typeSlowly(page, box, query);
      await box.input.press("ControlOrMeta+A");
      await box.input.press("Backspace");
      await expect(box.results).toHaveCount(0);
    }
    expect(await shifts()).toEqual([]);
  });
}

test("results over an entry do not move the entry", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(messagePath(siteLocale, "SSL0206E"));
  await box.input.focus();
  await box.input.press("a");
  await expect(box.status).not.toBeEmpty();
  await box.input.fill("");
  const shifts = await watchShifts(page);
  await typeSlowly(page, box, "certificate");
  await expect(box.results.first()).toBeVisible();
  expect(await shifts()).toEqual([]);
});
