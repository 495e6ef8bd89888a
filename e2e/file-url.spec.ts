import { pathToFileURL } from "node:url";
import { homePath, messagePath, triagePath } from "#lib/share/address";
import { test as base, expect } from "./fixtures";
import { JOURNEYS } from "./journeys";
import { everythingKept } from "./pages/everything-kept";
import { SearchBox } from "./pages/search-box";
import { logLine, TriagePage } from "./pages/triage-page";
import { unpackBundle } from "./site-copies";

/** The site as somebody unpacks it on a computer without a server and a network. */
const test = base.extend<object, { bundle: string }>({
  bundle: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const { folder, remove } = unpackBundle();
      await use(folder);
      remove();
    },
    { scope: "worker" },
  ],
  at: async ({ bundle }, use) =>
    use((path) => {
      const folder = pathToFileURL(bundle).href + (path === "/" ? "" : "/files");
      return folder + path.replace(/\/(?=$|[?#])/, "/index.html");
    }),
  page: async ({ page, context }, use) => {
    await context.setOffline(true);
    await use(page);
  },
});

for (const [name, run] of Object.entries(JOURNEYS)) {
  test(`opened from a folder: ${name}`, async ({ page, siteLocale, t, at }) => {
    await run({ page, locale: siteLocale, t, at });
    expect(page.url()).toMatch(/^file:/);
  });
}

test("opened from a folder: a query stays in the address, a short link leads to its entry", async ({
  page,
  siteLocale,
  t,
  at,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(at(homePath(siteLocale)));
  await box.input.fill("certificate");
  await expect(page).toHaveURL(`${at(homePath(siteLocale))}?q=certificate`);
  await page.goto(at("/SSL0208E/#resolution"));
  await expect(page).toHaveURL(at(`${messagePath(siteLocale, "SSL0208E")}#resolution`));
});

test("opened from a folder: a Report stays, its links open beside it", async ({
  page,
  siteLocale,
  t,
  at,
}) => {
  const triage = new TriagePage(page, t, siteLocale);
  const line = logLine("SSL0227E", "Handshake Failed.", "10:20:02");
  await page.goto(at(triagePath(siteLocale)));
  await triage.wake();
  await triage.pasteField.fill(line);
  await triage.start.click();
  const opened = page.waitForEvent("popup");
  await triage.message("SSL0227E").getByRole("link", { name: "SSL0227E", exact: true }).click();
  const entry = await opened;
  await expect(entry.getByRole("heading", { level: 1 })).toContainText("SSL0227E");
  await expect(triage.message("SSL0227E")).toBeVisible();
  expect(await everythingKept(page)).not.toContain("Handshake Failed.");
});

test("opened from a folder: every link of a page leads to a file", async ({ page, siteLocale, at }) => {
  for (const path of [homePath(siteLocale), messagePath(siteLocale, "SSL0208E")]) {
    await page.goto(at(path));
    const addresses = await page
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => /^file:[^?#]*\/(?:[?#]|$)/.test(address))).toEqual([]);
  }
});
