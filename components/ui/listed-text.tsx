import type { Locale } from "#lib/i18n/locale";
import { OursMark } from "./ours-mark";

type Props = {
  /** The text, marked or filled by who shows it. */
  children: React.ReactNode;
  lang: Locale;
  /** What says that the text is our own translation; absent where it is the vendor's. */
  ours?: string | undefined;
};

/** A message's text in a list, with a note behind it where no log holds it so. */
export function ListedText({ children, lang, ours }: Props) {
  return (
    <>
      <span lang={lang}>{children}</span>
      <OursMark ours={ours} />
    </>
  );
}
