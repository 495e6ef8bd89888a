import { mkdir, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { formatBytes } from "#lib/i18n/format-bytes";
import { expect, test } from "./fixtures";
import { logLine, TriagePage, textFile } from "./pages/triage-page";

const LINE = logLine("SSL0227E", "Handshake Failed.", "10:20:02");

/** Holds a file over the page, or drops it, as the browser itself does: by its path on the disk. */
async function drag(page: Page, type: "dragEnter" | "drop", files: string[]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  await browser.send("Input.dispatchDragEvent", { type, x: 300, y: 500, data });
}

test("files are dropped anywhere on the page, which shows that it takes them", async ({
  page,
  siteLocale,
  t,
}) => {
  const triage = new TriagePage(page, t, siteLocale);
  const [log, folder] = [test.info().outputPath("error_log"), test.info().outputPath("logs")];
  await writeFile(log, LINE);
  await mkdir(folder);
  await triage.open();
  await expect(page.getByText(t("triage.dropHere"))).toBeHidden();
  await drag(page, "dragEnter", [log]);
  await expect(page.getByText(t("triage.dropHere"))).toBeVisible();
  await drag(page, "drop", [log, folder]);
  await expect(page.getByText(t("triage.dropHere"))).toBeHidden();
  await expect(triage.message("SSL0227E")).toBeVisible();
  await expect(triage.notices).toHaveText([t("triage.notices.folder", { file: "logs" })]);
});

test("a folder alone is not read, and says so", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  const folder = test.info().outputPath("logs");
  await mkdir(folder);
  await triage.open();
  await drag(page, "dragEnter", [folder]);
  await drag(page, "drop", [folder]);
  await expect(page.getByRole("main").getByRole("alert")).toHaveText(
    t("triage.notices.folder", { file: "logs" }),
  );
});

test("a long paste is read at once", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await triage.pasteField.focus();
  await page.evaluate(async (text) => navigator.clipboard.writeText(text), LINE.repeat(20_000));
  await page.keyboard.press("ControlOrMeta+V");
  await expect(triage.summary).toContainText((20_000).toLocaleString(siteLocale));
  await expect(triage.message("SSL0227E")).toBeVisible();
});

test("what was pasted is still there for who leaves the Report, and a file can be chosen again", async ({
  page,
  siteLocale,
  t,
}) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await triage.pasteField.fill(LINE);
  await triage.start.click();
  await expect(triage.message("SSL0227E")).toBeVisible();
  await expect(triage.pasteField).toBeHidden();
  await triage.again.click();
  await expect(triage.pasteField).toHaveValue(LINE);
  await triage.start.click();
  await expect(triage.message("SSL0227E")).toBeVisible();
  await triage.again.click();
  for (const code of ["SSL0208E", "SSL0208E"]) {
    await triage.read(LINE.replace("SSL0227E", code));
    await expect(triage.message(code)).toBeVisible();
    await triage.again.click();
  }
  await expect(triage.pasteField).toHaveValue(LINE);
});

test("a paste too long for its box can be read again", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await expect(triage.readLast).toHaveCount(0);
  await triage.pasteField.focus();
  await page.evaluate(async (text) => navigator.clipboard.writeText(text), LINE.repeat(2_000));
  await page.keyboard.press("ControlOrMeta+V");
  await expect(triage.summary).toContainText((2_000).toLocaleString(siteLocale));
  await triage.again.click();
  await expect(triage.pasteField).toHaveValue("");
  await triage.readLast.click();
  await expect(triage.summary).toContainText((2_000).toLocaleString(siteLocale));
});

test("the encoding is found out, shown, and can be chosen", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  // "エラー" in Shift_JIS.
  const word = Buffer.from([0x83, 0x47, 0x83, 0x89, 0x81, 0x5b]);
  await triage.open();
  await triage.read([
    textFile("sjis.log", Buffer.concat([Buffer.from("SSL0227E: "), word, Buffer.from("\n")])),
  ]);
  await expect(triage.notices).toHaveText([
    t("triage.notices.encoding", { file: "sjis.log", encoding: "Shift_JIS" }),
  ]);
  await triage.message("SSL0227E").getByText(t("triage.details")).click();
  await expect(page.getByText("SSL0227E: エラー")).toBeVisible();
  await page.getByText(/1 (?:file,|ファイル、)/).click();
  const choice = page.getByRole("combobox", { name: t("triage.encodingOf", { file: "sjis.log" }) });
  await choice.selectOption("UTF-8");
  await expect(triage.notices).toHaveCount(0);
  await triage.message("SSL0227E").getByText(t("triage.details")).click();
  await expect(page.getByText(/^SSL0227E: .*\uFFFD/)).toBeVisible();
});

test("what is wrong with a file is said, and what could be read is kept", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  const whole = gzipSync(
    Array.from({ length: 3_000 }, (_, i) => LINE.replace("10:20", `10:${10 + (i % 50)}`)).join(""),
  );
  const picture = Buffer.from(
    Array.from({ length: 4_000 }, (_, i) => Math.imul(i + 1, 2_654_435_761) >>> 24),
  );
  await triage.open();
  await triage.read([
    textFile("cut.gz", whole.subarray(0, whole.length - 20)),
    textFile("empty.log", ""),
    textFile("picture.png", picture),
    textFile("good.log", LINE),
  ]);
  await expect(triage.notices).toHaveText([
    t("triage.notices.gzip-truncated", { file: "cut.gz" }),
    t("triage.notices.empty", { file: "empty.log" }),
    t("triage.notices.not-text", { file: "picture.png", bytes: formatBytes(4_000, siteLocale) }),
  ]);
  await expect(triage.message("SSL0227E")).toBeVisible();
});

test("an empty file alone is a result, too", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await triage.read("");
  await expect(triage.notices).toHaveText([t("triage.notices.empty", { file: "error_log" })]);
  await expect(page.getByRole("heading", { name: t("triage.nothingRead") })).toBeVisible();
});

test("results come while reading goes on, and cancelling keeps them", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  const member = gzipSync(LINE.repeat(20_000));
  await triage.read([textFile("long.gz", Buffer.concat(new Array<Buffer>(400).fill(member)))]);
  await expect(triage.message("SSL0227E")).toBeVisible();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await triage.cancel.click();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(triage.partial).toBeVisible();
  await expect(triage.message("SSL0227E")).toBeVisible();
});

test("where there is no Worker, the page itself reads", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
  await triage.open();
  await triage.read(LINE.repeat(5_000));
  await expect(triage.summary).toContainText((5_000).toLocaleString(siteLocale));
  await triage.client.fill("192.0.2.7");
  await expect(triage.filterState).toContainText((5_000).toLocaleString(siteLocale));
});
