import { homePath, messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";
import { TriagePage } from "./pages/triage-page";

test("a code known outside the catalog is told with the vendor's change and related entries", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  const panel = page.getByRole("region", { name: t("outside.title") });
  for (const [typed, code, apar] of [
    ["ssl00286i", "SSL00286I", "PH31169"],
    ["IHS00019", "IHS00019", "PH32229"],
  ] as const) {
    await box.input.fill(typed);
    await expect(panel).toContainText(code);
    await expect(panel).toContainText(apar);
  }
  await panel.getByRole("link", { name: "SSL0209E" }).click();
  await expect(page).toHaveURL(new RegExp(`${messagePath(siteLocale, "SSL0209E")}$`));
});

test("a plug-in line with a GSKit return code leads to the related entry, labelled as related", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill(
    "[Mon Jun 08 10:00:00 2015] 00004f6a - ERROR: lib_stream: openStream: GSK_ERROR_BAD_CERT(gsk rc = 414)",
  );
  const panel = page.getByRole("region", { name: t("outside.title") });
  await expect(panel.getByRole("link", { name: "SSL0234W" })).toBeVisible();
  await expect(panel).toContainText(t("outside.related"));
  await expect(panel).toContainText("414");
});

test("an unknown code is taken apart, and a report about it can be copied", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("SSL0499E");
  const panel = page.getByRole("region", { name: t("outside.title") });
  await expect(panel).toContainText("SSL04");
  await expect(panel).toContainText(t("severity.error"));
  await panel.getByRole("button", { name: t("outside.copy") }).click();
  await expect(panel).toContainText(t("outside.copied"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("SSL0499E");
  expect(copied).toContain(t("outside.reportAsk"));
});

test("a return code that is typed leads to the related entry, labelled as an inference", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  const panel = page.getByRole("region", { name: t("outside.title") });
  for (const typed of ["gsk rc = 414", "rc=414", "GSK_ERROR_BAD_CERT"]) {
    await box.input.fill(typed);
    await expect(panel).toContainText(t("outside.relatedNote"));
    await expect(panel.getByRole("link", { name: "SSL0234W" })).toBeVisible();
    await expect(box.results.first()).toContainText("SSL0234W");
    await expect(box.results.first()).toContainText(t("outside.relatedHit"));
    await expect(box.results.first()).toHaveAttribute("data-certain", "false");
  }
});

test("a return code without an entry, and one that nobody knows, are said to be that, with a report", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  const panel = page.getByRole("region", { name: t("outside.title") });
  await box.input.fill("gsk rc = 424");
  await expect(panel).toContainText("GSK_ERROR_BAD_SEC_TYPE_COMBINATION");
  await expect(panel).toContainText(t("outside.returnCodeNoEntry"));
  await expect(page.getByText(t("box.nothing"))).toBeHidden();
  await expect(panel.getByRole("button", { name: t("outside.copy") })).toBeVisible();
  await box.input.fill("gsk rc = 999");
  await expect(panel).toContainText(t("outside.notReturnCode", { written: "gsk rc = 999", rc: "999" }));
  await expect(page.getByText(t("box.nothing"))).toBeHidden();
  await expect(page.getByRole("status").first()).not.toContainText("999");
  await expect(panel.getByRole("button", { name: t("outside.copy") })).toBeVisible();
});

test("a code known outside is taken apart, too, and the report has the pasted line, masked", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  const panel = page.getByRole("region", { name: t("outside.title") });
  await box.input.fill("SSL0286I");
  await expect(panel).toContainText("PH31169");
  await expect(panel).toContainText(t("outside.writtenAs", { written: "SSL0286I", code: "SSL00286I" }));
  await expect(panel).toContainText(t("severity.information"));
  await expect(page.getByText(t("box.nothing"))).toBeHidden();
  await box.input.fill("[Tue Jun 09 10:20:30 2015] [error] [client 192.0.2.7] SSL0405E: something odd");
  await expect(panel).toContainText("SSL04");
  await expect(page.getByText(t("box.lineNothing"))).toBeHidden();
  await panel.getByRole("button", { name: t("outside.copy") }).click();
  await expect(panel).toContainText(t("outside.copied"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("[client ip-1] SSL0405E: something odd");
  expect(copied).toContain(t("outside.reportAskRest"));
  expect(copied).not.toContain("192.0.2.7");
  expect(copied).not.toContain(t("outside.reportAsk"));
});

test("a message number of another product is said to look like one", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  const panel = page.getByRole("region", { name: t("outside.title") });
  for (const code of ["CWPKI0022E", "DTCSSL022E"]) {
    await box.input.fill(code);
    await expect(panel).toContainText(code);
    await expect(panel).toContainText(t("outside.foreign"));
  }
  await box.input.fill("IHS00020");
  await expect(panel).toContainText(t("outside.unknown"));
  await expect(panel).toContainText("IBM HTTP Server");
});

test("the address of a code of another prefix has the same help as the box", async ({
  page,
  t,
  allowLoadErrors,
}) => {
  allowLoadErrors();
  const panel = page.getByRole("region", { name: t("outside.title") });
  await page.goto("/IHS00019");
  await expect(panel).toContainText("PH32229");
  await page.goto("/CWPKI0022E/");
  await expect(panel).toContainText(t("outside.foreign"));
});

test("a whole log of what is known outside is not said to hold nothing", async ({ page, siteLocale, t }) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  const line = "[Mon Jun 08 10:00:00 2015] 00004f6a - ERROR: lib_stream: GSK_ERROR_BAD_CERT(gsk rc = 414)\n";
  await triage.read(`${line.repeat(3)}[notice] IHS00019: a process ends\n[notice] caught SIGTERM\n`);
  await expect(triage.summary).toHaveText(
    t("triage.summary", { lines: "5", matched: "0", unrecognised: "5" }),
  );
  await expect(page.getByText(t("triage.nothingButOutside", { lines: "5", outside: "4" }))).toBeVisible();
  await expect(page.getByText(t("triage.nothing"), { exact: true })).toBeHidden();
  const returns = page.getByRole("region", { name: t("triage.returnCodes") });
  await expect(returns).toContainText("GSK_ERROR_BAD_CERT (414)");
  await expect(returns).toContainText(t("outside.relatedHit"));
  await expect(returns.getByRole("link", { name: "SSL0234W" })).toBeVisible();
  await expect(page.getByRole("region", { name: t("triage.unknownCodes") })).toContainText("PH32229");
});

test("the address of a code without a page tells what is known of it", async ({
  page,
  t,
  allowLoadErrors,
}) => {
  allowLoadErrors();
  await page.goto("/SSL0405E/");
  await expect(page.getByRole("region", { name: t("outside.title") })).toContainText("PH38112");
});
