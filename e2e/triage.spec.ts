import { gzipSync } from "node:zlib";
import { messagePath, triagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";
import { logLine, TriagePage, textFile } from "./pages/triage-page";

const LOG =
  logLine(
    "SSL0271I",
    "Handshake Failed, client closed connection without sending any data.",
    "10:20:01",
  ).repeat(40) +
  logLine(
    "SSL0227E",
    "Handshake Failed, Specified label could not be found in the key file.",
    "10:20:02",
  ).repeat(3) +
  "[Tue Jun 09 10:21:00 2015] [notice] caught SIGTERM, shutting down\n".repeat(2);

test("a chosen log becomes a Report that says what to do first", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await triage.read(LOG);
  await expect(triage.summary).toHaveText(
    t("triage.summary", { lines: "45", matched: "43", unrecognised: "2" }),
  );
  await expect(triage.toDo).toHaveCount(1);
  await expect(triage.first.getByRole("heading", { level: 3 })).toHaveText(t("action.change-configuration"));
  await expect(triage.toDo).toContainText("Specified label could not be found in the key file");
  await expect(triage.toDo).toContainText("2015-06-09 10:20:02");
  await expect(triage.first.getByRole("link", { name: "SSL0271I", exact: true })).toHaveAttribute(
    "href",
    /SSL0271I/,
  );
  await expect(triage.messages).toHaveCount(2);
  await expect(triage.messages.first()).toContainText("SSL0227E");
  await expect(triage.messages.nth(1)).toContainText("40");
  await page.getByText(t("triage.patterns")).click();
  await page.getByText("caught SIGTERM").first().click();
  await expect(page.getByText(t("triage.sampleAt", { file: "error_log", line: "44" }))).toBeVisible();
});

test("every row leads to its entry, with values that all lines share, and to sample lines", async ({
  page,
  siteLocale,
  t,
}) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  const failed = (value: string, time: string) =>
    logLine("SSL0258E", `Handshake Failed, <${value}> called with an invalid identifier.`, time);
  await triage.read(
    logLine("SSL0200E", "Handshake Failed, GSK_ERROR_IO.", "10:20:01").repeat(2) + failed("a", "10:20:02"),
  );
  const row = triage.message("SSL0200E");
  await row.getByText(t("triage.details")).click();
  await expect(row.getByText(t("triage.sampleAt", { file: "error_log", line: "2" }))).toBeVisible();
  await row.getByRole("link", { name: "SSL0200E", exact: true }).click();
  await expect(page).toHaveURL(`${messagePath(siteLocale, "SSL0200E")}#code=GSK_ERROR_IO`);
  await expect(page.getByText("GSK_ERROR_IO").first()).toBeVisible();
});

test("a Report is saved in three formats", async ({ page, siteLocale, t }) => {
  await page.goto(triagePath(siteLocale));
  await page.getByRole("button", { name: t("triage.try") }).click();
  for (const [format, start] of [
    ["CSV", /^(?:\uFEFF)?[a-z]+/i],
    ["JSON", /^\{/],
    ["Markdown", /^# /],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: t("triage.save", { format }) }).click();
    const text = await (await (await download).createReadStream()).toArray();
    expect(Buffer.concat(text).toString("utf8"), format).toMatch(start);
    expect(Buffer.concat(text).toString("utf8"), format).toContain("SSL0221E");
  }
});

test("a gzip of several members and a second file are read as one log", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await triage.read([
    textFile("error_log.gz", Buffer.concat([gzipSync(LOG), gzipSync(LOG)])),
    textFile("error_log", LOG),
  ]);
  await expect(triage.summary).toHaveText(
    t("triage.summary", { lines: "135", matched: "129", unrecognised: "6" }),
  );
});

test("pasted lines are read, and the address stays as it is", async ({ page, siteLocale, t, at }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await triage.pasteField.fill(LOG);
  await triage.start.click();
  await expect(triage.message("SSL0227E").getByRole("link").first()).toHaveJSProperty(
    "href",
    at(messagePath(siteLocale, "SSL0227E")),
  );
  await expect(page).toHaveURL(new RegExp(`${triagePath(siteLocale)}$`));
});

test("a log without known messages is a result of its own", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await triage.pasteField.fill("AH00094: Command line: 'httpd'\nnothing here\n");
  await triage.start.click();
  await expect(page.getByRole("heading", { name: t("triage.nothing") })).toBeVisible();
  await expect(
    page.getByText(t("triage.nothingNote", { lines: "2", files: t("triage.pasted") })),
  ).toBeVisible();
  await expect(page.getByText("nothing here").first()).toBeVisible();
});

test("a log of nothing but harmless messages says that nothing has to be done", async ({
  page,
  siteLocale,
  t,
}) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await triage.read(LOG.split("\n").slice(0, 5).join("\n"));
  await expect(page.getByText(t("triage.nothingToDo"))).toBeVisible();
  await expect(triage.toDo).toHaveCount(0);
});

test("the sample log can be tried with one click", { tag: "@anywhere" }, async ({ page, siteLocale, t }) => {
  await page.goto(triagePath(siteLocale));
  await page.getByRole("button", { name: t("triage.try") }).click();
  await expect(page.getByRole("heading", { name: t("triage.first") })).toBeVisible();
  await page
    .getByRole("button", { name: t("triage.again") })
    .first()
    .click();
  await expect(page.getByLabel(t("triage.files"))).toBeEnabled();
});

test("a log in the search box leads to the messages in it", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(`/${siteLocale}/`);
  await box.input.fill(LOG);
  await expect(box.results).toHaveCount(2);
  await expect(box.result("SSL0227E")).toBeVisible();
});

test("a Report has a text that only Kotae translated marked so, and its table of files fits a small phone", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  // The vendor has the first in English only and the second in Japanese only.
  await triage.read(
    logLine("SSL0208E", "SSL Handshake Failed, Certificate validation error.", "10:20:30") +
      logLine("SSL0258E", "Handshake Failed, <gsk_open> called with an invalid identifier.", "10:20:31"),
  );
  const marked = triage.messages.filter({ hasText: t("entry.textKotae") });
  await expect(marked).toHaveCount(1);
  await expect(marked).toContainText(siteLocale === "ja" ? "SSL0208E" : "SSL0258E");
  await page.locator(".report-files > summary").click();
  const table = page.locator(".report-files .table-scroll");
  await expect(table).toBeVisible();
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});
