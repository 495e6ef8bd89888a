import type { Locator, Page } from "@playwright/test";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { messagePath, type Section } from "#lib/share/address";

/** The page of one message. */
export class EntryPage {
  readonly heading: Locator;
  readonly languageSwitch: Locator;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
    readonly t: Words,
  ) {
    this.heading = page.getByRole("heading", { level: 1 });
    this.languageSwitch = page.getByRole("link", { name: t("site.language"), exact: true });
  }

  async open(code: string, rest = ""): Promise<void> {
    await this.page.goto(messagePath(this.locale, code) + rest);
  }

  sectionHeading(section: Section): Locator {
    return this.page.getByRole("heading", { level: 2, name: this.t(`entry.${section}`), exact: true });
  }

  /** The section in the list of what is on the page. */
  contentsLink(section: Section): Locator {
    return this.page
      .getByRole("navigation", { name: this.t("entry.contents") })
      .getByRole("link", { name: this.t(`entry.${section}`), exact: true });
  }

  /** The text as logged, with its holes. */
  text(): Locator {
    return this.page.getByRole("figure").first();
  }

  sectionLink(section: Section): Locator {
    const title = this.t(`entry.${section}`);
    return this.page.getByRole("link", { name: this.t("entry.copyLink", { title }) });
  }
}
