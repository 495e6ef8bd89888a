import type { Locale } from "#lib/i18n/locale";
import { href, messagePath } from "#lib/share/address";

type Props = { label: string; codes: readonly string[]; locale: Locale };

/** A few entries by their codes, behind a word that says what they are here. */
export function EntryLinks({ label, codes, locale }: Props) {
  if (codes.length === 0) return null;
  return (
    <p className="outside-links">
      {label}{" "}
      {codes.map((code) => (
        <a key={code} data-result="" className="code" href={href(messagePath(locale, code))}>
          {code}
        </a>
      ))}
    </p>
  );
}
