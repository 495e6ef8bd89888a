"use client";

import { lazy, Suspense } from "react";
import type { TriageWords } from "#components/triage/report-view";
import type { Locale } from "#lib/i18n/locale";

type Props = { pasted: Blob; locale: Locale; words: TriageWords; loading: string };

/** Only a paste that is too big for the box needs it. */
const TriageDesk = lazy(async () => {
  const { TriageDesk } = await import("#components/triage/triage-desk.client");
  return { default: TriageDesk };
});

/** Reads a paste as a whole log, below the box that it was too big for. */
export function WholeLog({ pasted, locale, words, loading }: Props) {
  return (
    <Suspense fallback={<p role="status">{loading}</p>}>
      <TriageDesk locale={locale} words={words} pasted={pasted} />
    </Suspense>
  );
}
