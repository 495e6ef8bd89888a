import type { Locator, Page } from "@playwright/test";
import type { Words } from "#lib/i18n/words";

/** The search box, on the home page or in the header of another. */
export class SearchBox {
  readonly input: Locator;
  /** The same while it is of one line. */
  readonly combobox: Locator;
  readonly button: Locator;
  /** What was found: the options for a code or words, the links for pasted lines. */
  readonly results: Locator;
  /** The option that Enter opens. */
  readonly active: Locator;
  readonly status: Locator;

  constructor(
    readonly page: Page,
    t: Words,
  ) {
    const search = page.getByRole("search");
    this.input = search.getByLabel(t("box.label"), { exact: true });
    this.combobox = search.getByRole("combobox", { name: t("box.label") });
    this.button = search.getByRole("button", { name: t("box.submit") });
    this.results = search
      .getByRole("option")
      .or(search.getByRole("list", { name: t("box.results") }).getByRole("link"));
    this.active = search.getByRole("option", { selected: true });
    // The controls of a result have statuses of their own, further down.
    this.status = search.getByRole("status").first();
  }

  /** Pastes a text as a reader does, through the clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.input.focus();
    await this.page.keyboard.press("ControlOrMeta+V");
  }

  /** The result that leads to an entry. */
  result(code: string): Locator {
    return this.results.filter({ hasText: code });
  }
}
