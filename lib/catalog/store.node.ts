import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { LineCounter, parseDocument, stringify } from "yaml";
import type { z } from "zod";
import type { Locale } from "../i18n/locale";
import { type Problem, ProblemError } from "../problem";
import { deepFreeze } from "./deep-freeze";
import { type Handshake, handshakeSchema } from "./handshake-schema";
import { type Outside, outsideSchema } from "./outside-schema";
import { type Revision, revisionSchema } from "./revisions/revision-schema";
import { type Catalog, catalogSchema, type Message, messageSchema, type Term, termsSchema } from "./schema";

/** A file of `content/` that was read and parsed, with its name as Problems give it. */
export type Read<T> = { file: string; value: T };

/** The one door to `content/`: everything that reads or writes there goes through it. */
export class Store {
  readonly #root: string;
  readonly #messages = new Map<string, Message>();

  /** `root`: the folder that holds `catalogs/`, `messages/`, …; `content` of the project by default. */
  constructor(root: string = join(process.cwd(), "content")) {
    this.#root = root;
  }

  /** The catalogs by id, in alphabetical order. Throws a ProblemError when one can't be read. */
  catalogs(): Catalog[] {
    return this.catalogIds().map((id) => this.catalog(id));
  }

  catalogIds(): string[] {
    return this.#list("catalogs").filter((id) =>
      existsSync(join(this.#root, "catalogs", id, "catalog.yaml")),
    );
  }

  catalog(id: string): Catalog {
    return orThrow(this.tryCatalog(id)).value;
  }

  /** A catalog, or every Problem that keeps it from being read. */
  tryCatalog(id: string): Read<Catalog> | Problem[] {
    return this.#yaml(`catalogs/${id}/catalog.yaml`, catalogSchema);
  }

  /** The codes of a catalog in ascending order, from the file names alone. */
  codes(catalogId: string): string[] {
    return this.#list(`catalogs/${catalogId}/messages`)
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => name.slice(0, -".yaml".length))
      .sort();
  }

  /** One message, read once and frozen. Throws a ProblemError when it can't be read. */
  message(catalogId: string, code: string): Message {
    const known = this.#messages.get(`${catalogId}/${code}`);
    if (known !== undefined) return known;
    const message = deepFreeze(orThrow(this.tryMessage(catalogId, code)).value);
    this.#messages.set(`${catalogId}/${code}`, message);
    return message;
  }

  /** A message, or every Problem that keeps it from being read. */
  tryMessage(catalogId: string, code: string): Read<Message> | Problem[] {
    return this.#yaml(messageFile(catalogId, code), messageSchema);
  }

  messages(catalogId: string): Message[] {
    return this.codes(catalogId).map((code) => this.message(catalogId, code));
  }

  /** The YAML of a message as it stands in its file, or `undefined` where there is none. */
  messageSource(catalogId: string, code: string): string | undefined {
    return this.#text(messageFile(catalogId, code));
  }

  /** Writes the YAML of a message. The caller sees to it that nothing written by hand is lost. */
  writeMessageSource(catalogId: string, code: string, yaml: string): void {
    this.#write(messageFile(catalogId, code), yaml);
  }

  /** The revisions of a catalog, oldest first. Throws a ProblemError when one can't be read. */
  revisions(catalogId: string): Revision[] {
    return this.tryRevisions(catalogId).map((read) => orThrow(read).value);
  }

  /** Each revision of a catalog, oldest first, or the Problems that keep it from being read. */
  tryRevisions(catalogId: string): (Read<Revision> | Problem[])[] {
    return this.revisionIds(catalogId).map((id) => this.#yaml(revisionFile(catalogId, id), revisionSchema));
  }

  /** The ids of a catalog's revisions from the file names alone, oldest first. */
  revisionIds(catalogId: string): string[] {
    return this.#list(`catalogs/${catalogId}/revisions`)
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => name.slice(0, -".yaml".length))
      .sort(byRevision);
  }

  /** Writes a revision; gives its file as Problems name it. */
  writeRevision(catalogId: string, revision: Revision): string {
    const path = revisionFile(catalogId, revision.id);
    this.#write(path, stringify(revision, { lineWidth: 0 }));
    return this.nameOf(path);
  }

  terms(): Term[] {
    return orThrow(this.tryTerms()).value;
  }

  tryTerms(): Read<Term[]> | Problem[] {
    return this.#yaml("terms.yaml", termsSchema);
  }

