import { homePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { everythingKept } from "./pages/everything-kept";
import { SearchBox } from "./pages/search-box";
import { settled } from "./pages/settled";

const PREFIX = "[Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] [1a2b3c] [4242] ";
const SUFFIX = " [192.0.2.7:50123 -> 192.0.2.80:443] [10:20:30.000123]";

test("a pasted line with a code leads to its entry and shows what else it says", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill(`${PREFIX}SSL0208E: SSL Handshake Failed, Certificate validation error.${SUFFIX}`);
  await expect(box.status).toContainText(t("box.understood.line"));
  await expect(box.results).toHaveCount(1);
  await expect(box.results).toContainText("SSL0208E");
  await expect(page.getByRole("definition").filter({ hasText: "Tue Jun 09 10:20:30 2015" })).toBeVisible();
  await box.input.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/${siteLocale}/messages/SSL0208E/`));
});

test("a line without its code is known by its text", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("SSL Handshake Failed, Timeout (60 seconds) occurred before any data received.");
  await expect(box.results).toContainText("SSL0270I");
  await expect(page.getByRole("definition").filter({ hasText: /^60$/ })).toBeVisible();
});

test("the values of the holes are shown by name", { tag: "@anywhere" }, async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill(
    `${PREFIX}SSL0258E: ハンドシェークが失敗しました。関数呼び出し gsk_environment_open には無効な ID が含まれます。${SUFFIX}`,
  );
  await expect(box.results).toContainText("SSL0258E");
  await expect(page.getByRole("term").filter({ hasText: "function" })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: /^gsk_environment_open$/ })).toBeVisible();
  await box.results.first().click();
  await expect(page).toHaveURL(/\/messages\/SSL0258E\/#function=gsk_environment_open$/);
  await expect(page.getByRole("figure").first()).toContainText("gsk_environment_open");
});

test("a link carries values into the message, in the reader's language, and nothing else", {
  tag: "@anywhere",
}, async ({ page, siteLocale }) => {
  const text = page.getByRole("figure").first();
  await page.goto("/SSL0258E/#function=gsk_%3Cb%3Eopen");
  await expect(page).toHaveURL(new RegExp(`/${siteLocale}/messages/SSL0258E/#`));
  await expect(text).toContainText("gsk_<b>open");
  for (const malformed of ["#function=%", "#other=1", "#cause", `#function=${"x".repeat(4096)}`]) {
    await page.goto(`/${siteLocale}/messages/SSL0258E/${malformed}`);
    await expect(text).toContainText("<function>");
  }
});

test("a pasted log lists each message found in it", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  const line = (text: string) => `${PREFIX}${text}${SUFFIX}`;
  await box.paste(
    [
      line("SSL0271I: SSL Handshake Failed, client closed connection without sending any data."),
      line("AH00094: Command line: '/opt/IBM/HTTPServer/bin/httpd'"),
      line("SSL0222W: SSL Handshake Failed, no ciphers specified."),
    ].join("\n"),
  );
  await expect(box.status).toContainText(t("box.understood.log"));
  await expect(box.results).toHaveCount(2);
  await expect(box.result("SSL0271I")).toBeVisible();
  await expect(box.result("SSL0222W")).toBeVisible();
});

test("a line of another product is not claimed", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill(
    "[6/9/15 10:20:30:123 JST] 0000004a WSX509TrustMa E   CWPKI0022E: SSL HANDSHAKE FAILURE: A signer with SubjectDN was sent",
  );
  await expect(page.getByText(t("box.lineNothing"))).toBeVisible();
  await expect(box.results).toHaveCount(0);
});

test("nothing of what is pasted leaves the page, its address or its storage", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("208");
  await expect(box.results.first()).toBeVisible();
  await settled(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await box.input.fill(`${PREFIX}SSL0227E: SSL Handshake Failed, canaryword could not be found${SUFFIX}`);
  await expect(box.results).toContainText("SSL0227E");
  expect(requests).toEqual([]);
  expect(await everythingKept(page)).not.toContain("canaryword");
  expect(page.url()).not.toContain("q=");
});
