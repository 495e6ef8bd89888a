import { type ApiIndex, type SchemaName, schemaAddress } from "./api-schema";

type Kind = {
  /** The file, with what changes from one to the next in braces. */
  file: string;
  /** Which names are of this kind. */
  names: RegExp;
  schema: SchemaName;
  description: string;
  use: "public" | "site";
};

/** Every kind of file below `/api/v1/`. A name belongs to the first kind that it fits. */
const KINDS: readonly Kind[] = [
  {
    file: "index.json",
    names: /^index\.json$/,
    schema: "Index",
    description: "This list.",
    use: "public",
  },
  {
    file: "catalogs/{catalog}-{page}.json",
    names: /^catalogs\//,
    schema: "CatalogPage",
    description: "A whole catalog, in pages of 500 messages; begin with page 1 and follow `next`.",
    use: "public",
  },
  {
    file: "messages/{code}.json",
    names: /^messages\//,
    schema: "Message",
    description: "One message: text, cause, resolution and all else, in English and Japanese.",
    use: "public",
  },
  {
    file: "templates/{catalog}-{page}.json",
    names: /^templates\//,
    schema: "TemplatePage",
    description: "The texts of the messages with their holes, in pages of 2000; for programs that read logs.",
    use: "public",
  },
  {
    file: "revisions/{catalog}-{revision}.json",
    names: /^revisions\//,
    schema: "Revision",
    description: "What was new, changed and retired in a revision; a page of the catalog names them all.",
    use: "public",
  },
  {
    file: "codes.json",
    names: /^codes\.json$/,
    schema: "Codes",
    description: "The codes of every catalog, and how they are built.",
    use: "site",
  },
  {
    file: "messages.json",
    names: /^messages\.json$/,
    schema: "Summaries",
    description: "What results show of the messages.",
    use: "site",
  },
  {
    file: "match.json",
    names: /^match\.json$/,
    schema: "MatchData",
    description: "What lines of a log are matched with.",
    use: "site",
  },
  {
    file: "match/{number}.json",
    names: /^match\//,
    schema: "MatchData",
    description: "The same for some messages of a large site.",
    use: "site",
  },
  {
    file: "search.json",
    names: /^search\.json$/,
    schema: "SearchFile",
    description: "What the search begins with.",
    use: "site",
  },
  {
    file: "search/{kind}/{number}.json",
    names: /^search\//,
    schema: "SearchFile",
    description: "What the search of a large site loads as it needs it.",
    use: "site",
  },
  {
    file: "ticket.json",
    names: /^ticket\.json$/,
    schema: "TicketData",
    description: "What a ticket says beside the message: catalogs with their revisions, and words.",
    use: "site",
  },
  {
    file: "outside.json",
    names: /^outside\.json$/,
    schema: "Outside",
    description:
      "What is known of codes outside the catalogs, and which entries GSKit return codes are related to.",
    use: "public",
  },
  {
    file: "words/{part}.{locale}.json",
    names: /^words\//,
    schema: "Words",
    description: "What a page says once it is used, in one language.",
    use: "site",
  },
  {
    file: "logs.json",
    names: /^logs\.json$/,
    schema: "Logs",
    description: "Made-up logs to try the site with.",
    use: "site",
  },
];

/** The schema of a file by its name below `/api/v1/`; throws for a file that no kind is written for. */
export function schemaOf(name: string): SchemaName {
  return kindOf(name).schema;
}

/** The list of all kinds of files, from the names of all files but the list itself and the schema. */
export function apiIndex(names: readonly string[]): ApiIndex {
  const counts = new Map<Kind, number>();
  for (const name of ["index.json", ...names]) {
    if (name !== "schema.json") counts.set(kindOf(name), (counts.get(kindOf(name)) ?? 0) + 1);
  }
  return {
    name: "Kotae",
    schema: "schema.json",
    files: KINDS.flatMap((kind) => {
      const { file, schema, description, use } = kind;
      const count = counts.get(kind);
      return count === undefined ? [] : [{ file, count, schema: schemaAddress(schema), description, use }];
    }),
  };
}

function kindOf(name: string): Kind {
  const kind = KINDS.find(({ names }) => names.test(name));
  if (kind === undefined)
    throw new Error(`${name} is of no kind that lib/api/api-index.ts lists: add it there.`);
  return kind;
}
