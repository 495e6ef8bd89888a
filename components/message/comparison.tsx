import { SeverityBadge } from "#components/ui/severity-badge";
import { TextWithCodes } from "#components/ui/text-with-codes";
import { documentedText } from "#lib/catalog/documented-text";
import type { Message, Severity } from "#lib/catalog/schema";
import { compareProse } from "#lib/content/compare-prose";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { browsePath, href, messagePath } from "#lib/share/address";
import { ComparedProse } from "./compared-prose";
import { ComparedSteps } from "./compared-steps";

type Side = { message: Message; severity: Severity };
type Props = { sides: readonly [Side, Side]; locale: Locale; t: Words };

/** Two messages that are easily taken for each other, side by side; what only one of them says is marked. */
export function Comparison({ sides, locale, t }: Props) {
  const [left, right] = [sides[0].message, sides[1].message];
  const texts = [documentedText(left, locale), documentedText(right, locale)] as const;
  const prose = (pick: (message: Message) => string): [React.ReactNode, React.ReactNode] => {
    const [first, second] = compareProse(pick(left), pick(right), locale);
    return [<ComparedProse key={0} pieces={first} />, <ComparedProse key={1} pieces={second} />];
  };
  const notes = tellApart(left, right, locale);
  const row = (title: string, cells: readonly [React.ReactNode, React.ReactNode]) => (
    <Row title={title} codes={[left.code, right.code]} cells={cells} />
  );
  return (
    <article className="comparison">
      <nav aria-label={t("site.breadcrumb")} className="breadcrumb">
        <a href={href(browsePath(locale))}>{t("browse.title")}</a>
      </nav>
      <h1>
        <TextWithCodes>{t("compare.title", { first: left.code, second: right.code })}</TextWithCodes>
      </h1>
      <p className="lead">{t("compare.lead")}</p>
      {notes.length === 0 ? null : (
        <section className="action" aria-labelledby="apart">
          <h2 id="apart">{t("compare.apart")}</h2>
          {notes.map((note) => (
            <p key={note}>
              <ComparedProse pieces={compareProse(note, note, locale)[0]} />
            </p>
          ))}
        </section>
      )}
      <div className="compared">
        {sides.map(({ message: { code }, severity }) => (
          <h2 key={code} className="compared-head">
            <a className="code" href={href(messagePath(locale, code))}>
              {code}
            </a>{" "}
            <SeverityBadge severity={severity} label={t(`severity.${severity}`)} />
          </h2>
        ))}
      </div>
      {row(t("compare.text"), [
        <ComparedText key={0} texts={texts} side={0} />,
        <ComparedText key={1} texts={texts} side={1} />,
      ])}
      {row(
        t("entry.action"),
        prose(({ action }) => action[locale]),
      )}
      {row(
        t("entry.cause"),
        prose(({ cause }) => (cause === "undocumented" ? t("entry.undocumented") : cause[locale])),
      )}
      {row(t("entry.resolution"), [
        <ComparedSteps key={0} own={left} other={right} locale={locale} t={t} />,
        <ComparedSteps key={1} own={right} other={left} locale={locale} t={t} />,
      ])}
    </article>
  );
}

/** What the catalog says on either side about telling the two apart, each once. */
function tellApart(left: Message, right: Message, locale: Locale): string[] {
  const noteOn = (one: Message, other: Message) =>
    one.related.find(({ code, kind }) => kind === "look-alike" && code === other.code)?.note?.[locale];
  return [...new Set([noteOn(left, right), noteOn(right, left)])].filter((note) => note !== undefined);
}

type RowProps = {
  title: string;
  codes: readonly [string, string];
  cells: readonly [React.ReactNode, React.ReactNode];
};

function Row({ title, codes, cells }: RowProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <div className="compared">
        {codes.map((code, side) => (
          <div key={code}>
            <p className="compared-code code">{code}</p>
            {cells[side]}
          </div>
        ))}
      </div>
    </section>
  );
}

/** What a log says is short and compared word by word, so little needs to be common. */
const TEXT_WORTH_MARKING = 0.15;

type TextProps = {
  texts: readonly [ReturnType<typeof documentedText>, ReturnType<typeof documentedText>];
  side: 0 | 1;
};

/** The text as logged; marked only where both are known in the same language. */
function ComparedText({ texts, side }: TextProps) {
  const { text, language } = texts[side];
  const comparable = texts[0].language === texts[1].language;
  const pieces = compareProse(texts[0].text, texts[1].text, language, TEXT_WORTH_MARKING);
  return (
    <p className="quoted" lang={language} translate="no">
      {comparable ? <ComparedProse pieces={pieces[side]} /> : text}
    </p>
  );
}
