import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { LOCALES, type Locale } from "../i18n/locale";
import { ICON } from "../share/icon";

type LanguagePage = {
  title: string;
  /** What the page leads to, in one paragraph per language; the texts carry their own language. */
  paragraphs: readonly { lang: Locale; text: string }[];
  /** Where each language lies, seen from the page. */
  targets: Record<Locale, string>;
  /** What the link to each language says. */
  names: Record<Locale, string>;
  /** How to get from the page to the folder that the site lies in: `./` or `../`. */
  root: string;
};

/**
 * A page whose one job is to send the reader on in the right language, as HTML text. It works without a script
 * (two links) and from any folder (every address is relative).
 */
export function languagePage({ title, paragraphs, targets, names, root }: LanguagePage): string {
  const page = [
    { type: "doctype" as const },
    h("html", { lang: "en" }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("title", title),
        h("meta", { name: "robots", content: "noindex" }),
        ...LOCALES.map((locale) => h("link", { rel: "alternate", hrefLang: locale, href: targets[locale] })),
        h("link", { rel: "icon", href: ICON }),
        h("link", { rel: "stylesheet", href: `${root}choose-language.css` }),
      ]),
      h("body", [
        h("main", [
          h("h1", title),
          ...paragraphs.map(({ lang, text }) => h("p", { lang }, text)),
          h(
            "ul",
            LOCALES.map((locale) =>
              h("li", [h("a", { href: targets[locale], hrefLang: locale, lang: locale }, names[locale])]),
            ),
          ),
        ]),
        h("script", { src: `${root}choose-language.js` }),
      ]),
    ]),
  ];
  return toHtml({ type: "root", children: page });
}
