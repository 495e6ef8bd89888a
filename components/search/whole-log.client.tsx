"use client";

import { useCallback, useEffect, useState } from "react";
import type { TriageDesk } from "#components/triage/triage-desk.client";
import { loadTriageWords } from "#lib/i18n/load-words.client";
import type { Locale } from "#lib/i18n/locale";
import type { BoxWords } from "#lib/i18n/search-words";
import type { TriageWords } from "#lib/i18n/triage-words";
import { FailedAnswer } from "./failed-answer";

type Props = { pasted: Blob; locale: Locale; words: BoxWords };

/** What reads a whole log: only a paste that is too big for the box needs it. */
type Loaded = { desk: typeof TriageDesk; words: TriageWords };

/** Reads a paste as a whole log, below the box that it was too big for. */
export function WholeLog({ pasted, locale, words }: Props) {
  const [loaded, setLoaded] = useState<Loaded | "failed">();
  const load = useCallback(() => {
    setLoaded(undefined);
    Promise.all([import("#components/triage/triage-desk.client"), loadTriageWords[locale]()]).then(
      ([{ TriageDesk: desk }, words]) => setLoaded({ desk, words }),
      () => setLoaded("failed"),
    );
  }, [locale]);
  useEffect(load, [load]);

  if (loaded === undefined) return <p role="status">{words.loading}</p>;
  if (loaded === "failed") return <FailedAnswer offline={!navigator.onLine} words={words} onRetry={load} />;
  return <loaded.desk locale={locale} words={loaded.words} pasted={pasted} />;
}
