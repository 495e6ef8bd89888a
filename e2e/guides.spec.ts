import { guidePath, guidesPath, handshakePath, messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";

test("an entry leads to its guide, and the guide back to the entry", async ({ page, siteLocale, t }) => {
  await page.goto(messagePath(siteLocale, "SSL0221E"));
  const further = page.getByRole("navigation", { name: t("guides.further") });
  await expect(further.getByRole("link")).not.toHaveCount(0);
  await further.getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`${guidePath(siteLocale, "certificate-expired")}$`));
  await page.getByRole("link", { name: "SSL0221E" }).first().click();
  await expect(page).toHaveURL(new RegExp(`${messagePath(siteLocale, "SSL0221E")}$`));
});

test("every guide of the list opens, and codes in its text lead to their entries", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.goto(guidesPath(siteLocale));
  const links = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");
  await expect(links).toHaveCount(8);
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).href),
  );
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: /^SSL0\d{3}[EWI]/ })).not.toHaveCount(0);
  }
  await page.goto(guidePath(siteLocale, "time-outs-and-port-scans"));
  await page.getByRole("main").getByRole("link", { name: "SSL0270I", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("SSL0270I");
  await expect(page.getByRole("navigation", { name: t("guides.further") })).toBeVisible();
});

test("a guide lists its parts beside it, and a change of language stays at the part", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.goto(guidePath(siteLocale, "certificate-expired"));
  const parts = page.getByRole("navigation", { name: t("entry.contents") }).getByRole("link");
  await expect(parts).toHaveCount(5);
  const title = (await parts.nth(1).textContent()) ?? "";
  await parts.nth(1).click();
  await expect(page.getByRole("heading", { name: title })).toBeInViewport();
  await page.getByRole("link", { name: t("site.language"), exact: true }).click();
  await expect(page).toHaveURL(/#part-2$/);
  await expect(page.locator("#part-2:target")).toBeInViewport();
});

test("letters of the pictures are as large as small text of the page on a phone", async ({
  page,
  siteLocale,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  for (const path of [handshakePath(siteLocale), guidePath(siteLocale, "look-into-a-key-database")]) {
    await page.goto(path);
    const letters = page.locator(".picture :is(text, tspan)");
    await expect(letters.first()).toBeVisible();
    const sizes = await letters.evaluateAll((all) =>
      all.map((one) => {
        const scale = one instanceof SVGGraphicsElement ? (one.getScreenCTM()?.a ?? 0) : 0;
        return scale * Number.parseFloat(getComputedStyle(one).fontSize);
      }),
    );
    expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(12);
  }
});

test("the map of the handshake leads to a step, the step to its messages, with the keyboard alone", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.goto(handshakePath(siteLocale));
  const map = page.getByRole("navigation", { name: t("handshake.picture") });
  const row = map.getByRole("link", { name: "ClientHello" });
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#client-hello$/);
  // The keyboard goes on from the step, not from the top.
  await page.keyboard.press("Tab");
  await expect(page.locator("#client-hello a:focus")).toHaveText(/SSL0213E/);
});

test("guides and map can be read with scripts off", async ({ browser, baseURL, siteLocale, t }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(guidePath(siteLocale, "look-into-a-key-database"));
  await expect(page.getByRole("img", { name: t("keyDatabase.title") })).toBeVisible();
  await page.goto(handshakePath(siteLocale));
  await expect(page.getByRole("listitem").filter({ hasText: "ClientHello" }).first()).toBeVisible();
  await context.close();
});
