import type { Command } from "./command";

/**
 * The commands of `npm run -s kotae -- COMMAND`, in the order of the list. Only the one that is run is loaded:
 * together they take longer to load than most of them to run.
 */
export const commands: readonly Command[] = [
  {
    name: "import",
    summary: "read a vendor's topic (plain text) into drafts of messages",
    load: async () => (await import("#lib/cli/import.node")).importCommand,
  },
  {
    name: "check",
    summary: "check the catalogs: schema, holes, relations, samples, wording",
    load: async () => (await import("#lib/cli/check.node")).checkCommand,
  },
  {
    name: "generate",
    summary: "write content/messages/{ja,en}/<CODE>.mdx from the catalogs",
    load: async () => (await import("#lib/cli/generate.node")).generateCommand,
  },
  {
    name: "revise",
    summary: "write what has changed since the last revision to content/catalogs/<catalog>/revisions",
    load: async () => (await import("#lib/cli/revise.node")).reviseCommand,
  },
  {
    name: "addresses",
    summary: "add new addresses to the list of published ones; fail when one of the list is gone",
    load: async () => (await import("#lib/cli/addresses.node")).addressesCommand,
  },
  {
    name: "search",
    summary: "search the catalogs, one query or a batch of them",
    load: async () => (await import("#lib/cli/search.node")).searchCommand,
  },
  {
    name: "explain",
    summary: "say which messages an input holds",
    load: async () => (await import("#lib/cli/explain.node")).explainCommand,
  },
  {
    name: "serve",
    summary: "serve the built site on this machine",
    load: async () => (await import("#lib/cli/serve.node")).serveCommand,
  },
  {
    name: "triage",
    summary: "count the messages in log files, plain or gzip",
    load: async () => (await import("#lib/cli/triage.node")).triageCommand,
  },
];
