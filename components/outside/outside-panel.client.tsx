"use client";

import { useEffect, useMemo, useState } from "react";
import { CopyButton } from "#components/ui/copy-button.client";
import { fillWords } from "#lib/i18n/fill-words";
import { joinSentences } from "#lib/i18n/join-sentences";
import type { Locale } from "#lib/i18n/locale";
import type { OutsideWords } from "#lib/i18n/outside-words";
import { describeUnknown, unknownReport } from "#lib/match/describe-unknown";
import { loadOutside, mayNeedOutside } from "#lib/match/load-outside.client";
import { type OutsideData, outsideHelp } from "#lib/match/outside-help";
import { EntryLinks } from "./entry-links";

type Props = {
  /** What the reader typed or pasted: it is looked through here and goes nowhere. */
  input: string;
  /** Codes that look like ours and are in no catalog. */
  unknown: readonly string[];
  nearest: readonly string[];
  /** Return codes of GSKit are told; not where search has told them already. */
  returns: boolean;
  locale: Locale;
  words: OutsideWords;
};

/**
 * What can be said where the catalogs have no entry: codes known outside them, GSKit return codes with the entries
 * that they are related to, and what the parts of an unknown code tell, with a report to copy. Nothing where there
 * is nothing to say.
 */
export function OutsidePanel({ input, unknown, nearest, returns, locale, words }: Props) {
  const [data, setData] = useState<readonly OutsideData[]>();
  const isNeeded = unknown.length > 0 || mayNeedOutside(input);

  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    loadOutside().then(
      (loaded) => isCurrent && setData(loaded),
      // The results stand without it.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [isNeeded]);

  const help = useMemo(() => (data === undefined ? undefined : outsideHelp(input, data)), [data, input]);
  if (!isNeeded || data === undefined || help === undefined) return null;
  const known = new Set(help.codes.map(({ code }) => code));
  const strange = [...new Set(unknown)]
    .filter((code) => !known.has(code))
    .map((code) => ({ code, says: describeUnknown(code, data, words.outside, words.severity, locale) }));
  const related = returns ? help.returns : [];
  if (help.codes.length + related.length + strange.length === 0) return null;

  return (
    <section className="outside" aria-label={words.outside.title}>
      {help.codes.map(({ code, what, apar, fixPacks, see }) => (
        <div key={code}>
          <p>
            <b className="code">{code}</b> {words.outside.known}
          </p>
          <p>{what[locale]}</p>
          {apar === undefined ? null : (
            <p className="note">
              {joinSentences(
                [
                  fillWords(words.outside.apar, { apar }),
                  ...(fixPacks.length === 0
                    ? []
                    : [fillWords(words.outside.fixPacks, { levels: fixPacks.join(", ") })]),
                ],
                locale,
              )}
            </p>
          )}
          <EntryLinks label={words.outside.see} codes={see} locale={locale} />
        </div>
      ))}
      {related.map(({ written, rc, code }) => (
        <div key={code}>
          <p>{fillWords(words.outside.returnCode, { written, rc })}</p>
          <EntryLinks label={words.outside.related} codes={[code]} locale={locale} />
          <p className="note">{words.outside.relatedNote}</p>
        </div>
      ))}
      {strange.map(({ code, says }) => (
        <div key={code}>
          <p>
            <b className="code">{code}</b> {joinSentences([words.outside.unknown, ...says], locale)}
          </p>
        </div>
      ))}
      {strange.length === 0 ? null : (
        <CopyButton
          text={unknownReport(strange, nearest, data, words.outside)}
          label={words.outside.copy}
          words={{ copied: words.outside.copied, failed: words.outside.copyFailed }}
        >
          {words.outside.copy}
        </CopyButton>
      )}
    </section>
  );
}
