import { fetchJson } from "../api/json-loader.client";
import { apiPath, href } from "../share/address";
import { answer } from "./answer";
import type { AnswerReply, AnswerRequest, Ask } from "./answer-events";
import type { ShardManifest } from "./shards/manifest";

/** The folder of a large site's search files. */
const FILES = "search/";

/**
 * Starts what answers on a large site, in a Worker. Where a Worker can't be had (an old browser, a page opened from
 * a file), the same is done here.
 */
export function startAnswering(manifest: ShardManifest): Ask {
  const worker = startWorker();
  if (worker === undefined) return askHere(manifest);
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
    here = askHere(manifest);
    for (const { input, locale, resolve, reject } of open.values()) here(input, locale).then(resolve, reject);
    open.clear();
  });
  const post = (request: AnswerRequest) => worker.postMessage(request);
  post({ kind: "open", manifest, files: href(apiPath(FILES)) });
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

/** The one place where the Worker is made. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./answer.worker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}

function askHere(manifest: ShardManifest): Ask {
  const opening = import("./shards/open-sharded-engines").then(({ openShardedEngines }) =>
    openShardedEngines(manifest, (name) => fetchJson(FILES + name)),
  );
  return async (input, locale) => answer(input, await opening, locale);
}
