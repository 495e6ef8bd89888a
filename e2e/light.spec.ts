import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { browsePath, guidesPath, homePath, messagePath, triagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { EntryPage } from "./pages/entry-page";
import { SearchBox } from "./pages/search-box";
import { TriagePage } from "./pages/triage-page";

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
  await page.waitForLoadState("networkidle");
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
  ["the list of messages", browsePath],
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
  await expect(page.getByRole("link", { name: t("notFound.browse") })).toHaveAttribute("href", /^http/);
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

test("what is typed at once into a page that is not awake is answered", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(messagePath(siteLocale, "SSL0258E"));
  expect(await awake(page)).toBe(false);
  await box.input.pressSequentially("0208");
  await expect(box.result("SSL0208E")).toBeVisible();
  await expect(box.input).toHaveValue("0208");
  await expect(box.input).toBeFocused();
});

test("a code and Enter, typed before the page is awake, open the entry", async ({ page, siteLocale, t }) => {
  await page.goto(messagePath(siteLocale, "SSL0258E"));
  const hold = await holdScripts(page);
  await new SearchBox(page, t).input.pressSequentially("0208");
  await page.keyboard.press("Enter");
  expect(await awake(page)).toBe(false);
  hold.release();
  await expect(new EntryPage(page, siteLocale, t).heading).toHaveText("SSL0208E");
});

test("lines pasted before the page is awake keep their ends", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(messagePath(siteLocale, "SSL0258E"));
  const lines = "SSL0208E: a first line\nSSL0222W: a second line";
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
  const hold = await holdScripts(page);
  await box.input.focus();
  await page.keyboard.press("ControlOrMeta+V");
  expect(await awake(page)).toBe(false);
  hold.release();
  await expect(box.input).toHaveValue(lines);
  await expect(box.result("SSL0222W")).toBeVisible();
});

test("a click on a button that is not awake does its work later", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
}) => {
  const entry = new EntryPage(page, siteLocale, t);
  await entry.open("SSL0258E");
  const hold = await holdScripts(page);
  await page
    .getByRole("button", { name: t("entry.copyTextLabel") })
    .first()
    .click();
  await entry.sectionLink("cause").click();
  await expect(page).toHaveURL(/#cause$/);
  hold.release();
  await expect(page.getByText(t("entry.copied")).first()).toBeVisible();
  await expect(page.locator("#cause").getByText(t("entry.copied"))).toBeVisible();
});

test("a log chosen, or pasted, before the page for whole logs is awake is read", async ({
  page,
  siteLocale,
  t,
}) => {
  const triage = new TriagePage(page, t, siteLocale);
  const line = "[Tue Jun 09 10:20:30 2015] [error] SSL0208E: SSL Handshake Failed";
  for (const give of [
    () => triage.read(line),
    async () => {
      await triage.pasteField.pressSequentially(line);
      await triage.start.click();
    },
  ]) {
    await page.goto(triagePath(siteLocale));
    const hold = await holdScripts(page);
    await give();
    expect(await awake(page)).toBe(false);
    hold.release();
    await expect(triage.message("SSL0208E")).toBeVisible();
    await page.unrouteAll({ behavior: "ignoreErrors" });
  }
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

test("a filter chosen before the list is awake narrows it", async ({ page, siteLocale, t }) => {
  await page.goto(browsePath(siteLocale));
  const hold = await holdScripts(page);
  await page.getByLabel(t("browse.severity")).selectOption("warning");
  hold.release();
  await expect(page).toHaveURL(/\?severity=warning$/);
  await expect(page.getByRole("rowheader")).toHaveCount(12);
});

test("a change of language before the page is awake is kept, and Back leads back", async ({
  page,
  siteLocale,
  t,
}) => {
  const entry = new EntryPage(page, siteLocale, t);
  const other = siteLocale === "ja" ? "en" : "ja";
  await entry.open("SSL0258E", "#cause");
  const hold = await holdScripts(page);
  await entry.languageSwitch.click();
  hold.release();
  await expect(page).toHaveURL(new RegExp(`/${other}/messages/SSL0258E/#cause$`));
  expect(await page.evaluate(() => localStorage.getItem("kotae-locale"))).toBe(other);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/${siteLocale}/messages/SSL0258E/#cause$`));
  await expect(page.locator("html")).toHaveAttribute("lang", siteLocale);
});

test("nothing moves as a page wakes", async ({ page, siteLocale }) => {
  await page.goto(messagePath(siteLocale, "SSL0258E"));
  const before = await page.locator("main").innerHTML();
  await page.keyboard.press("Shift");
  await expect.poll(() => awake(page)).toBe(true);
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: "layout-shift",
          buffered: true,
        });
        requestAnimationFrame(() => setTimeout(() => resolve(0)));
      }),
  );
  expect(shifts).toBe(0);
  expect(await page.locator("main").innerHTML()).toBe(before);
});

test.describe("where the scripts can't be had", () => {
  test("a query goes to the home page, a pasted line stays", { tag: "@anywhere" }, async ({
    page,
    siteLocale,
    t,
    allowLoadErrors,
  }) => {
    allowLoadErrors();
    const box = new SearchBox(page, t);
    await page.goto(messagePath(siteLocale, "SSL0258E"));
    await page.route("**/_next/static/**", (route) => route.abort());
    const line = `SSL0208E: ${"canaryword ".repeat(8)}`;
    await box.input.fill(line);
    const said = page.waitForEvent("dialog");
    const enter = page.keyboard.press("Enter");
    const dialog = await said;
    expect(dialog.message()).toBe(t("box.failed"));
    await dialog.accept();
    await enter;
    await expect(box.input).toHaveValue(line);
    expect(page.url()).not.toContain("canaryword");
    await box.input.fill("0208");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${siteLocale}/\\?q=0208$`));
  });
});

/** True once the islands take part. */
function awake(page: Page): Promise<boolean> {
  return page.evaluate(() => !("kotaeHeld" in globalThis && globalThis.kotaeHeld !== undefined));
}

/** Keeps the scripts that a touch asks for on their way until they are released. */
async function holdScripts(page: Page): Promise<{ release: () => void }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}
