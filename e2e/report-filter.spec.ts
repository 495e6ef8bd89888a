import { rm, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import { triagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { logLine, TriagePage, textFile } from "./pages/triage-page";

const at = (hour: number, code: string, client: string) =>
  logLine(code, "Handshake Failed.", `${hour}:20:00`, client);
/** Seven lines over ten hours: three of SSL0227E, four of SSL0222W; four from .7, three from .9. */
const LOG = [
  ...[10, 11].map((hour) => at(hour, "SSL0227E", "192.0.2.7")),
  at(19, "SSL0227E", "192.0.2.9"),
  ...[10, 12].map((hour) => at(hour, "SSL0222W", "192.0.2.7")),
  ...[18, 19].map((hour) => at(hour, "SSL0222W", "192.0.2.9")),
].join("");

test("message, time and client narrow the Report down together, and only codes enter the address", async ({
  page,
  siteLocale,
  t,
}) => {
  const triage = new TriagePage(page, t, siteLocale);
  const passed = (count: string) => t("triage.filterPassed", { passed: count, matched: "7" });
  await triage.open();
  await triage.read(LOG);
  await expect(triage.filterState).toHaveText(t("triage.filterNone"));

  await triage.only("SSL0222W").check();
  await expect(triage.filterState).toHaveText(passed("4"));
  await expect(triage.messages).toHaveCount(1);
  await expect(page).toHaveURL(new RegExp(`${triagePath(siteLocale)}\\?code=SSL0222W$`));

  await triage.client.fill("192.0.2.9");
  await expect(triage.filterState).toHaveText(passed("2"));
  const from = page.getByLabel(t("triage.from"), { exact: true });
  await from.fill("half past six");
  await from.press("Enter");
  await expect(from).toHaveAccessibleDescription(t("triage.timeForm", { example: "2015-06-09 10:20:00" }));
  await from.fill("Tue Jun 09 18:30:00 2015");
  await from.press("Enter");
  await expect(from).toHaveValue("2015-06-09 18:30:00");
  await expect(triage.filterState).toHaveText(passed("1"));
  await expect(triage.messages).toContainText("2015-06-09 19:20:00");
  await expect(page).toHaveURL(new RegExp(`${triagePath(siteLocale)}\\?code=SSL0222W$`));
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  await triage.client.fill("192.0.2.99");
  await triage.client.press("Enter");
  await expect(page.getByText(t("triage.nothingPasses"))).toBeVisible();
  await triage.button("filterReset").click();
  await expect(triage.messages).toHaveCount(2);
  await expect(page).toHaveURL(new RegExp(`${triagePath(siteLocale)}$`));
});

test("an address with a code shows that message only", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open("?code=SSL0227E,nothing");
  await triage.read(LOG);
  await expect(triage.filterState).toHaveText(t("triage.filterPassed", { passed: "3", matched: "7" }));
});

test("a client in the lists is a way to see only its lines", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await triage.read(LOG);
  const row = triage.message("SSL0227E");
  await row.getByText(t("triage.details")).click();
  await row.getByRole("button", { name: t("triage.onlyClient", { client: "192.0.2.7" }) }).click();
  await expect(triage.filterState).toHaveText(t("triage.filterPassed", { passed: "4", matched: "7" }));
  await expect(triage.client).toHaveValue("192.0.2.7");
});

test("the chart is zoomed with the keyboard, and tells the same as a table", async ({
  page,
  siteLocale,
  t,
}) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await triage.read(LOG);
  await expect(triage.chart).toBeVisible();
  await page.getByText(t("triage.asTable")).focus();
  await page.keyboard.press("Enter");
  await expect(triage.chartTable).toHaveCount(6);
  await expect(triage.chartTable.last()).toHaveText(/2015-06-09 19:.*1.*1.*2$/);

  await triage.button("zoomIn").focus();
  await page.keyboard.press("Enter");
  await expect(triage.filterState).toHaveText(t("triage.filterPassed", { passed: "0", matched: "7" }));
  await triage.button("later").focus();
  await page.keyboard.press("Enter");
  await expect(triage.filterState).toHaveText(t("triage.filterPassed", { passed: "3", matched: "7" }));
  await triage.button("wholeTime").focus();
  await page.keyboard.press("Enter");
  await expect(triage.filterState).toHaveText(t("triage.filterNone"));
});

test("dragging across the chart chooses a range of time", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await triage.read(LOG);
  await triage.chart.scrollIntoViewIfNeeded();
  const box = (await triage.chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width * 0.6, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 12, box.y + 80, { steps: 4 });
  await page.mouse.up();
  await expect(triage.filterState).toHaveText(t("triage.filterPassed", { passed: "3", matched: "7" }));
});

test("with too many matches to keep, a filter reads the files again", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  const many = gzipSync(
    Array.from({ length: 60_000 }, (_, i) => `[client 192.0.2.${i % 3}] SSL0222W: x\n`).join(""),
  );
  await triage.read([
    textFile("many.gz", Buffer.concat(new Array<Buffer>(10).fill(many))),
    textFile("one", LOG),
  ]);
  const matched = (600_007).toLocaleString(siteLocale);
  await expect(triage.filterState).toHaveText(t("triage.filterNone"), { timeout: 30_000 });
  await triage.only("SSL0227E").check();
  await expect(triage.filterState).toHaveText(t("triage.filterPassed", { passed: "3", matched }), {
    timeout: 30_000,
  });
});

test("a file that is gone when it is to be read again is said to be so", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  const path = test.info().outputPath("error_log");
  await writeFile(path, LOG);
  await triage.open();
  await triage.choose.setInputFiles(path);
  await triage.only("SSL0227E").check();
  await rm(path);
  await triage.button("readAgain").click();
  await expect(page.getByRole("main").getByRole("alert")).toHaveText(t("triage.againFailed"));
  await triage.button("filterReset").click();
  await expect(triage.messages).toHaveCount(2);
});
