import { CodeText } from "#components/ui/code-text";
import type { Message } from "#lib/catalog/schema";
import { type ComparedPiece, compareProse } from "#lib/content/compare-prose";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { ComparedProse } from "./compared-prose";

type Props = { own: Message; other: Message; locale: Locale; t: Words };

/** The steps of one message; what the steps of the other do not say is marked. */
export function ComparedSteps({ own, other, locale, t }: Props) {
  const { resolution } = own;
  if (resolution === "undocumented") {
    const hints = own.hints.filter(({ about }) => about === "resolution");
    return (
      <>
        <p>{t("entry.undocumented")}</p>
        {hints.map(({ basis, text }) => (
          <p key={text.en}>
            <span className="note">{t("entry.hint", { basis: t(`basis.${basis}`) })}</span>{" "}
            <ComparedProse pieces={compareProse(text[locale], text[locale], locale)[0]} />
          </p>
        ))}
      </>
    );
  }
  const steps = inSteps(compareProse(joinedSteps(own, locale), joinedSteps(other, locale), locale)[0]);
  return (
    <ol>
      {resolution.map(({ en, command }, at) => (
        <li key={en}>
          <ComparedProse pieces={steps[at] ?? []} />
          {command === undefined ? null : (
            <pre>
              <CodeText>{command}</CodeText>
            </pre>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Stands between two steps while they are compared as one prose; no step holds it. */
const BETWEEN = "\n";

function joinedSteps({ resolution }: Message, locale: Locale): string {
  if (resolution === "undocumented") return "";
  return resolution.map((step) => step[locale].replace(/\s+/g, " ")).join(BETWEEN);
}

function inSteps(pieces: readonly ComparedPiece[]): ComparedPiece[][] {
  const steps: ComparedPiece[][] = [[]];
  for (const piece of pieces) {
    piece.text.split(BETWEEN).forEach((text, at) => {
      if (at > 0) steps.push([]);
      if (text !== "") steps.at(-1)?.push({ ...piece, text });
    });
  }
  return steps;
}
