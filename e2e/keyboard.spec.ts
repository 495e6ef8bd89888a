import { homePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";

test("from the first Tab to a ticked step, with the keyboard alone", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await expect(box.combobox).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: t("site.skip") })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(box.combobox).toBeFocused();
  await page.keyboard.type("key file label");
  await expect(box.result("SSL0206E")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  while (!(await box.active.textContent())?.includes("SSL0206E")) await page.keyboard.press("ArrowDown");
  await expect(box.active).toContainText("SSL0206E");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("SSL0206E");
  const step = page.getByRole("checkbox").first();
  for (let stop = 0; stop < 40 && !(await step.evaluate((one) => one.matches(":focus"))); stop++) {
    await page.keyboard.press("Tab");
  }
  await expect(step).toBeFocused();
  await page.keyboard.press("Space");
  await expect(step).toBeChecked();
});

test("Escape takes back first the choice, then the results over a page", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(`/${siteLocale}/messages/`);
  await box.input.fill("timeout");
  await expect(box.results.first()).toBeVisible();
  await expect(box.combobox).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(box.combobox).toHaveAttribute("aria-expanded", "false");
  await expect(box.results).toHaveCount(0);
  await expect(box.combobox).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(box.combobox).toHaveAttribute("aria-expanded", "true");
});
