import { homePath, messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";

test("a code known outside the catalog is told with the vendor's change and related entries", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  const panel = page.getByRole("region", { name: t("outside.title") });
  for (const [typed, code, apar] of [
    ["ssl00286i", "SSL00286I", "PH31169"],
    ["IHS00019", "IHS00019", "PH32229"],
  ] as const) {
    await box.input.fill(typed);
    await expect(panel).toContainText(code);
    await expect(panel).toContainText(apar);
  }
  await panel.getByRole("link", { name: "SSL0209E" }).click();
  await expect(page).toHaveURL(new RegExp(`${messagePath(siteLocale, "SSL0209E")}$`));
});

test("a plug-in line with a GSKit return code leads to the related entry, labelled as related", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill(
    "[Mon Jun 08 10:00:00 2015] 00004f6a - ERROR: lib_stream: openStream: GSK_ERROR_BAD_CERT(gsk rc = 414)",
  );
  const panel = page.getByRole("region", { name: t("outside.title") });
  await expect(panel.getByRole("link", { name: "SSL0234W" })).toBeVisible();
  await expect(panel).toContainText(t("outside.related"));
  await expect(panel).toContainText("414");
});

test("an unknown code is taken apart, and a report about it can be copied", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("SSL0499E");
  const panel = page.getByRole("region", { name: t("outside.title") });
  await expect(panel).toContainText("SSL04");
  await expect(panel).toContainText(t("severity.error"));
  await panel.getByRole("button", { name: t("outside.copy") }).click();
  await expect(panel).toContainText(t("outside.copied"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("SSL0499E");
  expect(copied).toContain(t("outside.reportAsk"));
});

test("the address of a code without a page tells what is known of it", async ({
  page,
  t,
  allowLoadErrors,
}) => {
  allowLoadErrors();
  await page.goto("/SSL0405E/");
  await expect(page.getByRole("region", { name: t("outside.title") })).toContainText("PH38112");
});
