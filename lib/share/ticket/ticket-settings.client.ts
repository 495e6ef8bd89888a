import type { Locale } from "../../i18n/locale";
import { MASK_KINDS } from "../mask/mask-kind";
import type { TicketSettings } from "./make-ticket";
import { TICKET_FORMATS, TICKET_LANGUAGES } from "./ticket-format";

/** Where the reader's choice is kept on this device. */
const KEY = "kotae-ticket";
const listeners = new Set<() => void>();
let current: TicketSettings | undefined;

/** What holds until something is chosen: plain text in the reader's language, everything masked. */
export function firstSettings(locale: Locale): TicketSettings {
  return { format: "text", language: locale, masked: true, shown: [] };
}

/** What holds at this moment, also while a page that has just woken up still shows the first settings. */
export function currentSettings(locale: Locale): TicketSettings {
  return chosenSettings() ?? firstSettings(locale);
}

/** The reader's choice, or undefined while nothing was chosen; the same object until it changes. */
export function chosenSettings(): TicketSettings | undefined {
  current ??= read();
  return current;
}

/** Keeps the reader's choice, on this device where the browser allows it, and tells all controls of the page. */
export function chooseSettings(settings: TicketSettings): void {
  current = settings;
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Storage is off: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever the choice changes; returns how to stop that. */
export function onSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): TicketSettings | undefined {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(KEY) ?? "null"));
  } catch {
    return undefined;
  }
}

/** Reads settings out of what was stored, by this version or another; nothing where that is not possible. */
export function parseSettings(stored: unknown): TicketSettings | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { format, language, masked, shown }: Record<string, unknown> = { ...stored };
  const knownFormat = TICKET_FORMATS.find((each) => each === format);
  const knownLanguage = TICKET_LANGUAGES.find((each) => each === language);
  if (knownFormat === undefined || knownLanguage === undefined) return undefined;
  return {
    format: knownFormat,
    language: knownLanguage,
    // Anything but a clear "no" masks.
    masked: masked !== false,
    shown: MASK_KINDS.filter((kind) => Array.isArray(shown) && shown.includes(kind)),
  };
}
