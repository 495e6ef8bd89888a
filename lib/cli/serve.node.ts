import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { startSiteServer } from "#lib/cli/site-server.node";
import type { CommandBody } from "./command";
import { UsageError } from "./usage-error";

/** `kotae serve`: shows the finished site on this machine until it is interrupted. */
export const serveCommand: CommandBody = {
  help: [
    "Usage: npm run serve [-- --port N] [--base /PATH/] [--folder FOLDER]",
    "",
    "Serves out/, as npm run build writes it, on 127.0.0.1 and prints the address. Ctrl-C ends it.",
    "",
    "  --port N         this port and no other (0: any); without it the first free one from 4173",
    "  --base /PATH/    the path to serve it below, / where none is named",
    "  --folder FOLDER  another folder than out/",
    "",
    "Exit status: 0 interrupted, 1 no site or no port, 2 wrong usage.",
  ].join("\n"),
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: "string" }, base: { type: "string" }, folder: { type: "string" } },
    });
    const base = parseBase(values.base ?? "/");
    const server = await startSiteServer(resolve(values.folder ?? "out"), base, parsePort(values.port));
    io.out(`Serving ${server.address}`);
    await interrupted();
    await server.close();
    return 0;
  },
};

/** A port as typed; throws a UsageError for anything but a whole number up to 65535. */
function parsePort(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const port = Number(typed);
  if (/^\d+$/.test(typed) && port <= 65535) return port;
  throw new UsageError(`“${typed}” is not a port: a whole number from 0 to 65535 is wanted.`);
}

/** A base path with a slash at either end, whichever of them was typed. */
function parseBase(typed: string): string {
  const inner = typed.replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
