import type { BrowserContext } from "@playwright/test";
import { homePath, triagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { everythingKept } from "./pages/everything-kept";
import { SearchBox } from "./pages/search-box";
import { settled } from "./pages/settled";

const CANARY = "canaryword";
const LINE = `[Tue Jun 09 10:20:30 2015] [error] SSL0227E: SSL Handshake Failed, ${CANARY} could not be found\n`;

/** What a context asks for and says, from now on. */
function listen(context: BrowserContext): { asked: string[]; said: string[] } {
  const heard: { asked: string[]; said: string[] } = { asked: [], said: [] };
  context.on("request", (request) => heard.asked.push(request.url()));
  context.on("console", (message) => heard.said.push(message.text()));
  return heard;
}

test("a pasted line leaves no trace and asks for nothing", async ({ page, context, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("208");
  await expect(box.results.first()).toBeVisible();
  await settled(page);
  const { asked, said } = listen(context);
  const before = await page.evaluate(() => history.length);
  await box.input.fill(LINE);
  await expect(box.results).toContainText("SSL0227E");
  await box.input.fill(LINE.repeat(5));
  await expect(box.result("SSL0227E")).toBeVisible();
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(await everythingKept(page)).not.toContain(CANARY);
  expect(said.join("\n")).not.toContain(CANARY);
  await page.reload();
  await expect(box.input).toHaveValue("");
});

for (const pasted of [
  `db01.${CANARY}.example.co.jp`,
  `CN=${CANARY},O=Secret`,
  `httpd: ${CANARY} denied`,
  `Failed to obtain the certificate data for label ${CANARY}`,
]) {
  test(`a pasted name without any code leaves no trace either: ${pasted}`, async ({
    page,
    siteLocale,
    t,
  }) => {
    const box = new SearchBox(page, t);
    await page.goto(homePath(siteLocale));
    await box.paste(pasted);
    await expect(box.status).not.toHaveText("");
    // Enter writes at once what is to stand in the address.
    await box.input.press("Enter");
    await expect(box.status).not.toContainText(t("box.loading"));
    expect(await everythingKept(page)).not.toContain(CANARY);
    await page.reload();
    await expect(box.input).toHaveValue("");
  });
}

test("a pasted log leaves no trace and asks for nothing", async ({ page, context, siteLocale, t }) => {
  await page.goto(triagePath(siteLocale));
  // The first touch brings all that reads a log, its Worker too.
  const paste = page.getByRole("textbox", { name: t("triage.paste") });
  const loaded = page.waitForResponse(/\/messages\.json$/);
  await paste.click();
  await expect(page.locator(".triage")).toHaveAttribute("data-ready", "true");
  await loaded;
  // One reads, one unpacks; they answer once they have loaded their scripts.
  await expect.poll(() => page.workers().length).toBe(2);
  for (const worker of page.workers()) await worker.evaluate(() => undefined);
  await settled(page);
  const { asked, said } = listen(context);
  // The last code is in no catalog: what is known of it elsewhere is told, too.
  await paste.fill(`${LINE.repeat(50)}SSL0600E: ${CANARY}\n`);
  await page.getByRole("button", { name: t("triage.start") }).click();
  await expect(page.getByRole("link", { name: "SSL0227E" }).first()).toBeVisible();
  await expect(page.getByText("SSL0600E").first()).toBeVisible();
  await settled(page);
  expect(asked).toEqual([]);
  expect(await everythingKept(page)).not.toContain(CANARY);
  expect(said.join("\n")).not.toContain(CANARY);
});
