import { otherLocale } from "#lib/i18n/locale";
import { wordsFor } from "#lib/i18n/words";
import { browsePath, homePath, messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";

const CODE = "SSL0222W";
const asked = (text: string) => `?q=${encodeURIComponent(text)}`;

for (const written of [CODE, " ssl 222"]) {
  test(`an address that asks for "${written}" opens the entry, and Back leads past it`, async ({
    page,
    siteLocale,
  }) => {
    await page.goto(browsePath(siteLocale));
    await page.goto(homePath(siteLocale) + asked(written));
    await expect(page).toHaveURL(new RegExp(`${messagePath(siteLocale, CODE)}$`));
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${browsePath(siteLocale)}$`));
  });
}

test("an address that asks for words shows what they bring", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale) + asked("certificate expired"));
  await expect(box.input).toHaveValue("certificate expired");
  await expect(box.results.first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`^[^?]*${homePath(siteLocale)}\\?q=`));
});

test("a code with a wrong letter is not followed blindly", async ({ page, siteLocale, t }) => {
  await page.goto(homePath(siteLocale) + asked("SSL0222E"));
  await expect(page.getByText(t("box.wrongLetter", { written: "SSL0222E", code: CODE }))).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${homePath(siteLocale)}\\?q=`));
});

test("on the way back from an entry, and after a reload, the results stay", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill(CODE);
  await box.result(CODE).click();
  await expect(page).toHaveURL(new RegExp(`${messagePath(siteLocale, CODE)}$`));
  await page.goBack();
  await expect(box.result(CODE)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`\\?q=${CODE}$`));
  await page.reload();
  await expect(box.result(CODE)).toBeVisible();
});

test("to switch the language of results opens no entry", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill(CODE);
  await expect(box.result(CODE)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`\\?q=${CODE}$`));
  await page.getByRole("link", { name: t("site.language"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${homePath(otherLocale(siteLocale))}\\?q=${CODE}$`));
  await expect(new SearchBox(page, wordsFor(otherLocale(siteLocale))).result(CODE)).toBeVisible();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("an address that asks for a code says how to get to it", async ({ page, siteLocale, t }) => {
    await page.goto(homePath(siteLocale) + asked(CODE));
    await expect(page.locator("main noscript p")).toContainText(t("noScript.home"));
    const all = page.getByRole("link", { name: t("home.allMessages", { count: 77 }) });
    await all.click();
    await expect(page.getByRole("link", { name: CODE }).first()).toBeVisible();
  });
});
