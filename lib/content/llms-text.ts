import type { Root, RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Entry } from "../catalog/entry";
import { LOCALES } from "../i18n/locale";
import { wordsFor } from "../i18n/words";
import { addressFrom, apiPath, llmsFullPath, llmsPath, markdownPath } from "../share/address";
import { heading, item, list, paragraph, text } from "./markdown-nodes";

/** Up to here the list names every message; a larger one would be no summary any more. */
const MOST_LISTED = 1000;

/**
 * The site for language models, `/llms.txt`, laid out as llmstxt.org has it: name, summary, then lists of links with
 * notes. English, with the Japanese twins named. A large site names the rule of the addresses in place of all entries.
 */
export function llmsText(entries: readonly Entry[]): string {
  const t = wordsFor("en");
  const catalogs = [...new Map(entries.map(({ catalog }) => [catalog.id, catalog])).values()];
  const products = catalogs.map(({ product, title }) => `${product.en}: ${title.en}`).join("; ");
  const link = (path: string, name: string, note: string) =>
    item([
      paragraph([
        { type: "link", url: addressFrom(llmsPath(), path), children: [text(name)] },
        text(`: ${note}`),
      ]),
    ]);
  const rule = "Each entry is Markdown at (en|ja)/messages/CODE.md and JSON at api/v1/messages/CODE.json.";
  const full =
    entries.length > MOST_LISTED
      ? []
      : LOCALES.map((locale) =>
          link(llmsFullPath(locale), `All entries (${locale})`, "every entry in one Markdown file"),
        );
  const children: RootContent[] = [
    heading(1, [text("Kotae")]),
    { type: "blockquote", children: [paragraph([text(`${t("site.tagline")} ${products}.`)])] },
    paragraph([text(`${entries.length} messages, in Japanese and English. ${rule} ${t("site.notice")}`)]),
    ...(entries.length > MOST_LISTED
      ? []
      : [
          heading(2, [text("Messages")]),
          list(
            false,
            entries.map(({ message }) =>
              link(markdownPath("en", message.code), message.code, message.text.en),
            ),
          ),
        ]),
    heading(2, [text("Data")]),
    list(false, [
      link(apiPath("index.json"), "Public JSON", "what there is below api/v1/, with its JSON Schema"),
    ]),
    ...(full.length === 0 ? [] : [heading(2, [text("Optional")]), list(false, full)]),
  ];
  const tree: Root = { type: "root", children };
  return toMarkdown(tree, { bullet: "-", listItemIndent: "one" });
}

/** Says whether the site has one file with all entries: only while that file can be read in one go. */
export function hasFullText(entries: readonly Entry[]): boolean {
  return entries.length <= MOST_LISTED;
}
