import { LOCALES, type Locale } from "../../i18n/locale";
import type { Localized, Message } from "../schema";

/** A piece of prose with its field and its language. */
export type Prose = { field: string; locale: Locale; text: string };

/**
 * All that is written by us in a message, in the order of the schema: everything for readers but the vendor's
 * texts, commands, sample lines and values. A text translated by us is prose as well.
 */
export function proseOf(message: Message): Prose[] {
  const texts = LOCALES.filter((locale) => message.provenance.text[locale] === "kotae");
  const { cause, resolution } = message;
  return [
    ...texts.map((locale) => ({ field: `text.${locale}`, locale, text: message.text[locale] })),
    ...message.parameters.flatMap((each, index) => both(`parameters.${index}.meaning`, each.meaning)),
    ...both("action", message.action),
    ...(cause === "undocumented" ? [] : both("cause", cause)),
    ...(resolution === "undocumented"
      ? []
      : resolution.flatMap((step, index) => both(`resolution.${index}`, step))),
    ...message.hints.flatMap((hint, index) => [
      ...both(`hints.${index}.text`, hint.text),
      ...both(`hints.${index}.reason`, hint.reason),
    ]),
    ...message.related.flatMap((each, index) => both(`related.${index}.note`, each.note)),
    ...message.variants.flatMap((each, index) => both(`variants.${index}.note`, each.note)),
    ...message.history.flatMap((each, index) => both(`history.${index}.what`, each.what)),
    ...both("provenance.note", message.provenance.note),
  ];
}

/** Prose without its inline code: each `…` becomes one letter, so that what stands beside it can be judged. */
export function withoutInlineCode(text: string): string {
  return text.replace(/`[^`]*`/g, "x");
}

/** What a Problem quotes: the place at `at` with a little on either side. */
export function excerpt(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 10);
  const to = at + length + 10;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

function both(field: string, prose: Localized | undefined): Prose[] {
  if (prose === undefined) return [];
  return LOCALES.map((locale) => ({ field: `${field}.${locale}`, locale, text: prose[locale] }));
}