  /** The sample logs, with their file names. */
  logs(): { name: string; text: string }[] {
    return this.#list("logs").flatMap((name) => {
      const text = this.#text(`logs/${name}`);
      return text === undefined ? [] : [{ name, text }];
    });
  }

  /** The names of the guides in one language, without `.mdx`. */
  guideSlugs(locale: Locale): string[] {
    return this.#list(`guides/${locale}`)
      .filter((name) => name.endsWith(".mdx"))
      .map((name) => name.slice(0, -".mdx".length));
  }

  /** The MDX of a guide as it stands in its file, or `undefined` where there is none. */
  guideSource(locale: Locale, slug: string): string | undefined {
    return this.#text(`guides/${locale}/${slug}.mdx`);
  }

  /** Says whether a catalog has a map of the handshake; a catalog of other messages has none. */
  hasHandshake(catalogId: string): boolean {
    return existsSync(join(this.#root, "catalogs", catalogId, "handshake.yaml"));
  }

  /** The steps of the handshake and the messages of a catalog that belong to each. */
  tryHandshake(catalogId: string): Read<Handshake> | Problem[] {
    return this.#yaml(`catalogs/${catalogId}/handshake.yaml`, handshakeSchema);
  }

  /** What is known of codes outside a catalog; nothing where the catalog has no such file. */
  outside(catalogId: string): Outside {
    return orThrow(this.tryOutside(catalogId)).value;
  }

  tryOutside(catalogId: string): Read<Outside> | Problem[] {
    const file = `catalogs/${catalogId}/outside.yaml`;
    if (this.#text(file) === undefined) return { file, value: { families: [], codes: [], returnCodes: [] } };
    return this.#yaml(file, outsideSchema);
  }

  /** Every address that the site has ever had, in alphabetical order; none where there is no list yet. */
  addresses(): string[] {
    return (this.#text("addresses.txt") ?? "").split("\n").filter((line) => line !== "");
  }

  writeAddresses(addresses: readonly string[]): void {
    this.#write("addresses.txt", `${addresses.toSorted().join("\n")}\n`);
  }

  /** The MDX generated for a message, or `undefined` where there is none. */
  generated(locale: Locale, code: string): string | undefined {
    return this.#text(`messages/${locale}/${code}.mdx`);
  }

  generatedCodes(locale: Locale): string[] {
    return this.#list(`messages/${locale}`)
      .filter((name) => name.endsWith(".mdx"))
      .map((name) => name.slice(0, -".mdx".length));
  }

  writeGenerated(locale: Locale, code: string, mdx: string): void {
    this.#write(`messages/${locale}/${code}.mdx`, mdx);
  }

  removeGenerated(locale: Locale, code: string): void {
    rmSync(join(this.#root, `messages/${locale}/${code}.mdx`));
  }

  /** A file below `content/` as Problems name it: relative to the folder that holds `content/`. */
  nameOf(path: string): string {
    return relative(dirname(this.#root), join(this.#root, path));
  }

  #list(folder: string): string[] {
    const path = join(this.#root, folder);
    return existsSync(path) ? readdirSync(path).sort() : [];
  }

  #text(path: string): string | undefined {
    const full = join(this.#root, path);
    return existsSync(full) ? readFileSync(full, "utf8") : undefined;
  }

  #write(path: string, text: string): void {
    const full = join(this.#root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  #yaml<S extends z.ZodType>(path: string, schema: S): Read<z.infer<S>> | Problem[] {
    const file = this.nameOf(path);
    const text = this.#text(path);
    if (text === undefined) {
      return [{ where: file, what: "The file is missing.", fix: "Add it, or correct the name." }];
    }
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter });
    if (document.errors.length > 0) {
      return document.errors.map((error) => ({
        where: `${file}:${lineCounter.linePos(error.pos[0]).line}`,
        what: `Not valid YAML: ${error.message.split("\n")[0]}`,
        fix: "Correct the YAML; put the value in quotes if it holds : # [ { or begins with a backtick.",
      }));
    }
    const parsed = schema.safeParse(document.toJS());
    if (parsed.success) return { file, value: parsed.data };
    return parsed.error.issues.map((issue) => ({
      where: `${file} › ${issue.path.join(".") || "(the whole file)"}`,
      what: `${issue.message}.`,
      fix: "Write the field as lib/catalog/schema.ts describes it.",
    }));
  }
}

/** Where the YAML of a message lies, below `content/`. */
export function messageFile(catalogId: string, code: string): string {
  return `catalogs/${catalogId}/messages/${code}.yaml`;
}

function revisionFile(catalogId: string, id: string): string {
  return `catalogs/${catalogId}/revisions/${id}.yaml`;
}

/** By day, then by the number within the day: `…-10` comes after `…-9`. */
function byRevision(a: string, b: string): number {
  const number = (id: string) => Number(id.slice(11) || 1);
  return a.slice(0, 10) === b.slice(0, 10) ? number(a) - number(b) : a < b ? -1 : 1;
}

function orThrow<T>(result: Read<T> | Problem[]): Read<T> {
  if (Array.isArray(result)) throw new ProblemError(result);
  return result;
}
