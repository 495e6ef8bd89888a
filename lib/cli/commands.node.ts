import { addressesCommand } from "#lib/cli/addresses.node";
import { checkCommand } from "#lib/cli/check.node";
import { explainCommand } from "#lib/cli/explain.node";
import { generateCommand } from "#lib/cli/generate.node";
import { importCommand } from "#lib/cli/import.node";
import { reviseCommand } from "#lib/cli/revise.node";
import { searchCommand } from "#lib/cli/search.node";
import { serveCommand } from "#lib/cli/serve.node";
import { triageCommand } from "#lib/cli/triage.node";
import type { Command } from "./command";

/** The commands of `npm run -s kotae -- COMMAND`, in the order of the list. */
export const commands: readonly Command[] = [
  importCommand,
  checkCommand,
  generateCommand,
  reviseCommand,
  addressesCommand,
  searchCommand,
  explainCommand,
  serveCommand,
  triageCommand,
];
