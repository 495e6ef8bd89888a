import { fetchJson } from "../api/json-loader.client";
import { apiPath, href } from "../share/address";
import type { Engines } from "./answer";
import type { AnswerReply, AnswerRequest, Ask } from "./answer-events";
import type { WholeSite } from "./open-engines";
import type { ShardManifest } from "./shards/manifest";
import type { ShardFiles } from "./shards/open-from-files";

/** The folder of a large site's search files. */
const FILES = "search/";

/**
 * Starts what answers on a large site, in a Worker. Where a Worker can't be had (an old browser, a page opened from
 * a file), the same is done here.
 */
export function answerFromShards(manifest: ShardManifest): Ask {
  const worker = tryToStart(
    () => new Worker(new URL("./answer.worker.ts", import.meta.url), { type: "module" }),
  );
  const opening: ShardFiles = { manifest, files: href(apiPath(FILES)) };
  return startAnswering(worker, opening, async () => {
    const { openShardedEngines } = await import("./shards/open-sharded-engines");
    return openShardedEngines(manifest, (name) => fetchJson(FILES + name));
  });
}

/**
 * The same for a site whose data is one whole: opening it and the first answer take some 200 ms of a good processor,
 * which no key has to wait for in a Worker.
 */
export function answerWhole(opening: WholeSite): Ask {
  const worker = tryToStart(
    () => new Worker(new URL("./whole-answer.worker.ts", import.meta.url), { type: "module" }),
  );
  return startAnswering(worker, opening, async () => {
    const { openEngines } = await import("./open-engines");
    return openEngines(opening);
  });
}

function startAnswering<Opening>(
  worker: Worker | undefined,
  opening: Opening,
  openHere: () => Promise<Engines>,
): Ask {
  if (worker === undefined) return askHere(openHere);
  let here: Ask | undefined;
  const open = new Map<number, Waiting>();
  let asked = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<AnswerReply>) => {
    const waiting = open.get(data.id);
    open.delete(data.id);
    if (data.kind === "answered") waiting?.resolve(data.answered);
    else waiting?.reject(new Error(data.reason));
  });
  worker.addEventListener("error", () => {
    // The script could not be loaded, or it broke: what was asked is answered here.
    worker.terminate();
    here = askHere(openHere);
    for (const { input, locale, resolve, reject } of open.values()) here(input, locale).then(resolve, reject);
    open.clear();
  });
  const post = (request: AnswerRequest<Opening>) => worker.postMessage(request);
  post({ kind: "open", opening });
  return (input, locale) => {
    if (here !== undefined) return here(input, locale);
    return new Promise((resolve, reject) => {
      const id = asked++;
      open.set(id, { input, locale, resolve, reject });
      post({ kind: "ask", id, input, locale });
    });
  };
}

type Waiting = {
  input: Parameters<Ask>[0];
  locale: Parameters<Ask>[1];
  resolve(answered: Awaited<ReturnType<Ask>>): void;
  reject(error: unknown): void;
};

function tryToStart(start: () => Worker): Worker | undefined {
  try {
    return start();
  } catch {
    return undefined;
  }
}

function askHere(open: () => Promise<Engines>): Ask {
  let ready: Promise<Ask> | undefined;
  const prepare = async (): Promise<Ask> => {
    const [engines, { answer }] = await Promise.all([open(), import("./answer")]);
    return (input, locale) => answer(input, engines, locale);
  };
  return async (input, locale) => {
    ready ??= prepare().catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
    return (await ready)(input, locale);
  };
}
