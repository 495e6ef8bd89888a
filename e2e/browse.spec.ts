import { homePath, messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { BrowsePage } from "./pages/browse-page";
import { awake, holdScripts } from "./pages/waking";
import { watchShifts } from "./pages/watch-shifts";

test("all messages stand in one table in the order of their codes", async ({ page, siteLocale, t }) => {
  const browse = new BrowsePage(page, siteLocale, t);
  await browse.open();
  await expect(browse.codes).toHaveCount(77);
  const codes = await browse.codes.allTextContents();
  expect(codes).toEqual([...codes].sort());
  expect([codes[0], codes[76]]).toEqual(["SSL0192W", "SSL0276E"]);
});

test("every message of the list has its page in both languages", async ({ page, siteLocale, t, request }) => {
  const browse = new BrowsePage(page, siteLocale, t);
  await browse.open();
  await expect(browse.codes).toHaveCount(77);
  for (const code of await browse.codes.allTextContents()) {
    const response = await request.get(messagePath(siteLocale, code));
    expect(response.status(), code).toBe(200);
    expect(await response.text(), code).toContain(`<title>${code}: `);
  }
});

test("a filter narrows the list, stands in the address, and Back undoes it", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
}) => {
  const browse = new BrowsePage(page, siteLocale, t);
  await browse.open();
  await browse.filter("severity").selectOption("warning");
  await expect(browse.codes).toHaveCount(12);
  await expect(browse.shown).toHaveText(/12.*77|77.*12/);
  await expect(page).toHaveURL(/\?severity=warning$/);
  await browse.filter("topic").selectOption("renegotiation");
  await expect(page).toHaveURL(/\?severity=warning&topic=renegotiation$/);
  await expect(browse.codes).toHaveText(["SSL0192W", "SSL0193W"]);
  await page.goBack();
  await expect(browse.codes).toHaveCount(12);
});

test("an address with filters opens the narrowed list", async ({ page, siteLocale, t }) => {
  const browse = new BrowsePage(page, siteLocale, t);
  await browse.open({ topic: "pkcs11" });
  await expect(browse.codes).toHaveCount(4);
  await expect(browse.filter("topic")).toHaveValue("pkcs11");
  await page.getByRole("button", { name: t("browse.reset") }).click();
  await expect(browse.codes).toHaveCount(77);
});

for (const width of [1280, 375]) {
  test(`an address with filters opens a list that is narrowed before it is seen, and nothing moves, ${width} wide`, async ({
    page,
    siteLocale,
    t,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    const browse = new BrowsePage(page, siteLocale, t);
    const still = async () => {
      await expect.poll(() => awake(page)).toBe(true);
      const shifts = await watchShifts(page, true);
      expect(await shifts()).toEqual([]);
    };
    for (const [count, filters] of [
      [55, { severity: "error" }],
      [2, { severity: "warning", topic: "renegotiation" }],
      [0, { severity: "warning", topic: "pkcs11" }],
    ] satisfies [number, Record<string, string>][]) {
      await browse.open(filters);
      await still();
      await expect(browse.codes).toHaveCount(count);
    }
    await page.goto(homePath(siteLocale));
    await page.getByRole("link", { name: t("severity.warning") }).click();
    await expect(page).toHaveURL(/\/messages\/\?severity=warning$/);
    await still();
    await expect(browse.shown).toHaveText(/12.*77|77.*12/);
    await browse.codes.first().getByRole("link").click();
    await page.goBack();
    await expect(page).toHaveURL(/\/messages\/\?severity=warning$/);
    await still();
    // Back and Forward within the list: nothing moves but what stands below it.
    await browse.filter("topic").selectOption("renegotiation");
    await expect(browse.codes).toHaveCount(2);
    const reset = page.getByRole("button", { name: t("browse.reset") });
    const places = () =>
      Promise.all(
        [reset, browse.table].map(async (part) => {
          const { x, y } = (await part.boundingBox()) ?? {};
          return [x, y];
        }),
      );
    const before = await places();
    await page.goBack();
    await expect(browse.codes).toHaveCount(12);
    expect(await places()).toEqual(before);
    await page.goForward();
    await expect(browse.codes).toHaveCount(2);
    expect(await places()).toEqual(before);
  });
}

test("before the page is awake a narrowed list already says what is chosen and how much it shows", async ({
  page,
  siteLocale,
  t,
}) => {
  const browse = new BrowsePage(page, siteLocale, t);
  const hold = await holdScripts(page, "chunks");
  await browse.open({ severity: "warning", topic: "renegotiation" });
  await expect(browse.codes).toHaveText(["SSL0192W", "SSL0193W"]);
  await expect(browse.filter("topic")).toHaveValue("renegotiation");
  await expect(browse.shown).toHaveText(t("browse.shown", { count: 2, total: 77 }));
  const choices = await browse.filter("severity").getByRole("option").allTextContents();
  expect(await awake(page)).toBe(false);
  const steps = await page.evaluate(() => history.length);
  hold.release();
  await expect.poll(() => awake(page)).toBe(true);
  await expect(browse.codes).toHaveText(["SSL0192W", "SSL0193W"]);
  await expect(browse.shown).toHaveText(t("browse.shown", { count: 2, total: 77 }));
  expect(await browse.filter("severity").getByRole("option").allTextContents()).toEqual(choices);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.getByRole("button", { name: t("browse.reset") }).click();
  await expect(browse.codes).toHaveCount(77);
});

test("what to do is named by its own words, in the table and in the filter", async ({
  page,
  siteLocale,
  t,
}) => {
  const browse = new BrowsePage(page, siteLocale, t);
  await browse.open({ action: "certificate" });
  await expect(browse.filter("action").getByRole("option", { selected: true })).toContainText(
    t("action.certificate"),
  );
  await expect(browse.table.getByRole("row").nth(1)).toContainText(t("action.certificate"));
});

test("each choice shows how many messages it leaves", async ({ page, siteLocale, t }) => {
  const browse = new BrowsePage(page, siteLocale, t);
  await browse.open({ severity: "information" });
  await expect(browse.codes).toHaveCount(10);
  await expect(browse.filter("severity").getByRole("option", { name: t("severity.error") })).toHaveText(
    /\(55\)/,
  );
});

test("the ways to browse on the home page lead to the narrowed list", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
}) => {
  await page.goto(`/${siteLocale}/`);
  await page.getByRole("link", { name: t("topic.renegotiation") }).click();
  await expect(page).toHaveURL(new RegExp(`/${siteLocale}/messages/\\?topic=renegotiation$`));
  await expect(new BrowsePage(page, siteLocale, t).filter("topic")).toHaveValue("renegotiation");
});
