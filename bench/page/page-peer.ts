import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Locale } from "../../lib/i18n/locale";
import type { BenchPage } from "./bench-pages";

/** A generator that the same pages are built with. */
export type PagePeer = {
  name: string;
  /** How it was set up, in a sentence. */
  setup: string;
  /** The files of its project, by path, as a person would write them who follows its first steps. */
  project(pages: readonly BenchPage[]): ReadonlyMap<string, string>;
  /** Its command line, within `node_modules/`. */
  command: readonly [script: string, ...words: string[]];
  /** Where it writes the site. */
  out: string;
};

/** Writes a project into a folder. */
export function writeProject(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** A page as Markdown with what generators want to know of it in front. */
export function withFrontMatter(values: Readonly<Record<string, unknown>>, markdown: string): string {
  // JSON is YAML.
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ["---", ...lines, "---", "", markdown].join("\n");
}

/** The first page of a language: a list of all messages. */
export function listOf(pages: readonly BenchPage[], locale: Locale): string {
  return pages
    .filter((page) => page.locale === locale)
    .map(({ code, path, description }) => `- [${code}](${path}) ${escaped(description)}`)
    .join("\n");
}

function escaped(text: string): string {
  return text.replaceAll(/[<>[\]*_`]/g, "\\$&");
}
