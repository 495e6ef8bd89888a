import type { Page } from "@playwright/test";
import { homePath, messagePath, triagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";

const LINE = "SSL0208E: SSL Handshake Failed, Certificate validation error.";
const MARKUP =
  '<img src=x onerror="globalThis.attacked=1"><script>globalThis.attacked=1</script><svg onload="attacked=1">javascript:attacked=1';

/** Pastes as a reader does, through the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+V");
}

async function attacked(page: Page): Promise<boolean> {
  return page.evaluate(() => "attacked" in globalThis);
}

test("markup in a line is shown as the text it is", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill(`SSL0258E: Handshake Failed, Invalid function call: ${MARKUP}.\n${LINE}`);
  await expect(box.result("SSL0208E")).toBeVisible();
  await expect(page.locator("img[src=x], script:text('attacked')")).toHaveCount(0);
  expect(await attacked(page)).toBe(false);
});

test("characters that can't be seen, or turn text around, are spelled", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill('Failed to obtain the certificate data for label "my\u202Elabel".');
  await expect(page.getByRole("definition").filter({ hasText: "my⟨U+202E⟩label" })).toBeVisible();
});

test("zero-width characters and NULs inside a code do not hide it", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill(`SSL\u200B0208E\u2060: \0\u202ESSL Handshake Failed\n${"\0".repeat(500)}`);
  await expect(box.result("SSL0208E")).toBeVisible();
});

for (const [what, text, shown] of [
  ["ten megabytes in one line", `${LINE} ${"x".repeat(10_000_000)}`, 50_000],
  ["a million short lines", `${LINE}\n`.repeat(1000) + "SSL0222W\n".repeat(1_000_000), 50_000],
] as const) {
  test(`${what} in the box: its beginning is answered, and the reader is told`, async ({
    page,
    siteLocale,
    t,
  }) => {
    const box = new SearchBox(page, t);
    await page.goto(homePath(siteLocale));
    await box.input.focus();
    await paste(page, text);
    await expect(box.result("SSL0208E")).toBeVisible();
    const value = await box.input.inputValue();
    expect(value.length).toBeLessThanOrEqual(shown);
    expect(text.startsWith(value)).toBe(true);
    await page.getByRole("button", { name: t("box.keptRead") }).click();
    await expect(page.getByText(t("triage.again")).first()).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole("heading", { name: t("triage.first") })).toBeVisible();
    await box.input.fill("SSL0222W");
    await expect(box.results).toContainText("SSL0222W");
    await expect(page.getByText(t("triage.again"))).toHaveCount(0);
  });

  test(`${what} as a whole log: all of it is read`, async ({ page, siteLocale, t }) => {
    await page.goto(triagePath(siteLocale));
    const input = page.getByRole("textbox", { name: t("triage.paste") });
    await expect(page.getByLabel(t("triage.files"))).toBeEnabled();
    await input.focus();
    await paste(page, text);
    await expect(page.getByRole("link", { name: "SSL0208E" }).first()).toBeVisible();
    await expect(page.getByText(t("triage.again")).first()).toBeVisible();
  });
}

test("a link made to attack shows the entry and nothing else", async ({ page, siteLocale, t }) => {
  const attack = encodeURIComponent(MARKUP);
  await page.goto(`${messagePath(siteLocale, "SSL0258E")}?q=${attack}#function=${attack}&__proto__=1`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("SSL0258E");
  await expect(page.getByRole("figure").first()).not.toContainText("\u202E");
  await page.goto(`${homePath(siteLocale)}?q=${attack}`);
  await expect(page.getByRole("search").getByLabel(t("box.label"), { exact: true })).toHaveValue(MARKUP);
  expect(await attacked(page)).toBe(false);
  await expect(page.locator("img[src=x]")).toHaveCount(0);
});

test("a link with a broken query is text", async ({ page, siteLocale, t }) => {
  await page.goto(`${homePath(siteLocale)}?q=%E3%81&q=%00%`);
  await expect(new SearchBox(page, t).input).toBeVisible();
});

test("a pasted log is kept where the catalog can't be had, and read with the next try", async ({
  page,
  siteLocale,
  t,
  allowLoadErrors,
}) => {
  allowLoadErrors();
  await page.route("**/api/v1/match.json", (route) => route.abort());
  await page.goto(triagePath(siteLocale));
  await expect(page.getByLabel(t("triage.files"))).toBeEnabled();
  await page.getByRole("textbox", { name: t("triage.paste") }).fill(LINE);
  await page.getByRole("button", { name: t("triage.start") }).click();
  await expect(page.getByRole("alert").filter({ hasText: t("triage.loadFailed") })).toBeVisible();
  await page.unroute("**/api/v1/match.json");
  await page.getByRole("button", { name: t("triage.retry") }).click();
  await expect(page.getByRole("link", { name: "SSL0208E" }).first()).toBeVisible();
});
