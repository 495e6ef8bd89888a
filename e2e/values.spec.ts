import { messagePath, shortPath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { CopyTicket } from "./pages/copy-ticket";
import { EntryPage } from "./pages/entry-page";

const VALUES = "#function=gsk_environment_open";

test("values stay while the reader moves inside the page, back and forth", { tag: "@anywhere" }, async ({
  page,
  siteLocale,
  t,
}) => {
  const entry = new EntryPage(page, siteLocale, t);
  await entry.open("SSL0258E", VALUES);
  await expect(entry.text()).toContainText("gsk_environment_open");
  // A page that was loaded anew would have lost this.
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));

  await entry.contentsLink("resolution").click();
  await expect(page).toHaveURL(/#resolution&function=gsk_environment_open$/);
  await expect(page.locator("#resolution:target")).toBeInViewport();
  await expect(entry.text()).toContainText("gsk_environment_open");

  await entry.sectionLink("related").click();
  await expect(page).toHaveURL(/#related&function=gsk_environment_open$/);
  await expect(page.locator("#related").getByText(t("entry.copied"))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.goBack();
  await expect(page).toHaveURL(/#resolution&function=gsk_environment_open$/);
  await expect(entry.text()).toContainText("gsk_environment_open");
  await page.goBack();
  await expect(page).toHaveURL(/SSL0258E\/#function=gsk_environment_open$/);
  await expect(entry.text()).toContainText("gsk_environment_open");
  await page.goForward();
  await expect(page).toHaveURL(/#resolution&function=gsk_environment_open$/);
  expect(await page.evaluate(() => "isSamePage" in globalThis)).toBe(true);

  const ticket = new CopyTicket(page, page.getByRole("article"), t);
  await ticket.copy.click();
  await expect(ticket.status).toHaveText(t("ticket.copied", { format: t("ticket.formats.text") }));
  const { "text/plain": text } = await ticket.clipboard();
  expect(text).toContain("関数呼び出し gsk_environment_open には");
  expect(text).toContain(`${shortPath("SSL0258E")}${VALUES}`);
});

test("a link to a section with values shows both, also after a change of language", async ({
  page,
  siteLocale,
  t,
}) => {
  const entry = new EntryPage(page, siteLocale, t);
  await entry.open("SSL0258E", `#provenance&${VALUES.slice(1)}`);
  await expect(entry.text()).toContainText("gsk_environment_open");
  await expect(page.locator("#provenance:target")).toBeInViewport();
  await entry.languageSwitch.click();
  await expect(page).toHaveURL(/SSL0258E\/#provenance&function=gsk_environment_open$/);
  await expect(entry.text()).toContainText("gsk_environment_open");
  await expect(page.locator("#provenance:target")).toBeInViewport();
});

test("a section that is opened before the page is awake does not take the values away", async ({
  page,
  siteLocale,
  t,
}) => {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/_next/static/flight/**", async (route) => {
    await held;
    await route.continue();
  });
  const entry = new EntryPage(page, siteLocale, t);
  await entry.open("SSL0258E", VALUES);
  await entry.contentsLink("resolution").click();
  await expect(page).toHaveURL(/SSL0258E\/#resolution$/);
  letThrough();
  await expect(entry.text()).toContainText("gsk_environment_open");
  await expect(page).toHaveURL(/#resolution&function=gsk_environment_open$/);
});

test("the short link is copied with the values, and without any where there are none", async ({
  page,
  siteLocale,
  t,
  at,
}) => {
  const entry = new EntryPage(page, siteLocale, t);
  const copy = page.getByRole("button", { name: t("entry.copyShortLabel") });
  const copied = page.getByRole("complementary").getByRole("status");
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await entry.open("SSL0258E", `#cause&${VALUES.slice(1)}`);
  await expect(entry.text()).toContainText("gsk_environment_open");
  await copy.click();
  await expect(copied).toHaveText(t("entry.copied"));
  expect(await clipboard()).toBe(at(shortPath("SSL0258E")) + VALUES);
  await expect(page.getByRole("complementary").locator(".short-link a")).toHaveAttribute(
    "href",
    new RegExp(`${shortPath("SSL0258E")}${VALUES}$`),
  );
  // Another fragment in the same page, and one that is malformed: the plain text stands, and nothing is carried on.
  await page.goto(`${messagePath(siteLocale, "SSL0258E")}#cause&function=%`);
  await expect(entry.text()).toContainText("<function>");
  await copy.click();
  await expect.poll(clipboard).toBe(at(shortPath("SSL0258E")));
  await entry.contentsLink("resolution").click();
  await expect(page).toHaveURL(/SSL0258E\/#resolution$/);
});

test("the reader's own value stands in the message and beside what it means, as text", async ({
  page,
  siteLocale,
  t,
}) => {
  const entry = new EntryPage(page, siteLocale, t);
  await entry.open("SSL0258E", "#function=%3Cb%3Egsk_open");
  await expect(entry.text()).toContainText("<b>gsk_open");
  const own = page.locator("#parameters").getByText(t("entry.ownValue"));
  await expect(own).toBeVisible();
  await expect(own).toContainText("<b>gsk_open");
  await entry.open("SSL0259E");
  await entry.open("SSL0258E");
  await page.keyboard.press("Tab");
  await expect(own).toBeHidden();
  await expect(entry.text()).toContainText("<function>");
});
