import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Locale } from "../i18n/locale";
import type { Words } from "../i18n/words";
import { homePath, openSearchPath } from "../share/address";
import { ICON } from "../share/icon";

/**
 * The OpenSearch description of the site in one language: with it the address bar of a browser searches here.
 *
 * @param absolute makes a full address of one within the site; browsers take no other
 */
export function openSearchDescription(locale: Locale, t: Words, absolute: (path: string) => string): string {
  const root = x("OpenSearchDescription", { xmlns: "http://a9.com/-/spec/opensearch/1.1/" }, [
    // At most 16 characters, says the specification.
    x("ShortName", t("openSearch.name")),
    x("Description", t("openSearch.description")),
    x("InputEncoding", "UTF-8"),
    x("OutputEncoding", "UTF-8"),
    x("Language", locale),
    x("Image", { width: "16", height: "16", type: "image/svg+xml" }, ICON),
    x("Url", {
      type: "text/html",
      method: "get",
      template: `${absolute(homePath(locale))}?q={searchTerms}`,
    }),
    x("Url", {
      type: "application/opensearchdescription+xml",
      rel: "self",
      template: absolute(openSearchPath(locale)),
    }),
  ]);
  const declaration = { type: "instruction" as const, name: "xml", value: 'version="1.0" encoding="utf-8"' };
  return `${toXml({ type: "root", children: [declaration, root] }, { closeEmptyElements: true })}\n`;
}
