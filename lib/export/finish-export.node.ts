import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { allEntries } from "#lib/content/site.node";
import { machineFiles } from "#lib/export/machine-files.node";
import { pictureFiles } from "#lib/export/picture-files.node";
import { documentedText } from "../catalog/documented-text";
import { LOCALES, type Locale } from "../i18n/locale";
import { wordsFor } from "../i18n/words";
import { ProblemError } from "../problem";
import { absoluteAddress, homePath, messagePath, shortPath } from "../share/address";
import { languagePage } from "./language-page";

/** The pages that Next's export does not write, by their file in `out/`. */
function languagePages(): Map<string, string> {
  const words = { ja: wordsFor("ja"), en: wordsFor("en") };
  const names = { ja: words.ja("chooser.read"), en: words.en("chooser.read") };
  const pages = new Map<string, string>();
  pages.set(
    "index.html",
    languagePage({
      title: words.en("site.name"),
      paragraphs: LOCALES.map((lang) => ({ lang, text: words[lang]("site.tagline") })),
      targets: relative(".", homePath),
      names,
      root: "./",
    }),
  );
  for (const { message } of allEntries()) {
    const texts = LOCALES.map((locale) => documentedText(message, locale));
    const distinct = texts.filter(({ text }, at) => texts.findIndex((other) => other.text === text) === at);
    pages.set(
      `${shortPath(message.code).slice(1)}index.html`,
      languagePage({
        title: message.code,
        paragraphs: distinct.map(({ language, text }) => ({ lang: language, text })),
        targets: relative("..", (locale) => messagePath(locale, message.code)),
        names,
        root: "../",
      }),
    );
  }
  return pages;
}

function relative(up: string, pathFor: (locale: Locale) => string): Record<Locale, string> {
  return { ja: `${up}${pathFor("ja")}`, en: `${up}${pathFor("en")}` };
}

/**
 * Finishes Next's export in the folder `out`: writes the language chooser at `/`, the short permanent links and
 * the files for other programs.
 * Throws a ProblemError when there is no export.
 */
export async function finishExport(out: string): Promise<number> {
  if (!existsSync(join(out, "404.html"))) {
    throw new ProblemError([
      { where: out, what: "There is no finished export here.", fix: "Run npm run build." },
    ]);
  }
  const pages = languagePages();
  for (const [file, html] of pages) write(join(out, file), html);
  let count = pages.size;
  for (const [file, content] of machineFiles()) {
    write(join(out, file), content);
    count += 1;
  }
  for await (const [file, content] of pictureFiles()) {
    write(join(out, file), content);
    count += 1;
  }
  return count;
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  console.log(`${await finishExport("out")} files added to the export.`);
  if (absoluteAddress === undefined) {
    console.log("No sitemap.xml and no OpenSearch: they need NEXT_PUBLIC_SITE_URL, the address of the site.");
  }
}
