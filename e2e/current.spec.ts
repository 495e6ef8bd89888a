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

test("of the ways on, the one that a page belongs to is marked, and no other", async ({
  page,
  siteLocale,
  t,
}) => {
  const current = page.getByRole("navigation", { name: t("site.navigation") }).locator("[aria-current]");
  for (const [path, name, kind] of [
    [browsePath(siteLocale), "site.browse", "page"],
    [messagePath(siteLocale, "SSL0206E"), "site.browse", "true"],
    [comparePath(siteLocale, "SSL0206E-SSL0227E"), "site.browse", "true"],
    [printPath(siteLocale), "site.browse", "true"],
    [triagePath(siteLocale), "site.triage", "page"],
    [guidesPath(siteLocale), "site.guides", "page"],
    [guidePath(siteLocale, "ssl-trace"), "site.guides", "true"],
    [handshakePath(siteLocale), "site.guides", "true"],
  ] as const) {
    await page.goto(path);
    await expect(current, path).toHaveText([t(name)]);
    await expect(current, path).toHaveAttribute("aria-current", kind);
  }
  for (const path of [homePath(siteLocale), changesPath(siteLocale)]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(current, path).toHaveCount(0);
  }
});
