import {
  browsePath,
  changesPath,
  comparePath,
  guidePath,
  guidesPath,
  handshakePath,
  homePath,
  messagePath,
  printPath,
  triagePath,
} from "#lib/share/address";
import { expect, test } from "./fixtures";
import { BrowsePage } from "./pages/browse-page";

test.use({ javaScriptEnabled: false });

/** What a reader could press, choose or write into; the steps of an entry are ticked off, and the ticks cleared, without. */
const CONTROLS = ":is(button, select, textarea, input):not(.steps *)";

for (const [name, pathFor] of Object.entries({
  home: homePath,
  list: browsePath,
  entry: (locale: "ja" | "en") => messagePath(locale, "SSL0258E"),
  triage: triagePath,
  guides: guidesPath,
  guide: (locale: "ja" | "en") => guidePath(locale, "read-a-log-line"),
  handshake: handshakePath,
  comparison: (locale: "ja" | "en") => comparePath(locale, "SSL0206E-SSL0227E"),
  changes: changesPath,
  print: printPath,
})) {
  test(`without a script the page ${name} has no control that does nothing, and says where to look`, async ({
    page,
    siteLocale,
    t,
  }) => {
    await page.goto(pathFor(siteLocale));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
    if (name === "print") return;
    const instead = page.getByRole("link", { name: t("noScript.onOnePage") });
    await expect(instead.first()).toBeVisible();
    await instead.first().click();
    await expect(page).toHaveURL(new RegExp(`${printPath(siteLocale)}$`));
  });
}

test("without a script no form would send a pasted line", async ({ page, siteLocale, t }) => {
  for (const path of [homePath(siteLocale), messagePath(siteLocale, "SSL0258E"), triagePath(siteLocale)]) {
    await page.goto(path);
    await expect(page.locator("noscript p").first()).toBeVisible();
    await expect(page.locator("form:has([name])").filter({ visible: true })).toHaveCount(0);
    // Nor is there the promise that goes with it.
    await expect(page.getByText(t("box.privacy"))).toBeHidden();
    await expect(page.getByText(t("triage.lead"))).toBeHidden();
  }
});

test("without a script the ways to browse lead to the list, narrowed", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
}) => {
  const browse = new BrowsePage(page, siteLocale, t);
  await page.goto(homePath(siteLocale));
  await page.getByRole("link", { name: t("topic.renegotiation") }).click();
  await expect(browse.codes).toHaveText([
    "SSL0192W",
    "SSL0193W",
    "SSL0196I",
    "SSL0197I",
    "SSL0198I",
    "SSL0276E",
  ]);
  await page.getByRole("link", { name: t("severity.warning"), exact: true }).click();
  await expect(browse.codes).toHaveCount(12);
  await page.getByRole("link", { name: t("browse.reset") }).click();
  await expect(browse.codes).toHaveCount(77);
});
