import type { Locator, Page } from "@playwright/test";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { triagePath } from "#lib/share/address";

/** A file as Playwright gives it to a page. */
export type TestFile = { name: string; mimeType: string; buffer: Buffer };

/** Stands for any value in a Word that becomes a regular expression. */
const ANY = ".*";

/** The page that reads whole logs. */
export class TriagePage {
  readonly choose: Locator;
  readonly pasteField: Locator;
  readonly start: Locator;
  readonly cancel: Locator;
  /** Leaves the Report; it stands at both of its ends. */
  readonly again: Locator;
  /** Reads again what was read last. */
  readonly readLast: Locator;
  readonly summary: Locator;
  /** What a cancelled run says. */
  readonly partial: Locator;
  readonly filterState: Locator;
  /** What to do first. */
  readonly first: Locator;
  readonly toDo: Locator;
  readonly messages: Locator;
  readonly chart: Locator;
  readonly chartTable: Locator;
  readonly client: Locator;
  readonly notices: Locator;

  constructor(
    readonly page: Page,
    readonly t: Words,
    readonly locale: Locale,
  ) {
    this.choose = page.getByLabel(t("triage.files"));
    this.pasteField = page.getByRole("textbox", { name: t("triage.paste") });
    this.start = page.getByRole("button", { name: t("triage.start") });
    this.cancel = page.getByRole("button", { name: t("triage.cancel"), exact: true });
    this.again = page.getByRole("button", { name: t("triage.again") }).first();
    this.readLast = page.getByRole("button", { name: t("triage.retry") });
    // The box in the head of the page has a status of its own.
    this.summary = page.getByRole("main").getByRole("status").first();
    this.partial = page.getByText(new RegExp(t("triage.cancelled", { percent: ANY, lines: ANY })));
    this.filterState = page.getByRole("form", { name: t("triage.filters") }).getByRole("status");
    this.first = page.getByRole("region", { name: t("triage.first") });
    this.toDo = this.first.getByRole("listitem");
    this.messages = page.getByRole("region", { name: t("triage.found") }).locator(".report-message");
    this.chart = page.getByRole("img", {
      name: new RegExp(t("triage.chartLabel", { from: ANY, to: ANY, lines: ANY, peak: ANY, most: ANY })),
    });
    this.chartTable = page.getByRole("region", { name: t("triage.asTable") }).getByRole("row");
    this.client = page.getByRole("combobox", { name: t("triage.filterClient") });
    this.notices = page.getByRole("list", { name: t("triage.noticesLabel") }).getByRole("listitem");
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(`${triagePath(this.locale)}${query}`);
    await this.wake();
  }

  /** Waits until the page takes part, as it does once somebody is there. */
  async wake(): Promise<void> {
    await this.page.mouse.move(10, 10);
    await this.page.locator(".triage[data-ready=true]").waitFor();
  }

  /** Chooses files; a text alone is a file named error_log. */
  async read(files: string | TestFile[]): Promise<void> {
    await this.choose.setInputFiles(typeof files === "string" ? [textFile("error_log", files)] : files);
  }

  message(code: string): Locator {
    return this.messages.filter({ has: this.page.getByRole("link", { name: code, exact: true }) });
  }

  only(code: string): Locator {
    return this.page.getByRole("checkbox", { name: new RegExp(code) });
  }

  button(
    key: "zoomIn" | "zoomOut" | "earlier" | "later" | "wholeTime" | "filterReset" | "readAgain",
  ): Locator {
    return this.page.getByRole("button", { name: this.t(`triage.${key}`), exact: true });
  }
}

/** Text, or bytes, as a file to choose. */
export function textFile(name: string, content: string | Buffer): TestFile {
  return { name, mimeType: "text/plain", buffer: Buffer.from(content) };
}

/** A line of an error_log as IHS writes it; `time` is the time of day on 9 June 2015. */
export function logLine(code: string, text: string, time: string, client = "192.0.2.7"): string {
  return `[Tue Jun 09 ${time} 2015] [crit] [client ${client}] [1a2b3c] [4242] ${code}: SSL ${text} [${client}:50123 -> 192.0.2.80:443] [${time}.000123]\n`;
}
