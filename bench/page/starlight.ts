import { LOCALES } from "../../lib/i18n/locale";
import { listOf, type PagePeer, withFrontMatter } from "./page-peer";

const CONFIG = `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

export default defineConfig({
  integrations: [
    starlight({
      title: "Messages",
      defaultLocale: "en",
      locales: { en: { label: "English", lang: "en" }, ja: { label: "日本語", lang: "ja" } },
      sidebar: [{ label: "Messages", autogenerate: { directory: "messages" } }],
    }),
  ],
});
`;

const COLLECTION = `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7"/></svg>
`;

/** Starlight as its guide sets it up. */
export const starlight: PagePeer = {
  name: "Starlight",
  setup: "its default theme with a sidebar of all messages and its search (Pagefind).",
  command: ["astro/astro.js", "build", "--silent"],
  out: "dist",
  project(pages) {
    const files = new Map([
      ["astro.config.mjs", CONFIG],
      ["src/content.config.ts", COLLECTION],
      ["public/favicon.svg", ICON],
    ]);
    for (const locale of LOCALES) {
      const about = { title: "Messages", description: "All messages" };
      files.set(`src/content/docs/${locale}/index.md`, withFrontMatter(about, listOf(pages, locale)));
    }
    for (const { locale, code, title, description, markdown } of pages) {
      // Without it the address would be in small letters.
      const about = { title, description, slug: `${locale}/messages/${code}`, sidebar: { label: code } };
      files.set(`src/content/docs/${locale}/messages/${code}.md`, withFrontMatter(about, markdown));
    }
    return files;
  },
};
