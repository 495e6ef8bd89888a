import type { Locale } from "#lib/i18n/locale";
import { messagePath, SECTIONS } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { EntryPage } from "./pages/entry-page";

test("an entry says code, severity, text, what to do, cause and resolution", async ({
  page,
  siteLocale,
  t,
}) => {
  const entry = new EntryPage(page, siteLocale, t);
  await entry.open("SSL0208E");
  await expect(page).toHaveTitle(
    siteLocale === "ja"
      ? "SSL0208E: ハンドシェークが失敗しました。証明書の検証でエラーが発生しました。 – Kotae"
      : "SSL0208E: Handshake Failed, Certificate validation error. – Kotae",
  );
  await expect(entry.heading).toHaveText("SSL0208E");
  await expect(page.getByRole("article")).toContainText(t("severity.error"));
  await expect(page.getByText("Handshake Failed, Certificate validation error.").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: t("entry.action") })).toBeVisible();
  for (const section of SECTIONS) await expect(entry.sectionHeading(section)).toBeVisible();
});

test("what to do comes before cause and resolution", async ({ page, siteLocale, t }) => {
  await new EntryPage(page, siteLocale, t).open("SSL0206E");
  await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toHaveText([
    t("entry.action"),
    ...SECTIONS.map((section) => t(`entry.${section}`)),
    t("guides.further"),
  ]);
});

test("the text as logged is marked as English on a Japanese page", async ({ page }) => {
  await page.goto("/ja/messages/SSL0206E/");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  const text = page.getByText("Handshake Failed, Key-file label not found", { exact: true });
  await expect(text.locator("xpath=ancestor-or-self::*[@lang][1]")).toHaveAttribute("lang", "en");
});

test("each section has a link that copies its address", async ({ page, siteLocale, t }) => {
  const entry = new EntryPage(page, siteLocale, t);
  await entry.open("SSL0208E");
  for (const section of SECTIONS) {
    await entry.sectionLink(section).click();
    await expect(page).toHaveURL(new RegExp(`/${siteLocale}/messages/SSL0208E/#${section}$`));
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(new RegExp(`^http.*/messages/SSL0208E/#${section}$`));
    await expect(page.locator(`#${section}`).getByText(t("entry.copied"))).toBeVisible();
  }
});

test("the values of a message are explained by name", async ({ page, siteLocale, t }) => {
  await new EntryPage(page, siteLocale, t).open("SSL0258E");
  await expect(page.locator("#parameters")).toContainText("<function>");
  await expect(page.locator("#parameters")).toContainText("gsk_attribute_set_enum");
});

test("what the source does not say is said to be undocumented, and hints are marked", async ({
  page,
  siteLocale,
  t,
}) => {
  await new EntryPage(page, siteLocale, t).open("SSL0235W");
  await expect(page.locator("#cause").getByText(t("entry.undocumented"))).toBeVisible();
  await expect(page.locator("#cause").getByText(t("entry.reason")).first()).toBeVisible();
});

test("the language switch keeps page, query and fragment, and the choice", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
}) => {
  const entry = new EntryPage(page, siteLocale, t);
  await entry.open("SSL0208E", "?from=ticket#cause");
  await entry.languageSwitch.click();
  const other = siteLocale === "ja" ? "en" : "ja";
  await expect(page).toHaveURL(new RegExp(`/${other}/messages/SSL0208E/\\?from=ticket#cause$`));
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await page.goto("/SSL0223E/");
  await expect(page).toHaveURL(new RegExp(`/${other}/messages/SSL0223E/$`));
});

test("the text is copied as it is shown, with the values from the reader's line", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.goto(`${messagePath(siteLocale, "SSL0258E")}#function=gsk_environment_open`);
  const shown = page.getByRole("figure").first();
  await expect(shown.getByText("gsk_environment_open")).toBeVisible();
  await shown.getByRole("button", { name: t("entry.copyTextLabel") }).click();
  await expect(shown.getByRole("status")).toHaveText(t("entry.copied"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^SSL0258E: .*gsk_environment_open/);
  expect(copied).not.toContain("<function>");
});

test("related entries and neighbours lead on in the same language", async ({ page, siteLocale, t }) => {
  const entry = new EntryPage(page, siteLocale, t);
  await entry.open("SSL0206E");
  await page
    .locator("#related")
    .getByRole("link", { name: /SSL0227E/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/${siteLocale}/messages/SSL0227E/$`));
  await page.getByRole("link", { name: t("entry.next", { code: "SSL0228E" }) }).click();
  await expect(entry.heading).toHaveText("SSL0228E");
});

test("the head names the address of both languages", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
  at,
}) => {
  await new EntryPage(page, siteLocale, t).open("SSL0208E");
  const link = (selector: string) => page.locator(`head link${selector}`);
  const here = (locale: Locale) => at(messagePath(locale, "SSL0208E"));
  await expect(link("[rel=canonical]")).toHaveJSProperty("href", here(siteLocale));
  await expect(link("[rel=alternate][hreflang=ja]")).toHaveJSProperty("href", here("ja"));
  await expect(link("[rel=alternate][hreflang=en]")).toHaveJSProperty("href", here("en"));
});

test("ticked steps are kept while the tab is open, by code and place alone, until they are cleared", async ({
  page,
  siteLocale,
  t,
}) => {
  const entry = new EntryPage(page, siteLocale, t);
  const step = (number: number) =>
    page.getByRole("checkbox", { name: t("entry.step", { number }), exact: true });
  await entry.open("SSL0206E", "#function=secret");
  await step(2).check();
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem("kotae-steps")))
    .toBe('{"SSL0206E":[1]}');
  await entry.open("SSL0207E");
  await entry.open("SSL0206E");
  await page.keyboard.press("Tab");
  await expect(step(2)).toBeChecked();
  await expect(step(1)).not.toBeChecked();
  await page.getByRole("button", { name: t("entry.resetSteps") }).click();
  await expect(step(2)).not.toBeChecked();
  await page.reload();
  await page.keyboard.press("Tab");
  await expect(entry.heading).toBeVisible();
  await expect(step(2)).not.toBeChecked();
  expect(await page.evaluate(() => sessionStorage.getItem("kotae-steps"))).toBe('{"SSL0206E":[]}');
});
