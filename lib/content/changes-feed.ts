import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Locale } from "../i18n/locale";
import type { Words } from "../i18n/words";
import { addressFrom, changesPath, feedPath, messagePath } from "../share/address";
import type { ListedRevision } from "./changes";

/** A feed is for what is new; older revisions are on the page. */
const MOST_ENTRIES = 20;

/**
 * The revisions as an Atom feed (RFC 4287), newest first. Its addresses are full ones where the build knows the site's
 * own, else relative, which Atom allows; its ids are the same wherever the site is served, so a move makes no entry
 * new again.
 *
 * @param idOf makes an id, a URN, of a name; the same name has the same id
 */
export function changesFeed(
  revisions: readonly ListedRevision[],
  locale: Locale,
  t: Words,
  idOf: (name: string) => string,
): string {
  const from = feedPath(locale);
  const root = x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": locale }, [
    x("id", idOf(`feed ${locale}`)),
    x("title", t("changes.feed")),
    x("updated", revisions[0]?.time ?? "1970-01-01T00:00:00Z"),
    x("author", [x("name", "Kotae")]),
    x("link", { rel: "self", type: "application/atom+xml", href: addressFrom(from, feedPath(locale)) }),
    x("link", { rel: "alternate", type: "text/html", href: addressFrom(from, changesPath(locale)) }),
    ...revisions.slice(0, MOST_ENTRIES).map((revision) => entry(revision, locale, t, idOf)),
  ]);
  const declaration = { type: "instruction" as const, name: "xml", value: 'version="1.0" encoding="utf-8"' };
  return `${toXml({ type: "root", children: [declaration, root] }, { closeEmptyElements: true })}\n`;
}

function entry(
  { id, catalog, time, summary, lists }: ListedRevision,
  locale: Locale,
  t: Words,
  idOf: (name: string) => string,
): Element {
  const from = feedPath(locale);
  const link = (code: string) => x("a", { href: addressFrom(from, messagePath(locale, code)) }, code);
  const body = lists.flatMap(({ kind, count, codes }) => [
    x("p", `${t(`changes.${kind}`)}: ${count}`),
    x("p", [
      ...codes.flatMap((code, at) => (at === 0 ? [link(code)] : [" ", link(code)])),
      ...(count > codes.length ? [` ${t("changes.more", { count: count - codes.length })}`] : []),
    ]),
  ]);
  const title = t("changes.entry", { product: catalog.product[locale], revision: id });
  return x("entry", [
    x("id", idOf(`revision ${locale} ${catalog.id} ${id}`)),
    x("title", title),
    x("updated", time),
    x("published", time),
    x("link", {
      rel: "alternate",
      type: "text/html",
      href: `${addressFrom(from, changesPath(locale))}#${catalog.id}-${id}`,
    }),
    x("summary", summary[locale]),
    x("content", { type: "xhtml" }, [
      x("div", { xmlns: "http://www.w3.org/1999/xhtml" }, [x("p", summary[locale]), ...body]),
    ]),
  ]);
}
