import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { type Locale, otherLocale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { browsePath, homePath, messagePath, triagePath } from "#lib/share/address";
import { expect } from "./fixtures";
import { EntryPage } from "./pages/entry-page";
import { SearchBox } from "./pages/search-box";

/** Where a journey is made: the same steps hold however the site is served, or not served at all. */
export type Journey = {
  page: Page;
  locale: Locale;
  t: Words;
  /** The address that a path within the site has here. */
  at: (path: string) => string;
};

const LINE = "SSL0258E: Handshake Failed, The function call gsk_environment_open has an invalid ID.";
const LOG = `[Tue Jun 09 10:20:30 2015] [error] ${LINE}\n`.repeat(30) + "nothing known here\n".repeat(3);

/** What people come for, as steps that end in what they see. */
export const JOURNEYS: Readonly<Record<string, (journey: Journey) => Promise<void>>> = {
  "from the first page through list and entry to the other language": walk,
  "search in both languages, with the keyboard": search,
  "a pasted line leads to its entry, with its values": pasteLine,
  "a whole log becomes a Report": readLog,
  "a message is copied": copy,
};

async function walk({ page, locale, t, at }: Journey): Promise<void> {
  await page.goto(at("/"));
  await expect(page).toHaveURL(at(homePath(locale)));
  await page.getByRole("link", { name: t("site.browse"), exact: true }).click();
  await expect(page).toHaveURL(at(browsePath(locale)));
  await page.getByRole("combobox", { name: t("browse.severity") }).selectOption("warning");
  await expect(page.getByRole("rowheader")).not.toHaveCount(77);
  await page.getByRole("link", { name: "SSL0222W" }).click();
  const entry = new EntryPage(page, locale, t);
  await expect(entry.heading).toContainText("SSL0222W");
  await expect(page).toHaveURL(at(messagePath(locale, "SSL0222W")));
  await entry.languageSwitch.click();
  await expect(page).toHaveURL(at(messagePath(otherLocale(locale), "SSL0222W")));
  await expect(page.locator("html")).toHaveAttribute("lang", otherLocale(locale));
  await page.goBack();
  await expect(page).toHaveURL(at(messagePath(locale, "SSL0222W")));
}

async function search({ page, locale, t, at }: Journey): Promise<void> {
  const box = new SearchBox(page, t);
  await page.goto(at(homePath(locale)));
  for (const words of ["証明書 期限切れ", "certificate expired"]) {
    await box.input.fill(words);
    await expect(box.results.first()).toContainText("SSL0221E");
  }
  await box.input.fill("ssl208");
  await expect(box.result("SSL0208E")).toBeVisible();
  await box.input.press("Enter");
  await expect(page).toHaveURL(at(messagePath(locale, "SSL0208E")));
}

async function pasteLine({ page, locale, t, at }: Journey): Promise<void> {
  const box = new SearchBox(page, t);
  await page.goto(at(homePath(locale)));
  await box.input.fill(LINE);
  await expect(box.result("SSL0258E")).toBeVisible();
  await box.result("SSL0258E").click();
  await expect(page).toHaveURL(`${at(messagePath(locale, "SSL0258E"))}#function=gsk_environment_open`);
  await expect(page.getByRole("figure").first()).toContainText("gsk_environment_open");
}

async function readLog({ page, locale, t, at }: Journey): Promise<void> {
  await page.goto(at(triagePath(locale)));
  const choose = page.getByLabel(t("triage.files"));
  await expect(choose).toBeEnabled();
  const buffer = Buffer.concat([gzipSync(LOG), gzipSync(LOG)]);
  await choose.setInputFiles({ name: "error_log.gz", mimeType: "application/gzip", buffer });
  await expect(
    page.getByText(t("triage.summary", { lines: "66", matched: "60", unrecognised: "6" })),
  ).toBeVisible();
  // Opened from a folder, the Report stays where it is.
  const leadsTo = page.url().startsWith("file:") ? page.waitForEvent("popup") : page;
  await page.getByRole("link", { name: "SSL0258E" }).first().click();
  await expect(new EntryPage(await leadsTo, locale, t).heading).toContainText("SSL0258E");
}

async function copy({ page, locale, t, at }: Journey): Promise<void> {
  await page.goto(at(messagePath(locale, "SSL0208E")));
  await page
    .getByRole("button", { name: t("entry.copyTextLabel") })
    .first()
    .click();
  await expect(page.getByText(t("entry.copied"), { exact: true }).first()).toBeVisible();
}
