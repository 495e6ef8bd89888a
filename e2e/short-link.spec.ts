import { messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { EntryPage } from "./pages/entry-page";
import { SearchBox } from "./pages/search-box";

test("a short link opens the entry in the browser's language and keeps the fragment", {
  tag: "@anywhere",
}, async ({ page, siteLocale, t }) => {
  await page.goto("/SSL0208E/#resolution");
  await expect(page).toHaveURL(new RegExp(`/${siteLocale}/messages/SSL0208E/#resolution$`));
  await expect(new EntryPage(page, siteLocale, t).heading).toHaveText("SSL0208E");
});

test("the address of the site opens the home page in the browser's language", async ({
  page,
  siteLocale,
}) => {
  await page.goto("/");
  await expect(page).toHaveURL(new RegExp(`/${siteLocale}/$`));
});

for (const [written, code] of [
  ["/ssl208e", "SSL0208E"],
  ["/Ssl0222w/", "SSL0222W"],
  ["/SSL0270", "SSL0270I"],
  ["/SSLO208E/", "SSL0208E"],
] as const) {
  test(`${written} finds ${code} through the not-found page`, async ({
    page,
    siteLocale,
    t,
    allowLoadErrors,
  }) => {
    allowLoadErrors();
    await page.goto(`${written}#cause`);
    await expect(page).toHaveURL(new RegExp(`/${siteLocale}/messages/${code}/#cause$`));
    await expect(new EntryPage(page, siteLocale, t).heading).toHaveText(code);
  });
}

test("an entry asked for in one language is found in that language", async ({ page, allowLoadErrors }) => {
  allowLoadErrors();
  await page.goto("/en/messages/ssl208/");
  await expect(page).toHaveURL(/\/en\/messages\/SSL0208E\/$/);
});

test("an unknown code is named and the nearest codes are offered", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
  allowLoadErrors,
}) => {
  allowLoadErrors();
  await page.goto("/SSL0244E/");
  await expect(page.getByText(t("notFound.unknown", { code: "SSL0244E" }))).toBeVisible();
  // The reader's language comes first.
  await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(t("notFound.title"));
  // The box, filled with what the address says, answers the same when it has woken up: the page itself is asked.
  await page.locator(`a[href$="/${siteLocale}/messages/SSL0243E/"]:not([data-result])`).click();
  await expect(page).toHaveURL(new RegExp(`/${siteLocale}/messages/SSL0243E/$`));
});

test("what stands last in the address is in the box, to be mended there", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
  at,
  allowLoadErrors,
}) => {
  allowLoadErrors();
  const box = new SearchBox(page, t);
  await page.goto(at(messagePath(siteLocale, "SSL0299E")));
  await expect(box.input).toHaveValue("SSL0299E");
  await box.input.fill("SSL0259E");
  await expect(box.results).toHaveCount(1);
  await box.input.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${messagePath(siteLocale, "SSL0259E")}$`));
});

test("any other address gets a page that leads on", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
  at,
  allowLoadErrors,
}) => {
  allowLoadErrors();
  for (const address of ["/nothing/here/", "/%E0%A4%A"]) {
    await page.goto(address);
    await expect(page.getByRole("link", { name: t("notFound.home") })).toHaveJSProperty(
      "href",
      at(`/${siteLocale}/`),
    );
  }
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a short link offers both languages", async ({ page }) => {
    await page.goto("/SSL0208E/");
    await expect(page.getByText("Handshake Failed, Certificate validation error.")).toBeVisible();
    await page.getByRole("link", { name: "日本語で読む" }).click();
    await expect(page).toHaveURL(/\/ja\/messages\/SSL0208E\/$/);
  });

  for (const written of ["/ssl0208e", "/ssl0208e/"]) {
    test(`${written} is a short link, too`, { tag: "@anywhere" }, async ({ page }) => {
      const response = await page.goto(written);
      expect(response?.status()).toBe(200);
      await page.getByRole("link", { name: "日本語で読む" }).click();
      await expect(page).toHaveURL(/\/ja\/messages\/SSL0208E\/$/);
    });
  }

  test("the page for an address that has none leads into the site, wherever that lies", {
    tag: "@anywhere",
  }, async ({ page, siteLocale, t, at, allowLoadErrors }) => {
    allowLoadErrors();
    // By text nothing inside <noscript> is found.
    const note = page.locator(`section:lang(${siteLocale}) .lost-note`);
    for (const address of ["/nothing", "/SSL9999X/", "/ja/x/y", `/${siteLocale}/messages/SSL9999X/`]) {
      await page.goto(address);
      const home = page.getByRole("link", { name: t("notFound.home") });
      await expect(home).toHaveCount(1);
      await expect(home).toHaveJSProperty("href", at(`/${siteLocale}/`));
      await expect(note).toBeHidden();
      const links = page.getByRole("link");
      await expect(links).toHaveCount(4);
      for (const link of await links.all()) {
        expect(await link.evaluate(({ href }: HTMLAnchorElement) => href)).toContain(at("/"));
      }
    }
    await page.getByRole("link", { name: t("notFound.browse") }).click();
    await expect(page).toHaveURL(at(`/${siteLocale}/messages/`));
    // Deeper than it looks, it says what to do and offers nothing that may lead elsewhere.
    await page.goto("/a/b/c/d/e/f/g/h");
    await expect(note).toBeVisible();
    await expect(note).toHaveText(t("notFound.noScript"));
    await expect(page.getByRole("link")).toHaveCount(0);
  });

  test("an entry, the list and the home page can be read", async ({ page, siteLocale, t }) => {
    const entry = new EntryPage(page, siteLocale, t);
    await entry.open("SSL0208E");
    await expect(entry.sectionHeading("resolution")).toBeVisible();
    await entry.languageSwitch.click();
    await expect(entry.heading).toHaveText("SSL0208E");
    await page.goto(`/${siteLocale}/messages/?severity=error`);
    await expect(page.getByRole("rowheader")).toHaveCount(77);
    await expect(page.getByRole("combobox", { name: t("browse.severity") })).toHaveCount(0);
    await page.goto(`/${siteLocale}/`);
    await expect(page.locator("main noscript p")).toContainText(t("noScript.home"));
  });
});
