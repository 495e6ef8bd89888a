import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { siteHandler } from "#lib/cli/site-handler.node";
import { ProblemError } from "../problem";

/** This machine only: what is served may be a draft, and nobody else was asked. */
const HOST = "127.0.0.1";

/** The port tried first, the one that people know from other previews of static sites. */
const FIRST_PORT = 4173;
const PORTS_TRIED = 100;

export type SiteServer = {
  /** Where the site's first page is. */
  address: string;
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
};

/**
 * Serves the finished site in `folder` below `base` on this machine. Throws a ProblemError when there is no site
 * in the folder, or no port: the one given is taken, or all of a hundred from 4173.
 */
export async function startSiteServer(folder: string, base: string, port?: number): Promise<SiteServer> {
  if (!existsSync(join(folder, "index.html"))) {
    throw new ProblemError([
      { where: folder, what: "There is no finished site here.", fix: "Run npm run build." },
    ]);
  }
  const server = createServer(siteHandler(folder, base));
  const taken = await listen(server, port ?? FIRST_PORT, port === undefined ? PORTS_TRIED : 1);
  return {
    address: `http://${HOST}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number, tries: number): Promise<number> {
  for (let port = first; port < first + tries; port += 1) {
    const taken = await listenOn(server, port);
    if (taken !== undefined) return taken;
  }
  throw new ProblemError([
    tries === 1
      ? {
          where: `Port ${first}`,
          what: "It is taken, or not open to this user.",
          fix: "Name another one, or none to have one found.",
        }
      : {
          where: `Ports ${first} to ${first + tries - 1}`,
          what: "All of them are taken.",
          fix: "End one of the servers, or name a port with --port.",
        },
  ]);
}

/** The port listened on, which for 0 is one that the system chose; `undefined` when `port` is taken. */
function listenOn(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(undefined);
      else reject(error);
    };
    server.once("error", fail);
    server.listen(port, HOST, () => {
      server.off("error", fail);
      const address = server.address();
      resolve(typeof address === "object" ? address?.port : undefined);
    });
  });
}
