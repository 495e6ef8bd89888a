import { documentedText } from "../catalog/documented-text";
import type { Entry } from "../catalog/entry";
import type { Locale } from "../i18n/locale";
import type { Words } from "../i18n/words";
import { type PictureContent, SITE_NAME } from "./entry-picture";

/** What the preview picture of an entry shows in one language. */
export function pictureContent(
  { message, catalog, severity }: Entry,
  locale: Locale,
  t: Words,
): PictureContent {
  const { text, language } = documentedText(message, locale);
  return {
    title: message.code,
    severity: { kind: severity, label: t(`severity.${severity}`) },
    text,
    ...(language === locale ? {} : { translation: message.text[locale] }),
    action: {
      heading: t(`action.${message.action.kind}`),
      sentence: message.action[locale].replaceAll("`", ""),
    },
    product: catalog.product[locale],
  };
}

/** What the preview picture of the site itself shows. */
export function sitePictureContent(t: Words): PictureContent {
  return { title: SITE_NAME, text: t("home.title"), translation: t("site.tagline") };
}
