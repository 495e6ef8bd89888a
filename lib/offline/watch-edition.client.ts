import { refuseOtherEdition } from "../api/json-loader.client";
import { href } from "../share/address";
import { isOpenedAsFile, ROOT_META } from "../share/site-root";
import type { EditionRequest } from "./edition-request";

/**
 * How the page stands to the editions kept in this browser: `ready` to be read without a network; a newer one
 * `waiting` to be used, which reloads the page; `replaced` by one that another tab took.
 */
export type EditionState =
  | { kind: "none" }
  | { kind: "ready"; revision: string }
  | { kind: "waiting"; revision: string; use: () => void }
  | { kind: "replaced" };

/** How long a worker may take to say its revision, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Has the site kept for reading without a network, and tells `onState` how that stands. Does nothing where there
 * are no service workers: opened as a file, over plain http from another machine, in `next dev`. Returns how to
 * stop telling.
 */
export function watchEdition(onState: (state: EditionState) => void): () => void {
  const workers = "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
  const isFinished = document.querySelector(`meta[name=${ROOT_META}]`) !== null;
  if (workers === undefined || !isFinished || isOpenedAsFile()) return () => undefined;
  let stopped = false;
  let asked = false;
  let controlled = workers.controller !== null;
  let replaced = false;
  const tell = (state: EditionState) => {
    // The page is of the edition before: what the new one says of itself is not true of it.
    if (!stopped && (!replaced || state.kind === "replaced")) onState(state);
  };
  const onChange = () => {
    if (asked) location.reload();
    else if (controlled) {
      replaced = true;
      refuseOtherEdition();
      tell({ kind: "replaced" });
    }
    controlled = true;
  };
  // A page may stay open for days.
  let look = () => {};
  const onSeen = () => {
    if (document.visibilityState === "visible") look();
  };
  document.addEventListener("visibilitychange", onSeen);
  const report = async (registration: ServiceWorkerRegistration) => {
    const { active, waiting } = registration;
    if (waiting !== null && active !== null) {
      const use = () => {
        asked = true;
        send(waiting, { kind: "use" });
      };
      tell({ kind: "waiting", revision: await revisionOf(waiting), use });
    } else if (active !== null) tell({ kind: "ready", revision: await revisionOf(active) });
  };
  workers.addEventListener("controllerchange", onChange);
  workers
    .register(href("/sw.js"), { updateViaCache: "none" })
    .then(async (registration) => {
      look = () => void registration.update().catch(() => undefined);
      registration.addEventListener("updatefound", () => {
        const { installing } = registration;
        installing?.addEventListener("statechange", () => {
          if (installing.state === "installed" || installing.state === "activated") void report(registration);
        });
      });
      await report(registration);
    })
    // Without it the site is read over the network, as before.
    .catch(() => undefined);
  return () => {
    stopped = true;
    workers.removeEventListener("controllerchange", onChange);
    document.removeEventListener("visibilitychange", onSeen);
  };
}

/** The revision that a worker keeps; empty where it does not say. */
function revisionOf(worker: ServiceWorker): Promise<string> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(""), PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer);
      resolve(typeof data === "string" ? data : "");
    };
    send(worker, { kind: "revision" }, [port2]);
  });
}

function send(worker: ServiceWorker, request: EditionRequest, transfer: Transferable[] = []): void {
  worker.postMessage(request, transfer);
}
