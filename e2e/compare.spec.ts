import { comparePath, messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";

test("an entry leads to its look-alike side by side, and back", async ({ page, siteLocale, t }) => {
  for (const [from, other] of [
    ["SSL0206E", "SSL0227E"],
    ["SSL0227E", "SSL0206E"],
  ] as const) {
    await page.goto(messagePath(siteLocale, from));
    await page.getByRole("link", { name: t("compare.link", { code: other }) }).click();
    await expect(page).toHaveURL(new RegExp(`${comparePath(siteLocale, "SSL0206E-SSL0227E")}$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      t("compare.title", { first: "SSL0206E", second: "SSL0227E" }),
    );
    await expect(page.getByRole("heading", { level: 2 }).getByRole("link")).toHaveText([
      "SSL0206E",
      "SSL0227E",
    ]);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("two look-alikes are compared, with what differs marked", async ({ page, siteLocale, t }) => {
    for (const pair of ["SSL0206E-SSL0227E", "SSL0219E-SSL0221E", "SSL0207E-SSL0265W", "SSL0266E-SSL0267E"]) {
      await page.goto(comparePath(siteLocale, pair));
      await expect(page.getByRole("heading", { level: 2 }).getByRole("link")).toHaveText(pair.split("-"));
      for (const part of ["compare.text", "entry.action", "entry.cause", "entry.resolution"] as const) {
        await expect(page.getByRole("region", { name: t(part) })).toBeVisible();
      }
      await expect(page.locator("mark").first()).toBeVisible();
    }
  });

  test("steps are ticked off, and the ticks cleared", async ({ page, siteLocale, t }) => {
    await page.goto(messagePath(siteLocale, "SSL0206E"));
    const steps = page.getByRole("checkbox");
    const clear = page.getByRole("button", { name: t("entry.resetSteps") });
    await expect(steps).toHaveCount(3);
    await expect(clear).toBeHidden();
    await page.getByRole("checkbox", { name: t("entry.step", { number: 2 }) }).check();
    await expect(steps.nth(1)).toBeChecked();
    await steps.nth(1).press("Enter");
    await expect(page).toHaveURL(new RegExp(`${messagePath(siteLocale, "SSL0206E")}$`));
    await clear.click();
    await expect(steps.nth(1)).not.toBeChecked();
  });
});
