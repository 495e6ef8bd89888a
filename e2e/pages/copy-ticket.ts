import type { Locator, Page } from "@playwright/test";
import type { Words } from "#lib/i18n/words";

/** The control that copies a message for a ticket, within a part of a page. */
export class CopyTicket {
  readonly copy: Locator;
  readonly options: Locator;
  readonly status: Locator;
  readonly format: Locator;
  readonly language: Locator;
  readonly masking: Locator;
  readonly preview: Locator;
  readonly byHand: Locator;

  constructor(
    readonly page: Page,
    part: Locator,
    t: Words,
  ) {
    this.copy = part.getByRole("button", { name: t("ticket.copy") });
    this.options = part.getByRole("button", { expanded: false, name: t("ticket.options") });
    this.status = part.getByRole("status").and(page.locator(".ticket-status"));
    this.format = part.getByRole("combobox", { name: t("ticket.format") });
    this.language = part.getByRole("combobox", { name: t("ticket.languageChoice") });
    this.masking = part.getByRole("checkbox", { name: t("ticket.maskAll") });
    this.preview = part.getByRole("region", { name: t("ticket.preview") });
    this.byHand = part.getByRole("textbox", { name: t("ticket.byHand") });
  }

  /** What is on the clipboard, by type. */
  clipboard(): Promise<Record<string, string>> {
    return this.page.evaluate(async () => {
      const flavours: Record<string, string> = {};
      for (const item of await navigator.clipboard.read()) {
        for (const type of item.types) flavours[type] = await (await item.getType(type)).text();
      }
      return flavours;
    });
  }
}
