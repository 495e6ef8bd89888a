import { OursMark } from "#components/ui/ours-mark";
import { TextWithCodes } from "#components/ui/text-with-codes";
import type { Message, Relation } from "#lib/catalog/schema";
import { inOrder, pairId } from "#lib/content/look-alikes";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { comparePath, href, messagePath } from "#lib/share/address";

/** A related message as a generated page names it. */
export type ListedRelation = {
  code: string;
  kind: Relation;
  text: string;
  /** The language of `text`. */
  lang: Locale;
  /** Who wrote `text`. */
  origin: Message["provenance"]["text"][Locale];
};

type Props = ListedRelation & {
  /** The message whose entry this stands in. */
  from: string;
  locale: Locale;
  t: Words;
  children?: React.ReactNode;
};

/** A related message: its code and its text, what is said of the two, and for a look-alike both side by side. */
export function RelationLink({ from, code, kind, text, lang, origin, locale, t, children }: Props) {
  return (
    <div className="relation">
      <p>
        <a href={href(messagePath(locale, code))}>
          <b className="code">{code}</b> <span lang={lang}>{text}</span>
        </a>
        <OursMark ours={origin === "kotae" ? t("entry.textKotae") : undefined} />
      </p>
      {children}
      {kind === "look-alike" ? (
        <p>
          <a href={href(comparePath(locale, pairId(inOrder(from, code))))}>
            <TextWithCodes>{t("compare.link", { code })}</TextWithCodes>
          </a>
        </p>
      ) : null}
    </div>
  );
}
