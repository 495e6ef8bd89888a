import type { Locale } from "../i18n/locale";
import { wordsFor } from "../i18n/words";

/** Colours of the icon and of the page in light; a manifest can't tell light from dark. */
const ICON_COLOUR = "#1d4b8f";
const PAGE_COLOUR = "#ffffff";

/**
 * What a browser reads to install the site in one language, as JSON text. All addresses are relative to it, so it
 * works wherever the site lies.
 */
export function webManifest(locale: Locale): string {
  const t = wordsFor(locale);
  const icon = (file: string, sizes: string, purpose: string) => ({
    src: `../icons/${file}`,
    sizes,
    type: "image/png",
    purpose,
  });
  return JSON.stringify({
    id: "../",
    name: t("site.name"),
    short_name: t("site.name"),
    description: t("site.tagline"),
    lang: locale,
    dir: "ltr",
    start_url: "./",
    scope: "../",
    display: "minimal-ui",
    theme_color: ICON_COLOUR,
    background_color: PAGE_COLOUR,
    icons: [
      icon("icon-192.png", "192x192", "any"),
      icon("icon-512.png", "512x512", "any"),
      icon("maskable-512.png", "512x512", "maskable"),
    ],
  });
}
