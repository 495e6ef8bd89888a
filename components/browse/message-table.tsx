import { ListedText } from "#components/ui/listed-text";
import { SeverityBadge } from "#components/ui/severity-badge";
import type { BrowseRow } from "#lib/content/browse-rows";
import type { Locale } from "#lib/i18n/locale";
import type { valueNames, WordTree } from "#lib/i18n/words";
import { href, messagePath } from "#lib/share/address";

export type TableWords = WordTree["browse"] & {
  /** The names of severities, actions and topics. */
  values: ReturnType<typeof valueNames>;
  /** What marks a text that is our own translation. */
  translated: string;
};

type Props = { rows: readonly BrowseRow[]; locale: Locale; words: TableWords };

/** Messages as a table: code, severity, text, what to do. */
export function MessageTable({ rows, locale, words }: Props) {
  return (
    <table className="message-table">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.code}</th>
          <th scope="col">{words.severity}</th>
          <th scope="col">{words.text}</th>
          <th scope="col">{words.action}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.code}
            data-severity={row.severity}
            data-action={row.action}
            data-topics={row.topics.join(" ")}
          >
            <th scope="row">
              <a className="code" href={href(messagePath(locale, row.code))}>
                {row.code}
              </a>
            </th>
            <td>
              <SeverityBadge severity={row.severity} label={words.values.severity[row.severity]} />
            </td>
            <td className="quoted">
              <ListedText lang={row.language} ours={row.ours ? words.translated : undefined}>
                {row.text}
              </ListedText>
              {row.translation === undefined ? null : <span className="translation">{row.translation}</span>}
            </td>
            <td>{words.values.action[row.action]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
