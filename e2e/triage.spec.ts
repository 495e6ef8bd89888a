import { gzipSync } from "node:zlib";
import { messagePath, triagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";

const LINE = (code: string, text: string, second: string) =>
  `[Tue Jun 09 10:20:${second} 2015] [crit] [client 192.0.2.7] [1a2b3c] [4242] ${code}: SSL ${text} [192.0.2.7:50123 -> 192.0.2.80:443] [10:20:30.000123]\n`;
const LOG =
  LINE("SSL0271I", "Handshake Failed, client closed connection without sending any data.", "01").repeat(40) +
  LINE("SSL0227E", "Handshake Failed, Specified label could not be found in the key file.", "02").repeat(3) +
  "[Tue Jun 09 10:21:00 2015] [notice] caught SIGTERM, shutting down\n".repeat(2);

test("a chosen log becomes a Report that says what to do first", async ({ page, siteLocale, t }) => {
  await page.goto(triagePath(siteLocale));
  const choose = page.getByLabel(t("triage.files"));
  await expect(choose).toBeEnabled();
  await choose.setInputFiles({ name: "error_log", mimeType: "text/plain", buffer: Buffer.from(LOG) });
  await expect(page.getByRole("status")).toHaveText(
    t("triage.summary", { lines: "45", matched: "43", unrecognised: "2" }),
  );
  const found = page
    .getByRole("heading", { name: t("triage.first") })
    .locator("xpath=following-sibling::ol/li");
  await expect(found).toHaveCount(2);
  await expect(found.first()).toContainText("SSL0227E");
  await expect(found.first()).toContainText("Tue Jun 09 10:20:02 2015");
  await expect(found.nth(1)).toContainText("40");
  await page.getByText(t("triage.patterns")).click();
  await expect(page.getByRole("cell", { name: /caught SIGTERM/ })).toBeVisible();
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
  await page.goto(triagePath(siteLocale));
  const choose = page.getByLabel(t("triage.files"));
  await expect(choose).toBeEnabled();
  await choose.setInputFiles([
    {
      name: "error_log.gz",
      mimeType: "application/gzip",
      buffer: Buffer.concat([gzipSync(LOG), gzipSync(LOG)]),
    },
    { name: "error_log", mimeType: "text/plain", buffer: Buffer.from(LOG) },
  ]);
  await expect(page.getByRole("status")).toHaveText(
    t("triage.summary", { lines: "135", matched: "129", unrecognised: "6" }),
  );
});

test("pasted lines are read, and nothing is asked for meanwhile", async ({ page, siteLocale, t }) => {
  await page.goto(triagePath(siteLocale));
  await expect(page.getByLabel(t("triage.files"))).toBeEnabled();
  await page.getByRole("textbox", { name: t("triage.paste") }).fill(LOG);
  await page.getByRole("button", { name: t("triage.start") }).click();
  await expect(page.getByRole("link", { name: "SSL0227E" })).toHaveAttribute(
    "href",
    messagePath(siteLocale, "SSL0227E"),
  );
  await expect(page).toHaveURL(new RegExp(`${triagePath(siteLocale)}$`));
});

test("a log without known messages is a result of its own", async ({ page, siteLocale, t }) => {
  await page.goto(triagePath(siteLocale));
  await expect(page.getByLabel(t("triage.files"))).toBeEnabled();
  await page
    .getByRole("textbox", { name: t("triage.paste") })
    .fill("AH00094: Command line: 'httpd'\nnothing here\n");
  await page.getByRole("button", { name: t("triage.start") }).click();
  await expect(page.getByText(t("triage.nothing"))).toBeVisible();
});

test("the sample log can be tried with one click", async ({ page, siteLocale, t }) => {
  await page.goto(triagePath(siteLocale));
  await page.getByRole("button", { name: t("triage.try") }).click();
  await expect(page.getByRole("heading", { name: t("triage.first") })).toBeVisible();
  await page.getByRole("button", { name: t("triage.again") }).click();
  await expect(page.getByLabel(t("triage.files"))).toBeEnabled();
});

test("a log in the search box leads to the messages in it", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(`/${siteLocale}/`);
  await box.input.fill(LOG);
  await expect(box.results).toHaveCount(2);
  await expect(box.result("SSL0227E")).toBeVisible();
});
