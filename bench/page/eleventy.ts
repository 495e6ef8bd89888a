import { LOCALES } from "../../lib/i18n/locale";
import { listOf, type PagePeer, withFrontMatter } from "./page-peer";

const LAYOUT = `<!doctype html>
<html lang="{{ locale }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<meta name="description" content="{{ description }}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/{{ locale }}/">Messages</a></header>
<main>
<h1>{{ title }}</h1>
{{ content | safe }}
</main>
</body>
</html>
`;

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.7 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 45rem; padding: 1rem; }
a { color: light-dark(#1d4b8f, #9cc0f5); }
header a, li a { display: inline-block; padding: .25rem 0; }
pre { overflow-x: auto; padding: 1rem; background: light-dark(#f2f4f7, #1d2229); }
`;

const CONFIG = `export default (config) => {
  config.setUseGitIgnore(false);
  config.addPassthroughCopy({ "src/style.css": "style.css" });
  return { dir: { input: "src", output: "site" }, markdownTemplateEngine: false };
};
`;

/** Eleventy has no theme: the leanest a person can do. */
export const eleventy: PagePeer = {
  name: "Eleventy",
  setup: "one layout and one stylesheet of a dozen lines; no script, no search.",
  command: ["@11ty/eleventy/cmd.cjs", "--quiet"],
  out: "site",
  project(pages) {
    const files = new Map([
      ["eleventy.config.js", CONFIG],
      ["src/_includes/page.njk", LAYOUT],
      ["src/style.css", STYLE],
    ]);
    for (const locale of LOCALES) {
      const about = { layout: "page.njk", locale, title: "Messages", description: "All messages" };
      files.set(`src/${locale}/index.md`, withFrontMatter(about, listOf(pages, locale)));
    }
    for (const { locale, code, title, description, markdown } of pages) {
      const about = { layout: "page.njk", locale, title, description };
      files.set(`src/${locale}/messages/${code}.md`, withFrontMatter(about, markdown));
    }
    return files;
  },
};
