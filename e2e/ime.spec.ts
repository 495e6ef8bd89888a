import type { CDPSession, Page } from "@playwright/test";
import { homePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";

/** What a Japanese input method does: shows a text that is still being converted. */
async function compose(session: CDPSession, text: string): Promise<void> {
  await session.send("Input.imeSetComposition", {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}

/** The key press that a browser reports while an input method has the keyboard. */
async function pressWhileComposing(page: Page, key: string): Promise<void> {
  await page
    .getByRole("search")
    .getByRole("combobox")
    .evaluate((box, name) => {
      box.dispatchEvent(
        new KeyboardEvent("keydown", { key: name, isComposing: true, bubbles: true, cancelable: true }),
      );
    }, key);
}

test("results wait for the end of a conversion, and then answer what was converted", async ({
  page,
  siteLocale,
  t,
}) => {
  const box = new SearchBox(page, t);
  const session = await page.context().newCDPSession(page);
  await page.goto(homePath(siteLocale));
  await box.input.fill("208");
  await expect(box.results).toHaveCount(1);
  await box.input.fill("");
  await expect(box.results).toHaveCount(0);
  await box.input.focus();
  await compose(session, "ひみつ");
  await compose(session, "ひみつかぎ");
  await expect(box.input).toHaveValue("ひみつかぎ");
  await expect(box.results).toHaveCount(0);
  await session.send("Input.insertText", { text: "秘密鍵" });
  await expect(box.input).toHaveValue("秘密鍵");
  await expect(box.result("SSL0248E")).toBeVisible();
});

test("the Enter that ends a conversion opens nothing, the next one does", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("ＳＳＬ０２０８Ｅ");
  await expect(box.results).toHaveCount(1);
  await pressWhileComposing(page, "Enter");
  await expect(box.input).toHaveValue("ＳＳＬ０２０８Ｅ");
  await expect(page).toHaveURL(new RegExp(`/${siteLocale}/\\?q=`));
  await box.input.press("Enter");
  await expect(page).toHaveURL(/\/messages\/SSL0208E\/$/);
});

test("arrow keys that choose a conversion do not leave the box", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("証明書");
  await expect(box.results.first()).toBeVisible();
  await box.input.focus();
  await pressWhileComposing(page, "ArrowDown");
  await expect(box.input).toBeFocused();
});
