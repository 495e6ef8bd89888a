"use client";

import { useCallback, useEffect, useState } from "react";
import { loadTriageWords } from "#lib/i18n/load-words.client";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";
import { loadOutside } from "#lib/match/load-outside.client";
import { type LoadedTriage, loadTriage } from "#lib/triage/load-triage.client";
import { prepareTriage } from "#lib/triage/run-triage.client";
import type { LogReport } from "./log-report.client";

/** All that reads logs and shows what they hold. */
export type Reader = { report: typeof LogReport; words: TriageWords; loaded: LoadedTriage };

/** What a reader does before there is a log to read; with these the rest is loaded. */
const TOUCHES = ["pointerdown", "focusin", "keydown", "dragenter"] as const;

/**
 * What reads logs, loaded once the reader does anything at all, so that nothing is asked for any more when a log is
 * there. `load` loads it, or what failed of it, at once.
 */
export function useReader(locale: Locale, isIdle: boolean) {
  const [reader, setReader] = useState<Reader>();
  const [failed, setFailed] = useState(false);

  const load = useCallback(() => {
    setFailed(false);
    loadReader(locale).then(setReader, () => setFailed(true));
  }, [locale]);

  useEffect(() => {
    if (!isIdle) return;
    const prepare = () => {
      for (const type of TOUCHES) removeEventListener(type, prepare);
      prepareTriage();
      // That it failed is said when there is a log to read.
      loadReader(locale).then(
        ({ loaded }) => prepareTriage(loaded.data),
        () => undefined,
      );
    };
    for (const type of TOUCHES) addEventListener(type, prepare);
    return () => {
      for (const type of TOUCHES) removeEventListener(type, prepare);
    };
  }, [locale, isIdle]);

  return { reader, failed, load };
}

async function loadReader(locale: Locale): Promise<Reader> {
  // A Report asks for it where a code is unknown; it stands without it.
  loadOutside().catch(() => {});
  const [{ LogReport: report }, words, loaded] = await Promise.all([
    import("./log-report.client"),
    loadTriageWords[locale](),
    loadTriage(),
  ]);
  return { report, words, loaded };
}
