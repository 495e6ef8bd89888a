import { apiPath, changesPath, feedPath, homePath, messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";

/** A day, and a number where it had several. */
const REVISION = "\\d{4}-\\d{2}-\\d{2}(?:-\\d+)?";

test("every page says of which revision the catalog is, and leads to what changed", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.goto(homePath(siteLocale));
  const line = page.getByRole("contentinfo").getByRole("link");
  await expect(line).toHaveText(new RegExp(t("changes.footer", { revision: "\\d{4}-\\d{2}-\\d{2}" })));
  await line.click();
  await expect(page).toHaveURL(new RegExp(`${changesPath(siteLocale)}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("changes.title"));
});

test("an entry says since which revision it is as it is, and leads to that revision", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.goto(messagePath(siteLocale, "SSL0222W"));
  const since = page.getByRole("complementary").getByRole("link", {
    name: new RegExp(`^${t("changes.since.changed", { revision: REVISION })}$`),
  });
  const [id = ""] = new RegExp(REVISION).exec((await since.textContent()) ?? "") ?? [];
  await since.click();
  const revision = page.locator("section:target");
  await expect(revision.getByRole("heading")).toContainText(id);
  await revision.getByRole("link", { name: "SSL0222W", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${messagePath(siteLocale, "SSL0222W")}$`));
});

test("the first revision lists what was new, folded away until it is asked for", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.goto(changesPath(siteLocale));
  const first = page.locator('section[id="ihs-ssl-2026-11-23"]');
  const code = first.getByRole("link", { name: "SSL0192W", exact: true });
  await expect(code).toBeHidden();
  await first.getByText(t("changes.list", { kind: t("changes.new"), count: 77 })).click();
  await expect(code).toBeVisible();
});

test("a feed reader finds the feed of the language from an entry, too", async ({ page, siteLocale, at }) => {
  await page.goto(messagePath(siteLocale, "SSL0222W"));
  const link = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  await expect(link).toHaveJSProperty("href", at(feedPath(siteLocale)));
});

test("the feed of the language is linked, is Atom, and its newest entry leads to the page", async ({
  page,
  siteLocale,
}) => {
  await page.goto(homePath(siteLocale));
  const link = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  await expect(link).toHaveAttribute("href", new RegExp(`${feedPath(siteLocale).slice(4)}$`));
  const feed = await page.evaluate(async (path) => {
    const text = await (await fetch(path)).text();
    const xml = new DOMParser().parseFromString(text, "application/xml");
    const of = (selector: string) => xml.querySelector(selector);
    return {
      error: of("parsererror")?.textContent ?? "",
      root: xml.documentElement.namespaceURI,
      language: xml.documentElement.getAttribute("xml:lang"),
      target: of("entry > link")?.getAttribute("href") ?? "",
    };
  }, feedPath(siteLocale));
  expect(feed).toMatchObject({ error: "", root: "http://www.w3.org/2005/Atom", language: siteLocale });
  const target = new URL(feed.target, new URL(feedPath(siteLocale), page.url()));
  await page.goto(target.href);
  await expect(page.locator("section:target")).toBeVisible();
});

test("a message says in the public JSON what happened to it last", async ({ request }) => {
  const response = await request.get(apiPath("messages/SSL0222W.json"));
  expect(await response.json()).toMatchObject({
    lastChange: { kind: "changed", revision: expect.stringMatching(new RegExp(`^${REVISION}$`)) },
  });
});
