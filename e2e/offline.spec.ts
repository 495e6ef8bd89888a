import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Words } from "#lib/i18n/words";
import {
  browsePath,
  guidesPath,
  handshakePath,
  homePath,
  messagePath,
  printPath,
  triagePath,
} from "#lib/share/address";
import { test as base, expect } from "./fixtures";
import { JOURNEYS } from "./journeys";
import { everythingKept } from "./pages/everything-kept";
import { SearchBox } from "./pages/search-box";
import { awake } from "./pages/waking";
import { copySite, serveSite } from "./site-copies";

/** A site with a server of its own, which can be stopped, and whose files can be changed. */
const test = base.extend<{ own: { folder: string; address: string; stop: () => void } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  own: async ({}, use) => {
    const { folder, remove } = copySite();
    const server = await serveSite(folder, "/kb/ihs/");
    await use({ folder, ...server });
    server.stop();
    remove();
  },
  baseURL: async ({ own }, use) => use(own.address),
});
test.use({ serviceWorkers: "allow" });
// The whole site is fetched first.
test.describe.configure({ timeout: 180_000 });

const CANARY = "canaryword";
const NEW_REVISION = "fedcba98";

test("loaded once, the whole site is read without server and network, and nothing pasted is kept", async ({
  page,
  context,
  siteLocale,
  t,
  own,
  at,
}) => {
  const said: string[] = [];
  context.on("console", (message) => said.push(message.text()));
  await keepSite(page, at(homePath(siteLocale)), t);
  own.stop();
  await context.setOffline(true);

  const kinds = [browsePath, triagePath, guidesPath, handshakePath, printPath].map((path) =>
    path(siteLocale),
  );
  for (const path of [...kinds, messagePath(siteLocale, "SSL0192W"), messagePath(siteLocale, "SSL0276E")]) {
    await page.goto(at(path));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await page.goto(at("/SSL0208E/"));
  await expect(page).toHaveURL(at(messagePath(siteLocale, "SSL0208E")));
  for (const run of Object.values(JOURNEYS)) await run({ page, locale: siteLocale, t, at });

  await page.goto(at(homePath(siteLocale)));
  const box = new SearchBox(page, t);
  await box.input.fill(`SSL0227E: SSL Handshake Failed, ${CANARY} could not be found`);
  await expect(box.result("SSL0227E")).toBeVisible();
  expect(await everythingKept(page)).not.toContain(CANARY);
  expect(said.join("\n")).not.toContain(CANARY);
});

test("a new edition asks before it replaces the old one, and then replaces all of it", async ({
  page,
  siteLocale,
  t,
  own,
  at,
}) => {
  await keepSite(page, at(homePath(siteLocale)), t);
  const [before] = await page.evaluate(() => caches.keys());

  publishChange(own.folder, "SSL0208E/index.html", "Certificate validation error.", "Published anew");
  const shortPage = () => page.evaluate(async (address) => (await fetch(address)).text(), at("/SSL0208E/"));
  await page.reload();
  // A page asks for nothing more until there is a sign of a reader.
  await page.mouse.move(20, 20);
  const use = page.getByRole("button", { name: t("offline.use") });
  await expect(use).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole("status").filter({ hasText: "fedcba98" })).toBeVisible();
  expect(await shortPage()).toContain("Certificate validation error.");
  const reloaded = page.waitForEvent("load");
  await use.click();
  await reloaded;
  await page.mouse.move(30, 30);
  await expect(page.getByText(t("offline.edition", { revision: "fedcba98" }))).toBeVisible({
    timeout: 40_000,
  });
  expect(await shortPage()).toContain("Published anew");
  const after = await page.evaluate(() => caches.keys());
  expect(after).toHaveLength(1);
  expect(after).not.toContain(before);
});

