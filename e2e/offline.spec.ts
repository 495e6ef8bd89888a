import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
  await page.goto(at(homePath(siteLocale)));
  await page.mouse.move(10, 10);
  await expect(page.getByText(t("offline.ready"))).toBeVisible({ timeout: 40_000 });
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
  await page.goto(at(homePath(siteLocale)));
  await page.mouse.move(10, 10);
  await expect(page.getByText(t("offline.ready"))).toBeVisible({ timeout: 40_000 });
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

/** Changes the text of one page, and the service worker that lists it, as a build with that change would. */
function publishChange(folder: string, file: string, text: string, other: string): void {
  const page = join(folder, file);
  const worker = join(folder, "sw.js");
  const oldHash = sha256(readFileSync(page));
  writeFileSync(page, readFileSync(page, "utf8").replaceAll(text, other));
  const list = readFileSync(worker, "utf8").replace(oldHash, sha256(readFileSync(page)));
  writeFileSync(worker, list.replace(/"revision":"\w+"/, '"revision":"fedcba98"'));
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
