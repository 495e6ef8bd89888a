import { messagePath, printPath, shortPath } from "#lib/share/address";
import { expect, test } from "./fixtures";

/** Entries with much to say: long text, hints, variants, history. */
const LONG = ["SSL0222W", "SSL0266E", "SSL0219E", "SSL0192W"];

test("an entry prints on one page of A4, with its title and its whole address", async ({
  page,
  siteLocale,
}) => {
  for (const code of LONG) {
    await page.goto(messagePath(siteLocale, code));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(code);
    await page.emulateMedia({ media: "print" });
    // Both stand in the head of the document, which is shown on paper only.
    await expect(page.locator("head > title")).toBeVisible();
    const address = page.locator("head > link[rel=canonical]");
    await expect(address).toBeVisible();
    await expect(address).toHaveAttribute("href", page.url());
    expect(await address.evaluate((link) => getComputedStyle(link, "::before").content)).toContain(
      page.url(),
    );
    await expect(page.getByRole("banner")).toBeHidden();
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), code).toHaveLength(1);
  }
});

test("the print document holds every message, each below an anchor with its code", async ({
  page,
  siteLocale,
  t,
}) => {
  await page.goto(`${printPath(siteLocale)}#SSL0266E`);
  const codes = page.getByRole("navigation", { name: t("print.codes") }).getByRole("link");
  await expect(codes).toHaveCount(77);
  await expect(page.getByRole("article", { name: /SSL0266E/ })).toBeInViewport();
  await expect(page.getByRole("article", { name: /^SSL0/ })).toHaveCount(77);
});

test("below each message stands its whole short link, once the page knows where it is", async ({
  page,
  siteLocale,
  at,
}) => {
  await page.goto(printPath(siteLocale));
  const link = page.locator("#SSL0266E .print-link");
  await expect(link).toBeEmpty();
  await page.keyboard.press("Shift");
  await expect(link).toHaveText(new URL(at(shortPath("SSL0266E")), page.url()).href);
});
