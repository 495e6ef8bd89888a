import { otherLocale } from "#lib/i18n/locale";
import { homePath, messagePath, triagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";

test("what is home to the box steps aside as soon as something is asked, and comes back", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  const ways = page.getByRole("heading", { name: t("home.browse") });
  await page.goto(homePath(siteLocale));
  await expect(ways).toBeVisible();
  await expect(page.getByText(t("box.privacy"))).toBeVisible();
  await box.input.fill("x");
  await expect(ways).toBeHidden();
  await box.input.fill("");
  await expect(ways).toBeVisible();
});

test("the box says as what it takes each kind of input", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  const line =
    "[Tue Jun 09 10:20:30 2015] [info] [client 192.0.2.7] [1a2b3c] [4242] SSL0270I: SSL Handshake Failed, Timeout (60 seconds) occurred before any data received. [192.0.2.7:50123 -> 192.0.2.80:443] [10:20:30.000123]";
  await page.goto(homePath(siteLocale));
  await box.input.fill("0208");
  await expect(box.status).toContainText(t("box.understood.code"));
  await box.input.fill("expired certificates");
  await expect(box.status).toContainText(t("box.understood.words"));
  await box.input.fill("");
  await box.paste(line);
  await expect(box.status).toContainText(t("box.understood.line"));
  await box.input.press("End");
  await box.paste(`\n${line}\n${line}`);
  await expect(box.status).toContainText(t("box.understood.log"));
});

test("a pasted log keeps its lines and the caret, and the emptied box is one line again", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.paste("SSL0208E: first\nSSL0222W: second");
  await expect(box.input).toHaveValue("SSL0208E: first\nSSL0222W: second");
  await expect(box.input).toBeFocused();
  await page.keyboard.type(" line");
  await expect(box.input).toHaveValue("SSL0208E: first\nSSL0222W: second line");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await expect(box.combobox).toBeFocused();
  await page.keyboard.type("208");
  await expect(box.results).toHaveCount(1);
});

test("each example is tried with one click", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  for (const example of ["code", "words", "line"] as const) {
    await page.goto(homePath(siteLocale));
    await page.getByRole("button", { name: t(`home.examples.${example}`) }).click();
    await expect(box.status).toContainText(t(`box.understood.${example}`));
    await expect(box.results.first()).toBeVisible();
  }
});

test("a slash or Control-K reaches the box, but not out of another field nor during a conversion", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await expect(box.input).toHaveAttribute("aria-keyshortcuts", /Control\+K/);
  await page.keyboard.press("/");
  await expect(box.input).toBeFocused();
  await expect(box.input).toHaveValue("");
  await page.keyboard.type("a/b");
  await expect(box.input).toHaveValue("a/b");
  await page.getByRole("combobox", { name: t("site.theme") }).focus();
  await page.keyboard.press("/");
  await expect(box.input).not.toBeFocused();
  const link = page
    .getByRole("navigation", { name: t("site.navigation") })
    .getByRole("link")
    .first();
  await link.focus();
  await link.evaluate((element) => {
    for (const key of [{ key: "/" }, { key: "k", ctrlKey: true }]) {
      element.dispatchEvent(new KeyboardEvent("keydown", { ...key, isComposing: true, bubbles: true }));
    }
  });
  await expect(link).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(box.input).toBeFocused();
});

test("the keys reach the box of other pages, too", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  for (const path of [messagePath(siteLocale, "SSL0206E"), triagePath(siteLocale)]) {
    await page.goto(path);
    await box.input.focus();
    await expect(box.input).toHaveAttribute("aria-keyshortcuts", /Control\+K/);
    await page
      .getByRole("navigation", { name: t("site.navigation") })
      .getByRole("link")
      .first()
      .focus();
    await page.keyboard.press("Control+k");
    await expect(box.input).toBeFocused();
  }
});

test("entries opened last are offered on this device, newest first, until they are forgotten", async ({
  page,
  siteLocale,
  t,
}) => {
  const recent = page.getByRole("region", { name: t("recent.title") });
  await page.goto(homePath(siteLocale));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(recent).toBeHidden();
  for (const code of ["SSL0208E", "SSL0222W", "SSL0208E"]) {
    await page.goto(messagePath(siteLocale, code));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(code);
  }
  await page.goto(homePath(siteLocale));
  await expect(recent.getByRole("link")).toHaveText([/^SSL0208E /, /^SSL0222W /]);
  // In the language of this page, whatever they were opened in.
  await page.goto(messagePath(otherLocale(siteLocale), "SSL0208E"));
  await page.goto(homePath(siteLocale));
  await expect(recent.getByRole("link").first()).toHaveText(
    siteLocale === "ja" ? /^SSL0208E ハンドシェーク/ : /^SSL0208E Handshake/,
  );
  await recent.getByRole("button", { name: t("recent.clear") }).click();
  await expect(recent).toBeHidden();
  await expect(new SearchBox(page, t).input).toBeFocused();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(recent).toBeHidden();
});

test("whatever stands in the storage, or none at all, leaves the page as it is", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  const recent = page.getByRole("region", { name: t("recent.title") });
  for (const kept of ["{", "5", '[{"code":"../x","text":1}]', '"text"']) {
    await page.goto(homePath(siteLocale));
    await page.evaluate((text) => localStorage.setItem("kotae-recent", text), kept);
    await page.reload();
    await box.input.fill("208");
    await expect(box.results).toHaveCount(1);
    await box.input.fill("");
    await expect(recent).toBeHidden();
  }
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto(messagePath(siteLocale, "SSL0208E"));
  await page.goto(homePath(siteLocale));
  await box.input.fill("208");
  await expect(box.results).toHaveCount(1);
});
