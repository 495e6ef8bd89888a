import type { Relation } from "#lib/catalog/schema";
import { inOrder, pairId } from "#lib/content/look-alikes";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { comparePath, href, messagePath } from "#lib/share/address";

type Props = {
  /** The message whose entry this stands in. */
  from: string;
  code: string;
  kind: Relation;
  text: string;
  /** The language of `text`. */
  lang: Locale;
  locale: Locale;
  t: Words;
  children?: React.ReactNode;
};

/** A related message: how it is related, its code and its text, and for a look-alike the two side by side. */
export function RelationLink({ from, code, kind, text, lang, locale, t, children }: Props) {
  return (
    <div className="relation">
      <p className="relation-kind">{t(`relation.${kind}`)}</p>
      <p>
        <a href={href(messagePath(locale, code))}>
          <b className="code">{code}</b> <span lang={lang}>{text}</span>
        </a>
      </p>
      {children}
      {kind === "look-alike" ? (
        <p>
          <a href={href(comparePath(locale, pairId(inOrder(from, code))))}>{t("compare.link", { code })}</a>
        </p>
      ) : null}
    </div>
  );
}