test("while one tab takes a new edition, what was written in another stays, and that one mixes nothing in", async ({
  page,
  context,
  siteLocale,
  t,
  own,
  at,
  allowLoadErrors,
}) => {
  allowLoadErrors();
  const other = await context.newPage();
  for (const tab of [page, other]) await keepSite(tab, at(homePath(siteLocale)), t);
  // What answers has not been loaded in the other tab: it would be that of the new edition from now on.
  await other.evaluate((line) => {
    const box = document.querySelector<HTMLInputElement>("[name=q]");
    if (box !== null) box.value = line;
  }, CANARY);
  publishChange(own.folder, "api/v1/search.json", `{"version"`, `{ "version"`);
  await takeNewEdition(page, t);

  const prompt = other.getByRole("status").filter({ hasText: t("offline.replaced") });
  await expect(prompt).toBeVisible();
  const box = new SearchBox(other, t);
  await expect(box.input).toHaveValue(CANARY);
  const asked: string[] = [];
  other.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await box.input.press("End");
  await box.input.pressSequentially(" 208");
  await expect(other.getByText(t("box.failedTry"))).toBeVisible();
  await expect(box.input).toHaveValue(`${CANARY} 208`);
  expect(asked.filter((path) => path.includes("/api/"))).toEqual([]);

  await other.getByRole("button", { name: t("offline.reload") }).click();
  await expect(prompt).toBeHidden();
  await box.input.fill("208");
  await expect(box.result("SSL0208E")).toBeVisible();
});

test("a tab that nobody had touched while another took a new edition reloads with the first touch", async ({
  page,
  context,
  siteLocale,
  t,
  own,
  at,
}) => {
  await keepSite(page, at(homePath(siteLocale)), t);
  const entry = messagePath(siteLocale, "SSL0208E");
  const [untouched, written] = [await context.newPage(), await context.newPage()];
  for (const tab of [untouched, written]) await tab.goto(at(entry));
  publishData(own.folder, entry.slice(1));
  await takeNewEdition(page, t);

  for (const tab of [untouched, written]) expect(await awake(tab)).toBe(false);
  const reloaded = untouched.waitForEvent("load");
  await untouched.mouse.click(10, 300);
  await reloaded;
  await expect(untouched.locator("meta[name=published-anew]")).toHaveCount(1);
  await new SearchBox(untouched, t).input.fill("208");
  await expect(new SearchBox(untouched, t).result("SSL0208E")).toBeVisible();

  // What was written before the page could wake is not thrown away without a word.
  await written.evaluate((line) => {
    const box = document.querySelector<HTMLInputElement>("[name=q]");
    if (box !== null) box.value = line;
  }, CANARY);
  const question = written.waitForEvent("dialog");
  const touch = written.mouse.click(10, 300);
  const dialog = await question;
  expect(dialog.message()).toBe(t("otherEdition.question"));
  await dialog.dismiss();
  await touch;
  await expect(new SearchBox(written, t).input).toHaveValue(CANARY);
});

/** Opens a page and waits until the browser has a copy of the whole site. */
async function keepSite(page: Page, address: string, t: Words): Promise<void> {
  await page.goto(address);
  await page.mouse.move(10, 10);
  await expect(page.getByText(t("offline.ready"))).toBeVisible({ timeout: 40_000 });
}

/** Waits in a tab for the edition that was published, and takes it. */
async function takeNewEdition(page: Page, t: Words): Promise<void> {
  await page.reload();
  await page.mouse.move(20, 20);
  const reloaded = page.waitForEvent("load");
  await page.getByRole("button", { name: t("offline.use") }).click({ timeout: 40_000 });
  await reloaded;
  await page.mouse.move(30, 30);
  await expect(page.getByText(t("offline.edition", { revision: NEW_REVISION }))).toBeVisible({
    timeout: 40_000,
  });
}

/** Publishes an entry whose data have another name, as they have when anything of them has changed. */
function publishData(folder: string, path: string): void {
  const page = join(folder, path, "index.html");
  const html = readFileSync(page, "utf8");
  const [data = ""] = /_next\/static\/flight\/[^" ]*/.exec(html) ?? [];
  const renamed = data.replace(/\w+\.js$/, "published.js");
  renameSync(join(folder, data), join(folder, renamed));
  const worker = join(folder, "sw.js");
  writeFileSync(worker, readFileSync(worker, "utf8").replace(data, renamed));
  publishChange(folder, `${path}index.html`, data, renamed);
  publishChange(folder, `${path}index.html`, "</head>", '<meta name="published-anew"></head>');
}

/** Changes the text of one page, and the service worker that lists it, as a build with that change would. */
function publishChange(folder: string, file: string, text: string, other: string): void {
  const page = join(folder, file);
  const worker = join(folder, "sw.js");
  const oldHash = sha256(readFileSync(page));
  writeFileSync(page, readFileSync(page, "utf8").replaceAll(text, other));
  const list = readFileSync(worker, "utf8").replace(oldHash, sha256(readFileSync(page)));
  writeFileSync(worker, list.replace(/"revision":"\w+"/, `"revision":"${NEW_REVISION}"`));
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
