import type { Locator, Page } from "@playwright/test";
import type { Words } from "#lib/i18n/words";

/** The search box, on the home page or in the header of another. */
export class SearchBox {
  readonly input: Locator;
  readonly button: Locator;
  readonly results: Locator;
  readonly status: Locator;

  constructor(
    readonly page: Page,
    t: Words,
  ) {
    const search = page.getByRole("search");
    this.input = search.getByRole("textbox", { name: t("box.label") });
    this.button = search.getByRole("button", { name: t("box.submit") });
    this.results = search.getByRole("list", { name: t("box.results") }).getByRole("link");
    this.status = search.getByRole("status");
  }

  /** The result that leads to an entry. */
  result(code: string): Locator {
    return this.results.filter({ hasText: code });
  }
}
