import { otherLocale } from "#lib/i18n/locale";
import { messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { CopyTicket } from "./pages/copy-ticket";
import { EntryPage } from "./pages/entry-page";
import { SearchBox } from "./pages/search-box";
import { TriagePage } from "./pages/triage-page";

const LINE =
  "[Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] [1a2b3c] [4242] SSL0208E: SSL Handshake Failed, Certificate validation error {noformat} [192.0.2.7:50123 -> 192.0.2.80:443] [10:20:30.000123]";

test("an entry is copied with the values of its link, in the reader's language", async ({
  page,
  siteLocale,
  t,
}) => {
  await new EntryPage(page, siteLocale, t).open("SSL0258E", "#function=gsk_environment_open");
  const ticket = new CopyTicket(page, page.getByRole("article"), t);
  await ticket.copy.press("Enter");
  await expect(ticket.status).toHaveText(t("ticket.copied", { format: t("ticket.formats.text") }));
  const { "text/plain": text = "" } = await ticket.clipboard();
  for (const part of [
    `SSL0258E · ${t("severity.error")}`,
    "SSL0258E: ハンドシェークが失敗しました。関数呼び出し gsk_environment_open には無効な ID が含まれます。",
    `${t("entry.action")}: ${t("action.report-to-vendor")}`,
    t("entry.cause"),
    t("entry.resolution"),
    "apachectl -V",
    "/SSL0258E/#function=gsk_environment_open",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toMatch(/\S \d{4}-\d{2}-\d{2}\S*\n$/);
  expect(text.includes("function call gsk_environment_open")).toBe(siteLocale === "en");
});

test("rich text has HTML and plain text on the clipboard, and the choice is remembered", async ({
  page,
  siteLocale,
  t,
}) => {
  const entry = new EntryPage(page, siteLocale, t);
  await entry.open("SSL0266E");
  const ticket = new CopyTicket(page, page.getByRole("article"), t);
  await ticket.options.click();
  await ticket.format.selectOption("html");
  await ticket.language.selectOption("both");
  await entry.open("SSL0208E");
  await ticket.copy.click();
  await expect(ticket.status).toHaveText(t("ticket.copied", { format: t("ticket.formats.html") }));
  const { "text/plain": plain = "", "text/html": html = "" } = await ticket.clipboard();
  expect(html).toContain("<pre>openssl verify -CAfile chain.pem received.pem</pre>");
  for (const text of [plain, html]) {
    expect(text).toContain("証明書チェーンと照合します。");
    expect(text).toContain("Check it against its chain.");
  }
});

test("a matched line is masked, shown so before, and can be shown as it is", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.goto(`/${siteLocale}/`);
  await new SearchBox(page, t).input.fill(LINE);
  const result = page.getByRole("listitem").filter({ hasText: "SSL0208E" });
  const ticket = new CopyTicket(page, result, t);
  await ticket.options.click();
  await ticket.format.selectOption("jira");
  await expect(result.getByRole("row", { name: "ip-1 192.0.2.7" })).toBeVisible();
  await expect(ticket.preview).toContainText("[client ip-1]");
  await ticket.copy.click();
  await expect(ticket.status).toHaveText(
    t("ticket.copiedMasked", { format: t("ticket.formats.jira"), count: 2 }),
  );
  const shown = await ticket.preview.textContent();
  const { "text/plain": masked } = await ticket.clipboard();
  expect(masked).toBe(shown);
  expect(masked).not.toContain("192.0.2.");
  expect(masked).toContain(
    "{code:none}\n[Tue Jun 09 10:20:30 2015] [crit] [client ip-1] [1a2b3c] [4242] SSL0208E:",
  );

  await ticket.masking.uncheck();
  await expect(ticket.preview).toContainText("[client 192.0.2.7]");
  await ticket.copy.click();
  await expect(ticket.status).toHaveText(
    t("ticket.copiedUnmasked", { format: t("ticket.formats.jira"), count: 2 }),
  );
  expect((await ticket.clipboard())["text/plain"]).toContain("[192.0.2.7:50123 -> 192.0.2.80:443]");
});

test("where copying is forbidden the text stands there, selected", async ({ page, siteLocale, t }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await new EntryPage(page, siteLocale, t).open("SSL0208E");
  const ticket = new CopyTicket(page, page.getByRole("article"), t);
  await ticket.copy.click();
  await expect(ticket.status).toHaveText(t("ticket.copyFailed"));
  await expect(ticket.byHand).toBeFocused();
  await expect(ticket.byHand).toHaveValue(/^SSL0208E/);
  const selected = await ticket.byHand.evaluate((area: HTMLTextAreaElement) => area.selectionEnd);
  expect(selected).toBeGreaterThan(200);
});

test("without a clipboard for pages and without storage, copying works all the same", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.addInitScript(() => {
    const { clipboard } = navigator;
    Object.defineProperty(navigator, "clipboard", {
      value: { read: () => clipboard.read(), write: () => Promise.reject(new Error("forbidden")) },
    });
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new Error("denied");
      },
    });
  });
  await new EntryPage(page, siteLocale, t).open("SSL0208E");
  const ticket = new CopyTicket(page, page.getByRole("article"), t);
  await ticket.options.click();
  await ticket.format.selectOption("html");
  await ticket.copy.click();
  await expect(ticket.status).toHaveText(t("ticket.copied", { format: t("ticket.formats.html") }));
  const { "text/plain": plain, "text/html": html } = await ticket.clipboard();
  expect(plain).toMatch(/^SSL0208E/);
  expect(html).toContain("<h2>SSL0208E");
});

