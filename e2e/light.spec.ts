import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { browsePath, guidesPath, homePath, messagePath, triagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { settled } from "./pages/settled";
import { awake } from "./pages/waking";

const KB = 1024;

/** What a page has asked for, with its size as a host that compresses would send it, in bytes. */
async function loaded(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ kind: string; bytes: number; url: string }[]> {
  const responses: Response[] = [];
  const onResponse = (response: Response) => responses.push(response);
  page.on("response", onResponse);
  await act();
  // The first is for what a page does some time after it has loaded, the second for what follows a touch.
  await page.waitForLoadState("networkidle");
  await settled(page);
  page.off("response", onResponse);
  return Promise.all(
    responses.map(async (response) => ({
      kind: response.request().resourceType(),
      bytes: gzipSync(await response.body(), { level: 9 }).length,
      url: response.url(),
    })),
  );
}

function sum(files: readonly { bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

for (const [name, path] of [
  ["an entry", (locale: "ja" | "en") => messagePath(locale, "SSL0258E")],
  ["the list of guides", guidesPath],
] as const) {
  test(`${name} asks for itself, one stylesheet and 1 KB of script, until it is touched`, async ({
    page,
    siteLocale,
  }) => {
    const files = await loaded(page, () => page.goto(path(siteLocale)));
    expect(files.map(({ kind }) => kind).sort()).toEqual(["document", "script", "stylesheet"]);
    const size = (kind: string) => sum(files.filter((file) => file.kind === kind));
    expect(size("script")).toBeLessThanOrEqual(KB);
    expect(size("stylesheet")).toBeLessThanOrEqual(8 * KB);
    const touched = await loaded(page, async () => {
      await page.keyboard.press("Tab");
      await expect.poll(() => awake(page)).toBe(true);
    });
    expect(touched.filter(({ kind }) => kind === "script").length).toBeGreaterThan(3);
  });
}

test("the list of messages asks besides for 1.2 KB of script, which narrows it before it is seen", async ({
  page,
  siteLocale,
}) => {
  const files = await loaded(page, () => page.goto(browsePath(siteLocale)));
  expect(files.map(({ kind }) => kind).sort()).toEqual(["document", "script", "script", "stylesheet"]);
  const scripts = files.filter(({ kind }) => kind === "script");
  expect(sum(scripts.filter(({ url }) => !url.includes("/narrow.")))).toBeLessThanOrEqual(KB);
  expect(sum(scripts.filter(({ url }) => url.includes("/narrow.")))).toBeLessThanOrEqual(1.2 * KB);
  expect(await awake(page)).toBe(false);
});

test("the page for a mistyped entry finds its site with the first request", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
  allowLoadErrors,
}) => {
  // The page itself is answered with 404.
  allowLoadErrors();
  const missing: string[] = [];
  page.on("response", (response) => response.status() === 404 && missing.push(response.url()));
  await page.goto(messagePath(siteLocale, "SSL0999X"));
  await expect(page.getByRole("heading", { name: t("notFound.title") })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: t("notFound.browse") })).toHaveAttribute(
    "href",
    /^http/,
  );
  await page.waitForLoadState("networkidle");
  expect(missing).toEqual([page.url()]);
});

test("what surrounds the content of an entry is no more than 3 KB", async ({
  page,
  siteLocale,
  request,
  at,
}) => {
  const html = await (await request.get(at(messagePath(siteLocale, "SSL0258E")))).text();
  await page.goto(messagePath(siteLocale, "SSL0258E"));
  await expect(page.getByRole("article")).toBeVisible();
  const around = html.replace(/<article[\s\S]*<\/article>/, "");
  expect(around.length).toBeLessThan(html.length);
  expect(gzipSync(around, { level: 9 }).length).toBeLessThanOrEqual(3 * KB);
});

for (const [name, path] of [
  ["the home page", homePath],
  ["the page for whole logs", triagePath],
] as const) {
  test(`${name} starts with a sign of a reader, with no more than 160 KB in all and no search data`, async ({
    page,
    siteLocale,
  }) => {
    const files = await loaded(page, async () => {
      const fetched = page.waitForRequest(/\/_next\/static\/flight\//);
      await page.goto(path(siteLocale));
      await fetched;
      // What is fetched ahead is not run.
      expect(await awake(page)).toBe(false);
      await page.mouse.move(10, 10);
      await expect.poll(() => awake(page)).toBe(true);
    });
    const scripts = files.filter(({ kind }) => kind === "script");
    expect(new Set(scripts.map(({ url }) => url)).size).toBe(scripts.length);
    // The server of the tests lets nothing be kept: what was fetched ahead comes twice.
    expect(sum([...new Map(files.map((file) => [file.url, file])).values()])).toBeLessThanOrEqual(160 * KB);
    expect(files.filter(({ url }) => url.includes("/api/"))).toEqual([]);
  });
}

test("a whole page is two files: its HTML and what its islands are made from", async ({
  page,
  siteLocale,
}) => {
  const files = await loaded(page, async () => {
    await page.goto(messagePath(siteLocale, "SSL0258E"));
    await page.keyboard.press("Tab");
    await expect.poll(() => awake(page)).toBe(true);
  });
  expect(files.filter(({ url }) => url.includes("SSL0258E")).map(({ kind }) => kind)).toEqual([
    "document",
    "script",
  ]);
});

test("a page's own addresses are whole for search engines, and stay so when it wakes", async ({
  page,
  siteLocale,
}) => {
  const address = messagePath(siteLocale, "SSL0258E");
  await page.goto(address);
  const canonical = page.locator("head link[rel=canonical]");
  await expect(canonical).toHaveAttribute("href", page.url());
  await page.keyboard.press("Shift");
  await expect.poll(() => awake(page)).toBe(true);
  await expect(canonical).toHaveAttribute("href", page.url());
  await expect(page.locator("head link[hreflang]")).toHaveCount(2);
});
