import type { Words } from "#lib/i18n/words";

/** The choice between the system's colours, light and dark. `public/page.js` makes it work, before any other script. */
export function ThemeChoice({ t }: { t: Words }) {
  return (
    <label className="theme-choice">
      <span className="visually-hidden">{t("site.theme")}</span>
      <select name="theme" autoComplete="off">
        <option value="system">{t("site.themes.system")}</option>
        <option value="light">{t("site.themes.light")}</option>
        <option value="dark">{t("site.themes.dark")}</option>
      </select>
    </label>
  );
}
