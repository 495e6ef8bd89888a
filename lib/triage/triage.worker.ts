import { AsideInflater, type InflateOrder } from "./aside-inflater";
import { nextTurn } from "./next-turn";
import { serveInflate } from "./serve-inflate";
import { eventBuffers, prepareRun, serveTriage, type TriageOrder } from "./triage-events";

const stop = new AbortController();
let prepared: Parameters<typeof prepareRun>[0] | undefined;
let inflater: AsideInflater | undefined;
let giveBack: ReturnType<typeof serveInflate> | undefined;

/**
 * A pipe: data to open ahead, one request in, events out; "stop" ends it with what was counted. The page terminates
 * the Worker. A second one of the same script, which the bundler makes a classic one, unpacks for it.
 */
self.addEventListener("message", ({ data: order }: MessageEvent<TriageOrder | InflateOrder>) => {
  if (order === "stop") stop.abort();
  else if (order === "hello") self.postMessage({ ready: true });
  else if ("memory" in order) giveBack?.(order.memory);
  else if ("inflate" in order) {
    giveBack = serveInflate(order.inflate, (answer, transfer) => self.postMessage(answer, { transfer }));
  } else if ("prepare" in order) {
    prepared = order.prepare;
    inflater ??= new AsideInflater(() => new Worker(self.location.href));
    void prepareRun(prepared);
  } else {
    const data = order.data ?? prepared;
    const emit = (event: Parameters<typeof eventBuffers>[0]) =>
      self.postMessage(event, { transfer: eventBuffers(event) });
    if (data === undefined) emit({ kind: "failed", reason: "There is no match data." });
    else void serveTriage({ ...order, data }, emit, { signal: stop.signal, inflater, turn: nextTurn });
  }
});
