"use client";

import { useSyncExternalStore } from "react";
import type { Locale } from "#lib/i18n/locale";
import type { TicketSettings } from "#lib/share/ticket/make-ticket";
import { chosenSettings, firstSettings, onSettings } from "#lib/share/ticket/ticket-settings.client";

/** What the reader chose for tickets, here or in another control, now or on an earlier visit. */
export function useTicketSettings(locale: Locale): TicketSettings {
  const chosen = useSyncExternalStore(onSettings, chosenSettings, () => undefined);
  return chosen ?? firstSettings(locale);
}