test("a link's values fill the message in the language of whoever opens it", async ({
  page,
  siteLocale,
  t,
}) => {
  const entry = new EntryPage(page, siteLocale, t);
  await entry.open("SSL0258E", "#other=1&function=%E6%97%A5%E6%9C%AC%3Cb%3E");
  const filled = page.getByText("日本<b>", { exact: true });
  await expect(filled.first()).toBeVisible();
  await entry.languageSwitch.click();
  await expect(page).toHaveURL(new RegExp(messagePath(otherLocale(siteLocale), "SSL0258E")));
  await expect(filled.first()).toBeVisible();
  for (const malformed of ["#function=%", "#function=a%0Ab", `#function=${"x".repeat(4096)}`, "#function="]) {
    await entry.open("SSL0258E", malformed);
    await expect(page.getByText("<function>", { exact: true }).first()).toBeVisible();
    await expect(filled).toHaveCount(0);
  }
});

test("a row of a log is copied with how often and when it came, and a Report is saved masked", async ({
  page,
  siteLocale,
  t,
}) => {
  const triage = new TriagePage(page, t, siteLocale);
  await triage.open();
  await triage.read(`${LINE}\n${LINE.replace("10:20:30", "11:00:00")}\n`);
  const ticket = new CopyTicket(page, triage.message("SSL0208E"), t);
  await ticket.copy.click();
  await expect(ticket.status).toHaveText(
    t("ticket.copiedMasked", { format: t("ticket.formats.text"), count: 2 }),
  );
  const { "text/plain": text } = await ticket.clipboard();
  expect(text).toContain(
    `${t("ticket.count")}: 2\n${t("ticket.first")}: Tue Jun 09 10:20:30 2015\n${t("ticket.last")}: Tue Jun 09 11:00:00 2015\n`,
  );
  expect(text).toContain("[client ip-1]");
  const masked = page.getByRole("checkbox", { name: t("triage.saveMasked") });
  for (const isMasked of [true, false]) {
    await masked.setChecked(isMasked);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: t("triage.save", { format: "CSV" }) }).click();
    const saved = Buffer.concat(await (await (await download).createReadStream()).toArray()).toString("utf8");
    expect(saved).toContain(isMasked ? "ip-1 (2)" : "192.0.2.7 (2)");
    expect(saved.includes("192.0.2.")).toBe(!isMasked);
  }
});
