import { compile } from "@mdx-js/mdx";
import { parse } from "yaml";
import { Store } from "#lib/catalog/store.node";
import { allEntries, entryOf } from "#lib/content/site.node";
import type { Entry } from "../catalog/entry";
import { LOCALES, type Locale } from "../i18n/locale";
import { type Problem, ProblemError } from "../problem";
import { type Guide, guideHeadSchema } from "./guide-schema";
import { type CompiledGuide, type GuideSection, nameSections } from "./guide-sections";
import { linkCodes } from "./link-codes";

/** The guides of one language in their order. Throws a ProblemError that names everything wrong in any of them. */
export function allGuides(locale: Locale): readonly Guide[] {
  guides ??= readGuides(new Store());
  return guides[locale];
}

/** The guide of a slug that is known to exist, as every slug of a generated route is. Throws otherwise. */
export function guideOf(locale: Locale, slug: string): Guide {
  const guide = allGuides(locale).find((candidate) => candidate.slug === slug);
  if (guide === undefined) throw new Error(`${slug} is no guide: the routes and content/guides disagree.`);
  return guide;
}

/** The guides that an entry sends its reader to, in their order. */
export function guidesFor(code: string, locale: Locale): readonly Guide[] {
  return allGuides(locale).filter(({ messages }) => messages.includes(code));
}

/** The entries that a guide is about, in the order in which its head names them. */
export function entriesOf({ messages }: Guide): Entry[] {
  return messages.map(entryOf);
}

/** Compiles a guide, and gives each of its sections an anchor. */
export async function compileGuide(locale: Locale, slug: string): Promise<CompiledGuide> {
  const source = new Store().guideSource(locale, slug) ?? "";
  const codes = new Set(allEntries().map(({ message }) => message.code));
  const links = linkCodes(codes, (code) => `../../messages/${code}/`);
  const { body } = split(source);
  const sections: GuideSection[] = [];
  const remarkPlugins = [nameSections(sections), links];
  const compiled = String(await compile(body, { outputFormat: "function-body", remarkPlugins }));
  return { compiled, sections };
}

/**
 * Reads the heads of all guides and checks them against one another and against the catalogs. Returns the guides
 * by language, or every Problem.
 */
export function tryGuides(
  store: Store,
  isCode: (code: string) => boolean,
): Record<Locale, readonly Guide[]> | Problem[] {
  const problems: Problem[] = [];
  const found: Record<Locale, Guide[]> = { en: [], ja: [] };
  for (const locale of LOCALES) {
    for (const slug of store.guideSlugs(locale)) {
      const file = store.nameOf(`guides/${locale}/${slug}.mdx`);
      const parsed = readHead(store.guideSource(locale, slug) ?? "", file);
      if (Array.isArray(parsed)) problems.push(...parsed);
      else {
        found[locale].push({ slug, ...parsed });
        for (const code of parsed.messages.filter((value) => !isCode(value))) {
          problems.push({
            where: `${file} › messages`,
            what: `${code} is in no catalog.`,
            fix: "Correct the code, or take it out.",
          });
        }
      }
    }
    found[locale].sort((a, b) => a.order - b.order);
  }
  problems.push(...untranslated(store, found));
  return problems.length > 0 ? problems : found;
}

let guides: Record<Locale, readonly Guide[]> | undefined;

function readGuides(store: Store): Record<Locale, readonly Guide[]> {
  const codes = new Set(allEntries().map(({ message }) => message.code));
  const read = tryGuides(store, (code) => codes.has(code));
  if (Array.isArray(read)) throw new ProblemError(read);
  return read;
}

/** A guide must exist in both languages, at the same place in the list and for the same entries. */
function untranslated(store: Store, found: Record<Locale, readonly Guide[]>): Problem[] {
  return LOCALES.flatMap((locale) => {
    const others = found[locale === "en" ? "ja" : "en"];
    return found[locale].flatMap((guide): Problem[] => {
      const other = others.find(({ slug }) => slug === guide.slug);
      const where = store.nameOf(`guides/${locale}/${guide.slug}.mdx`);
      if (other === undefined) {
        return [{ where, what: "The guide is there in one language only.", fix: "Translate it." }];
      }
      const same = other.order === guide.order && other.messages.join() === guide.messages.join();
      return same
        ? []
        : [
            {
              where,
              what: "order or messages differ from the other language.",
              fix: "Make them the same.",
            },
          ];
    });
  });
}

function readHead(source: string, file: string) {
  const { head, body } = split(source);
  if (head === undefined || body.trim() === "") {
    return [
      {
        where: file,
        what: "The guide has no head between two --- lines, or no text below it.",
        fix: "Begin the file with ---, title, summary, order, messages, --- and write the text below.",
      },
    ];
  }
  const parsed = guideHeadSchema.safeParse(parse(head));
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((issue) => ({
    where: `${file} › ${issue.path.join(".") || "(the head)"}`,
    what: `${issue.message}.`,
    fix: "Write the head as lib/content/guide-schema.ts describes it.",
  }));
}

function split(source: string): { head?: string; body: string } {
  const found = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  return found === null ? { body: source } : { head: found[1], body: found[2] ?? "" };
}
