import { browsePath, messagePath, triagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { EntryPage } from "./pages/entry-page";
import { SearchBox } from "./pages/search-box";
import { TriagePage } from "./pages/triage-page";
import { awake, holdScripts } from "./pages/waking";
import { watchShifts } from "./pages/watch-shifts";

// A page asks for its scripts with the first touch. What a reader does until they have come must not be lost.

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

for (const key of ["/", "Control+k", "Meta+k"]) {
  test(`what is typed at once behind ${key} on a page that is not awake is in the box, whole`, async ({
    page,
    siteLocale,
    t,
  }) => {
    const box = new SearchBox(page, t);
    await page.goto(messagePath(siteLocale, "SSL0258E"));
    const hold = await holdScripts(page);
    await page.keyboard.press(key);
    await page.keyboard.type("certificate");
    await expect(box.input).toHaveValue("certificate");
    expect(await awake(page)).toBe(false);
    hold.release();
    await expect(box.results.first()).toBeVisible();
    await expect(box.input).toHaveValue("certificate");
    await expect(box.input).toBeFocused();
  });
}

test("before a page is awake the keys for the box leave alone what is being written, chosen or converted", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(messagePath(siteLocale, "SSL0258E"));
  await holdScripts(page);
  await box.input.pressSequentially("a/b");
  await expect(box.input).toHaveValue("a/b");
  const theme = page.getByLabel(t("site.theme"));
  await theme.focus();
  await page.keyboard.press("/");
  await expect(theme).toBeFocused();
  await theme.blur();
  await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "/", isComposing: true, bubbles: true }));
  });
  await expect(box.input).not.toBeFocused();
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
  const shifts = await watchShifts(page);
  await page.keyboard.press("Shift");
  await expect.poll(() => awake(page)).toBe(true);
  expect(await shifts()).toEqual([]);
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
