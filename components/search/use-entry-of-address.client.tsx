"use client";

import { useEffect, useRef } from "react";
import { type Locale, otherLocale } from "#lib/i18n/locale";
import { entryOfAnswer } from "#lib/search/entry-of-answer";
import { homePath, href, messagePath } from "#lib/share/address";
import { queryOf } from "#lib/share/query";
import type { AnswerState } from "./use-answer.client";

/**
 * Opens the entry when the address asks for a code (`/ja/?q=SSL0222W`), as the address bar of a browser does with the
 * site's OpenSearch description. Only where the reader has just come here: on the way back, after a reload and when the
 * language was switched the results stay, and the entry takes the place of this page, so Back leads past it.
 *
 * @param state the answer to what stands in the box
 * @param active false where the box does not answer the address
 */
export function useEntryOfAddress(state: AnswerState, locale: Locale, active: boolean): void {
  const asked = useRef<string | undefined>(undefined);

  // Before the box writes what is typed into the address.
  useEffect(() => {
    asked.current = active && hasJustCome(locale) ? queryOf(location.search).trim() : "";
  }, [active, locale]);

  useEffect(() => {
    if (state.kind !== "answer" || state.answer.kind === "empty") return;
    const code = state.answer.query === asked.current ? entryOfAnswer(state.answer) : undefined;
    // Whatever else is typed from now on is not what the address asked for.
    asked.current = "";
    if (code !== undefined) location.replace(href(messagePath(locale, code)));
  }, [state, locale]);
}

function hasJustCome(locale: Locale): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  if (!(navigation instanceof PerformanceNavigationTiming) || navigation.type !== "navigate") return false;
  if (document.referrer === "") return true;
  const { origin, pathname } = new URL(document.referrer);
  return origin !== location.origin || !pathname.endsWith(homePath(otherLocale(locale)));
}
