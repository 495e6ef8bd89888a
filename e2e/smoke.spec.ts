import { homePath } from "#lib/share/address";
import { expect, test } from "./fixtures";

test("the home page answers in its language, under its name", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
}) => {
  const response = await page.goto(homePath(siteLocale));
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(new RegExp(t("site.name")));
  await expect(page.locator("html")).toHaveAttribute("lang", siteLocale);
});
