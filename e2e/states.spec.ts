import type { Route } from "@playwright/test";
import { browsePath, homePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";

// A service worker would have answered already.
test.use({ serviceWorkers: "block" });

test("while the index loads that is said, and the answer follows by itself", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  const held: Route[] = [];
  let isSlow = true;
  await page.route("**/api/v1/**", (route) => (isSlow ? void held.push(route) : route.continue()));
  await page.goto(homePath(siteLocale));
  await box.input.fill("208");
  await expect(box.status).toHaveText(t("box.loading"));
  isSlow = false;
  for (const route of held) await route.continue();
  await expect(box.result("SSL0208E")).toBeVisible();
});

test("offline is said, and the search goes on by itself when the connection is back", async ({
  page,
  context,
  siteLocale,
  t,
  allowLoadErrors,
}) => {
  allowLoadErrors();
  const box = new SearchBox(page, t);
  await page.route("**/api/v1/**", (route) => route.abort("internetdisconnected"));
  await page.goto(homePath(siteLocale));
  // The first touch brings the scripts of the box, which then ask for its data.
  const tried = page.waitForEvent("requestfailed", { predicate: (one) => one.url().includes("/api/v1/") });
  await box.input.focus();
  await tried;
  await context.setOffline(true);
  await box.input.fill("208");
  const alert = page.getByRole("search").getByRole("alert");
  await expect(alert).toContainText(t("box.offline"));
  await expect(alert).toContainText(t("box.offlineTry"));
  await page.unroute("**/api/v1/**");
  await context.setOffline(false);
  await expect(box.result("SSL0208E")).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test("where nothing is found, what was not understood and what to try are said", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("qwertzu");
  const search = page.getByRole("search");
  await expect(search.getByText(t("box.nothing"))).toBeVisible();
  await expect(search.getByText(t("box.notUnderstood", { words: "qwertzu" }))).toBeVisible();
  for (const advice of ["code", "fewer", "text"] as const) {
    await expect(search.getByText(t(`box.nothingTry.${advice}`))).toBeVisible();
  }
  await search.getByRole("link", { name: t("box.browse") }).click();
  await expect(page).toHaveURL(new RegExp(`${browsePath(siteLocale)}$`));
});

test("an answer that can't be shown takes nothing else with it", async ({
  page,
  siteLocale,
  t,
  allowErrors,
}) => {
  allowErrors("broken on purpose");
  const box = new SearchBox(page, t);
  // What results show of what to do is the one place that takes backticks away.
  await page.addInitScript(() => {
    const { replaceAll } = String.prototype;
    Object.defineProperty(String.prototype, "replaceAll", {
      value(this: string, pattern: string, by: string) {
        if (pattern === "`") throw new TypeError("broken on purpose");
        return Reflect.apply(replaceAll, this, [pattern, by]);
      },
    });
  });
  await page.goto(homePath(siteLocale));
  await box.input.fill("208");
  await expect(page.getByRole("search").getByRole("alert")).toContainText(t("box.broken"));
  await expect(page.getByRole("button", { name: t("box.reload") })).toBeVisible();
  await expect(box.input).toHaveValue("208");
  await expect(page.getByRole("navigation", { name: t("site.navigation") })).toBeVisible();
});

test("filters that leave nothing say so, and are taken back with one click", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.goto(browsePath(siteLocale, { severity: "information", topic: "pkcs11" }));
  await expect(page.getByText(t("browse.none"))).toBeVisible();
  await page.getByRole("button", { name: t("browse.reset") }).click();
  await expect(page.getByRole("table").getByRole("link")).toHaveCount(77);
});
