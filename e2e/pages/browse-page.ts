import type { Locator, Page } from "@playwright/test";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { browsePath } from "#lib/share/address";

/** The list of all messages. */
export class BrowsePage {
  readonly table: Locator;
  readonly codes: Locator;
  readonly shown: Locator;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
    readonly t: Words,
  ) {
    this.table = page.getByRole("table", { name: t("browse.title") });
    this.codes = this.table.getByRole("rowheader");
    this.shown = page.getByRole("form", { name: t("browse.filters") }).getByRole("status");
  }

  async open(filters: Record<string, string> = {}): Promise<void> {
    await this.page.goto(browsePath(this.locale, filters));
  }

  filter(name: "severity" | "action" | "topic"): Locator {
    return this.page.getByRole("combobox", { name: this.t(`browse.${name}`) });
  }
}
