import { type Locale, otherLocale } from "../../i18n/locale";
import { MASK_KINDS, type MaskKind } from "../mask/mask-kind";
import { type Mask, maskTexts, type PrivateText } from "../mask/mask-texts";
import type { HoleValues } from "../values-in-link";
import type { TicketMessage } from "./build-ticket";
import { buildTicket, type Occurrence } from "./build-ticket";
import type { TicketData } from "./ticket-data";
import type { TicketFormat, TicketLanguage } from "./ticket-format";
import { type WrittenTicket, writeTicket } from "./write-ticket";

/** What the reader's log adds to a message. All of it may be private. */
export type TicketLog = {
  values: HoleValues;
  /** The line as it stands in the log. */
  line?: string;
  occurrence?: Occurrence;
  /** What is known to be a host or an address: the client and the server of the line. */
  hosts?: readonly string[];
};

/** What the reader chooses, and finds again the next time. */
export type TicketSettings = {
  format: TicketFormat;
  language: TicketLanguage;
  masked: boolean;
  /** Kinds that stay as they are although masking is on. */
  shown: readonly MaskKind[];
};

export type MadeTicket = WrittenTicket & {
  /** What was found in the reader's log, whether it is masked or not. */
  masks: readonly Mask[];
};

/**
 * What a ticket is made from, and where the site lies: `address` is the entry's short link with scheme and host; nothing
 * where the page is a file, whose address leads nowhere elsewhere and names the reader's own folders.
 */
export type TicketParts = { message: TicketMessage; data: TicketData; address: string | undefined };

/**
 * Makes the ticket of a message: what came from the log is masked as the settings say, our own text is not touched.
 * `locale` is the reader's language, which comes first where both are wanted.
 */
export function makeTicket(
  { message, data, address }: TicketParts,
  log: TicketLog,
  { format, language, masked, shown }: TicketSettings,
  locale: Locale,
): MadeTicket {
  const names = Object.keys(log.values);
  const inputs: PrivateText[] = [
    ...names.map((name) => ({ text: log.values[name] ?? "", ...kindOfHole(name) })),
    { text: log.line ?? "" },
    ...(log.hosts ?? []).map((text) => ({ text, as: "host" as const })),
  ];

  const { texts, masks } = maskTexts(inputs, new Set(masked ? shown : MASK_KINDS));
  const catalog = data.catalogs.find(({ id }) => id === message.catalog);
  const ticket = buildTicket(
    {
      message,
      catalog: catalog ?? { product: NAMELESS, title: NAMELESS, revision: "" },
      url: address,
      values: Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ""])),
      ...(log.line === undefined ? {} : { line: texts[names.length] ?? "" }),
      ...(log.occurrence === undefined ? {} : { occurrence: log.occurrence }),
    },
    language === "both" ? [locale, otherLocale(locale)] : [language],
    data.words,
  );
  return { ...writeTicket(ticket, format), masks };
}

const NAMELESS = { en: "", ja: "" };

/** The name of a hole tells what its value is, where a value alone (`web01:443`) does not. */
function kindOfHole(name: string): { as?: MaskKind } {
  if (/host|server/i.test(name)) return { as: "host" };
  return /user/i.test(name) ? { as: "user" } : {};
}
