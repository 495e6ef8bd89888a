"use client";

import { useEffect, useState } from "react";
import type { Locale } from "#lib/i18n/locale";
import type { WordTree } from "#lib/i18n/words";
import { href, messagePath } from "#lib/share/address";
import { forgetEntries, keptEntries } from "#lib/share/kept-entries.client";
import type { RecentEntry } from "#lib/share/recent-entries";

type Props = { locale: Locale; words: WordTree["recent"] };

/** So many entries are shown; `public/page.js` reserves the room before they are there. */
const SHOWN = 5;

/**
 * The entries opened last on this device, in the language of the page, with a way to forget them; nothing where there
 * are none.
 */
export function RecentEntries({ locale, words }: Props) {
  const [entries, setEntries] = useState<RecentEntry[]>([]);

  useEffect(() => {
    const read = () => {
      const kept = keptEntries().slice(0, SHOWN);
      setEntries(kept);
      if (kept.length === 0) delete document.documentElement.dataset.recent;
    };
    read();
    // A page that Back brings out of memory has the list of when it was left.
    addEventListener("pageshow", read);
    return () => removeEventListener("pageshow", read);
  }, []);

  function forget() {
    forgetEntries();
    // The button goes with the list: the box takes the focus over, so that the keyboard stays where the list was.
    document.querySelector<HTMLElement>(".home .search-field > [name=q]")?.focus();
    setEntries([]);
    delete document.documentElement.dataset.recent;
  }

  return (
    <section className="recent" aria-labelledby="recent">
      <h2 id="recent">{words.title}</h2>
      <p className="note">
        {words.note}{" "}
        <button type="button" onClick={forget}>
          {words.clear}
        </button>
      </p>
      <ul>
        {entries.map(({ code, [locale]: text }) => (
          <li key={code}>
            <a href={href(messagePath(locale, code))}>
              <b className="code">{code}</b> <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
