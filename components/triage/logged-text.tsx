import { BreakableText } from "#components/ui/breakable-text";
import { ListedText } from "#components/ui/listed-text";
import { type MessageSummary, shownLanguage } from "#lib/content/message-summary";
import type { Locale } from "#lib/i18n/locale";
import type { TriageWords } from "#lib/i18n/triage-words";

type Props = { summary: MessageSummary; locale: Locale; words: TriageWords };

/** A message's text in a Report as the other lists have it, marked where it is our own translation. */
export function LoggedText({ summary: { text, textOrigin }, locale, words }: Props) {
  const lang = shownLanguage({ textOrigin }, locale);
  return (
    <span className="quoted">
      <ListedText lang={lang} ours={textOrigin[lang] === "kotae" ? words.translated : undefined}>
        <BreakableText text={text[lang]} />
      </ListedText>
    </span>
  );
}
