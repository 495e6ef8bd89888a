import { otherLocale } from "#lib/i18n/locale";
import { homePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { EntryPage } from "./pages/entry-page";
import { SearchBox } from "./pages/search-box";

const SPELLINGS = [
  ["SSL0222W", "SSL0222W"],
  ["ssl0222w", "SSL0222W"],
  ["SSL0222", "SSL0222W"],
  ["0222", "SSL0222W"],
  ["222", "SSL0222W"],
  ["SSL222W", "SSL0222W"],
  ["SSL00222W", "SSL0222W"],
  ["ＳＳＬ０２２２Ｗ", "SSL0222W"],
  ["ｓｓｌ０２２２ｗ", "SSL0222W"],
  ["SSL-0222", "SSL0222W"],
  ["SSL0222E", "SSL0222W"],
  ["SSLO208E", "SSL0208E"],
  ["エラー SSL0236W が出た", "SSL0236W"],
  ["what does SSL0208E mean", "SSL0208E"],
] as const;

for (const [written, code] of SPELLINGS) {
  test(`"${written}" and Enter opens ${code}`, async ({ page, siteLocale, t }) => {
    const box = new SearchBox(page, t);
    await page.goto(homePath(siteLocale));
    await box.input.fill(written);
    await expect(box.results.first()).toContainText(code);
    await box.input.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${siteLocale}/messages/${code}/$`));
  });
}

test("a wrong severity letter is said", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("SSL0222E");
  const notice = t("box.wrongLetter", { written: "SSL0222E", code: "SSL0222W" });
  await expect(page.getByText(notice)).toBeVisible();
});

test("an unknown code finds nothing, and names the nearest", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("SSL0244E");
  await expect(page.getByText(t("box.unknownCode", { code: "SSL0244E" }))).toBeVisible();
  await expect(box.results).toHaveCount(0);
  await expect(page.getByRole("search").getByRole("link", { name: "SSL0243E" })).toBeVisible();
});

test("words of either language find entries, with the reason marked", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("証明書 期限切れ");
  await expect(box.status).toContainText(t("box.understood.words"));
  await expect(box.result("SSL0221E")).toBeVisible();
  await expect(page.getByRole("search").locator("mark").first()).toBeVisible();
  await box.input.fill("no shared ciphers");
  await expect(box.results.first()).toContainText("SSL0222W");
});

test("a passage is shown in the page's language, and then its language is not named", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("certificate expired");
  const hit = box.result("SSL0224E");
  await expect(hit).toBeVisible();
  await expect(
    hit
      .locator("mark")
      .or(hit.getByText(t("box.field.resolution")))
      .first(),
  ).toBeVisible();
  await expect(hit).not.toContainText(t(`box.language.${otherLocale(siteLocale)}`));
});

test("a button empties the box and leaves the focus in it, also where a line was pasted", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  const clear = page.getByRole("search").getByRole("button", { name: t("box.clear"), exact: true });
  await page.goto(homePath(siteLocale));
  await expect(clear).toBeHidden();
  for (const text of [
    "timeout",
    "SSL0270I: SSL Handshake Failed, Timeout (30 seconds) occurred\nSSL0208E:",
  ]) {
    await box.paste(text);
    await expect(box.results.first()).toBeVisible();
    await clear.press("Enter");
    await expect(box.combobox).toHaveValue("");
    await expect(box.combobox).toBeFocused();
    await expect(clear).toBeHidden();
  }
});

test("a misspelt word is corrected, and the correction shown", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("certifcate expired");
  await expect(page.getByText(t("box.corrected", { from: "certifcate", to: "certificate" }))).toBeVisible();
  await expect(box.result("SSL0221E")).toBeVisible();
});

test("what the catalog knows nothing of finds nothing, and the reader is told what to try", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("kubernetes ingress");
  await expect(page.getByText(t("box.nothing"))).toBeVisible();
  await expect(box.results).toHaveCount(0);
});

test("the query stands in the address, and Back from an entry finds it again", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("renegotiation");
  await expect(page).toHaveURL(/\?q=renegotiation$/);
  await box.results.first().click();
  await expect(page).toHaveURL(/\/messages\//);
  await page.goBack();
  await expect(box.input).toHaveValue("renegotiation");
  await expect(box.results.first()).toBeVisible();
  await box.input.fill("");
  await expect(page).toHaveURL(new RegExp(`/${siteLocale}/$`));
});

test("an address with a query searches at once", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(`${homePath(siteLocale)}?q=%E7%A7%98%E5%AF%86%E9%8D%B5`);
  await expect(box.input).toHaveValue("秘密鍵");
  await expect(box.result("SSL0248E")).toBeVisible();
});

test("the results are walked with the keyboard alone, and the focus stays in the box", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.focus();
  await page.keyboard.type("handshake timeout");
  await expect(box.results.nth(1)).toBeVisible();
  await expect(box.input).toHaveAttribute("aria-expanded", "true");
  await expect(box.active).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await expect(box.results.nth(0)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(box.active).toHaveCount(1);
  await expect(box.results.nth(1)).toHaveAttribute("aria-selected", "true");
  const id = await box.active.getAttribute("id");
  await expect(box.input).toHaveAttribute("aria-activedescendant", id ?? "none");
  await expect(box.input).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(box.active).toHaveCount(0);
  await page.keyboard.press("ArrowUp");
  await expect(box.results.last()).toHaveAttribute("aria-selected", "true");
  const path = await box.active.getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${path}$`));
});

test("Enter goes to the first of several results, the next one opens it", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("timeout");
  await box.input.press("Enter");
  await expect(box.results.first()).toHaveAttribute("aria-selected", "true");
  await box.input.press("Enter");
  await expect(page).toHaveURL(/\/messages\/SSL\w+\/$/);
});

test("Enter pressed before the answer is there opens the right entry", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("271");
  await expect(box.results).toHaveCount(1);
  await box.input.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("208");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/messages\/SSL0208E\/$/);
});

test("a page's own box opens entries from anywhere", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  const entry = new EntryPage(page, siteLocale, t);
  await entry.open("SSL0192W");
  await box.input.fill("208");
  await expect(box.results.first()).toContainText("SSL0208E");
  await page.keyboard.press("Escape");
  await expect(box.results).toHaveCount(0);
  await box.input.fill("0208");
  await expect(box.results.first()).toContainText("SSL0208E");
  await box.input.press("Enter");
  await expect(entry.heading).toHaveText("SSL0208E");
});

test("an index that can't be loaded is said, and asked for again", async ({
  page,
  siteLocale,
  t,
  allowLoadErrors,
}) => {
  allowLoadErrors();
  const box = new SearchBox(page, t);
  await page.route("**/api/v1/**", (route) => route.abort());
  await page.goto(homePath(siteLocale));
  await box.input.fill("208");
  await expect(page.getByText(t("box.failed"))).toBeVisible();
  await page.unroute("**/api/v1/**");
  await page.getByRole("button", { name: t("box.retry") }).click();
  await expect(box.results.first()).toContainText("SSL0208E");
});
