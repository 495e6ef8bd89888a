import { LOCALES, type Locale } from "../../lib/i18n/locale";
import type { BenchPage } from "./bench-pages";
import { listOf, type PagePeer, withFrontMatter } from "./page-peer";

const LABELS: Readonly<Record<Locale, string>> = { ja: "日本語", en: "English" };

/** VitePress as its guide sets it up. */
export const vitepress: PagePeer = {
  name: "VitePress",
  setup: "its default theme with a sidebar of all messages and its local search (MiniSearch).",
  command: ["vitepress/bin/vitepress.js", "build"],
  out: ".vitepress/dist",
  project(pages) {
    const files = new Map([[".vitepress/config.mjs", config(pages)]]);
    for (const locale of LOCALES) {
      const about = { title: "Messages", description: "All messages" };
      files.set(`${locale}/index.md`, withFrontMatter(about, `# Messages\n\n${listOf(pages, locale)}`));
    }
    for (const { locale, code, title, description, markdown } of pages) {
      const heading = `# ${title.replaceAll("<", "\\<")}`;
      files.set(
        `${locale}/messages/${code}/index.md`,
        withFrontMatter({ title, description }, `${heading}\n\n${markdown}`),
      );
    }
    return files;
  },
};

function config(pages: readonly BenchPage[]): string {
  const locales = Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      {
        label: LABELS[locale],
        lang: locale,
        themeConfig: {
          sidebar: pages
            .filter((page) => page.locale === locale)
            .map(({ code, path }) => ({ text: code, link: path })),
        },
      },
    ]),
  );
  const settings = {
    title: "Messages",
    // Without it the browser asks for an icon that is not there.
    head: [["link", { rel: "icon", href: "data:," }]],
    locales,
    ignoreDeadLinks: true,
    themeConfig: { search: { provider: "local" } },
  };
  return `export default ${JSON.stringify(settings, null, 2)};\n`;
}
