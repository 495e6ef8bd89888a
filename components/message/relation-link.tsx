import type { Locale } from "#lib/i18n/locale";
import { href, messagePath } from "#lib/share/address";

type Props = {
  code: string;
  /** How the other message is related, in words. */
  label: string;
  text: string;
  /** The language of `text`. */
  lang: Locale;
  locale: Locale;
  children?: React.ReactNode;
};

/** A related message: how it is related, its code and its text. */
export function RelationLink({ code, label, text, lang, locale, children }: Props) {
  return (
    <div className="relation">
      <p className="relation-kind">{label}</p>
      <p>
        <a href={href(messagePath(locale, code))}>
          <b className="code">{code}</b> <span lang={lang}>{text}</span>
        </a>
      </p>
      {children}
    </div>
  );
}
