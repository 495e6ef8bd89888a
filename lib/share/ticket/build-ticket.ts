import type { Hint, Localized, Message, Severity } from "../../catalog/schema";
import { fillTemplate, parseTemplate } from "../../catalog/template";
import { fillWords } from "../../i18n/fill-words";
import { LOCALES, type Locale } from "../../i18n/locale";
import type { TicketWords } from "../../i18n/ticket-words";
import { formatValues, type HoleValues } from "../values-in-link";
import { proseToRuns } from "./prose-to-runs";
import type { Block, TicketDocument } from "./ticket-document";
import { ticketLine, ticketText } from "./ticket-text";

/** What a ticket takes from a message. */
export type TicketMessage = Pick<
  Message,
  "code" | "status" | "text" | "parameters" | "action" | "cause" | "resolution" | "hints" | "provenance"
> & { catalog: string; severity: Severity };

/** How often and when a message came, as a Report counted it; times as logged. */
export type Occurrence = { count: number; first?: string; last?: string };

/** What a ticket is made of. Values, line and occurrence come from the reader's log, masked or not. */
export type TicketSource = {
  message: TicketMessage;
  catalog: { product: Localized; title: Localized; revision: string };
  /** The permanent link with scheme and host, where there is one; the values are put into its fragment. */
  url: string | undefined;
  values: HoleValues;
  line?: string;
  occurrence?: Occurrence;
};

export type WordsByLocale = Readonly<Record<Locale, TicketWords>>;

/**
 * Puts a ticket together: code and severity, the message with its values, what the log says, then per language what to
 * do, cause and resolution, and last the permanent link and the revision of the catalog. `locales` has one language
 * or two, the more important first.
 */
export function buildTicket(
  source: TicketSource,
  locales: readonly Locale[],
  words: WordsByLocale,
): TicketDocument {
  const { message, catalog, url, values } = source;
  const inEach = (say: (words: TicketWords, locale: Locale) => string) =>
    [...new Set(locales.map((locale) => say(words[locale], locale)))].join(" / ");
  return [
    {
      kind: "heading",
      level: 1,
      text: `${message.code} · ${inEach(({ severity }) => severity[message.severity])}`,
    },
    { kind: "literal", text: messageLines(source, locales, words) },
    ...fromLog(source, inEach),
    ...locales.flatMap((locale) => explanation(message, locale, words[locale], locales.length > 1)),
    ...(url === undefined
      ? []
      : [{ kind: "link" as const, name: inEach(({ link }) => link), url: `${url}${formatValues(values)}` }]),
    {
      kind: "paragraph",
      runs: proseToRuns(
        `${inEach((each) => each.catalog)}: ${inEach((each, locale) =>
          fillWords(each.revision, {
            product: catalog.product[locale],
            title: catalog.title[locale],
            revision: catalog.revision,
          }),
        )}`,
      ),
    },
  ];
}

/** The message with its values: as documented, then our translation where a language asked for has no other text. */
function messageLines(
  { message, values }: TicketSource,
  locales: readonly Locale[],
  words: WordsByLocale,
): string {
  const isOurs = (locale: Locale) => message.provenance.text[locale] === "kotae";
  const documented = LOCALES.filter(
    (locale) => !isOurs(locale) && (locales.includes(locale) || locales.some(isOurs)),
  );
  const ours = locales.filter(isOurs);
  const filled = (locale: Locale) =>
    ticketLine(fillTemplate(parseTemplate(message.text[locale], message.parameters), values));
  return [
    ...documented.map((locale) => `${message.code}: ${filled(locale)}`),
    ...ours.map((locale) => `(${words[locale].translation}) ${filled(locale)}`),
  ].join("\n");
}

function fromLog(
  { line, occurrence }: TicketSource,
  inEach: (say: (words: TicketWords) => string) => string,
): Block[] {
  const blocks: Block[] = [];
  if (occurrence !== undefined) {
    const { count, first, last } = occurrence;
    blocks.push(
      { kind: "heading", level: 2, text: inEach((each) => each.occurrence) },
      {
        kind: "facts",
        facts: [
          { name: inEach((each) => each.count), value: String(count) },
          ...(first === undefined ? [] : [{ name: inEach((each) => each.first), value: ticketLine(first) }]),
          ...(last === undefined ? [] : [{ name: inEach((each) => each.last), value: ticketLine(last) }]),
        ],
      },
    );
  }
  if (line !== undefined) {
    blocks.push(
      { kind: "heading", level: 2, text: inEach((each) => each.logLine) },
      { kind: "literal", text: ticketText(line) },
    );
  }
  return blocks;
}

/** What to do, cause and resolution in one language; below a heading of its own where there are two. */
function explanation(
  message: TicketMessage,
  locale: Locale,
  words: TicketWords,
  isOneOfTwo: boolean,
): Block[] {
  const level = isOneOfTwo ? 3 : 2;
  const { entry } = words;
  const heading = (text: string): Block => ({ kind: "heading", level, text });
  const { cause, resolution } = message;
  return [
    ...(isOneOfTwo ? [{ kind: "heading" as const, level: 2 as const, text: words.writtenIn }] : []),
    ...(message.status === "retired" ? paragraphs(entry.retired) : []),
    heading(`${entry.action}: ${words.actions[message.action.kind]}`),
    ...paragraphs(message.action[locale]),
    heading(entry.cause),
    ...paragraphs(cause === "undocumented" ? entry.undocumented : cause[locale]),
    ...hintList(message.hints, "cause", locale, words),
    heading(entry.resolution),
    ...(resolution === "undocumented"
      ? paragraphs(entry.undocumented)
      : [
          {
            kind: "steps" as const,
            steps: resolution.map((step) => ({ runs: proseToRuns(step[locale]), command: step.command })),
          },
        ]),
    ...hintList(message.hints, "resolution", locale, words),
  ];
}

/** What we can say beyond the source, each with why it is believed: a ticket must not pass it off as the vendor's. */
function hintList(
  hints: readonly Hint[],
  about: Hint["about"],
  locale: Locale,
  { entry, bases }: TicketWords,
): Block[] {
  const items = hints
    .filter((hint) => hint.about === about)
    .map(({ basis, text }) =>
      proseToRuns(`${fillWords(entry.hint, { basis: bases[basis] })}: ${text[locale]}`),
    );
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

function paragraphs(prose: string): Block[] {
  return prose
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => ({ kind: "paragraph", runs: proseToRuns(paragraph) }));
}
