import { entryMetadata } from "../../lib/content/entry-metadata";
import { markdownTwin } from "../../lib/content/markdown-twin";
import { allEntries } from "../../lib/content/site.node.ts";
import { LOCALES, type Locale } from "../../lib/i18n/locale";
import { wordsFor } from "../../lib/i18n/words";
import { messagePath } from "../../lib/share/address";

/** An entry of the catalog as every generator gets it. */
export type BenchPage = {
  locale: Locale;
  code: string;
  path: string;
  title: string;
  description: string;
  /** The entry without its title. */
  markdown: string;
};

/** A link to another entry's Markdown. */
const TO_MARKDOWN = /\]\(\.\.\/\.\.\/(ja|en)\/messages\/(\w+)\.md\)/g;

/** All entries in both languages: the same facts in the same order as on Kotae's own pages. */
export function benchPages(): BenchPage[] {
  const entries = allEntries();
  const codes = new Set(entries.map(({ message }) => message.code));
  return LOCALES.flatMap((locale) =>
    entries.map((entry) => {
      const { code } = entry.message;
      return {
        locale,
        code,
        path: messagePath(locale, code),
        ...entryMetadata(entry, locale),
        markdown: markdownTwin(entry, locale, { t: wordsFor(locale), codes })
          .replace(/^# .*\n/, "")
          .replaceAll(TO_MARKDOWN, "](/$1/messages/$2/)"),
      };
    }),
  );
}
