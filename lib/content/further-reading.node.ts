import { guidesFor } from "#lib/content/guides.node";
import { stepsOf } from "#lib/content/handshake.node";
import type { HandshakeStep } from "../catalog/handshake-schema";
import type { Locale } from "../i18n/locale";
import type { Guide } from "./guide-schema";

/** Where the entry of a code leads its reader: to guides, and to its steps in the handshake. */
export function furtherReading(
  code: string,
  locale: Locale,
): { guides: readonly Guide[]; steps: readonly HandshakeStep[] } {
  return { guides: guidesFor(code, locale), steps: stepsOf(code) };
}
