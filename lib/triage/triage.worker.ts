import { eventBuffers, prepareRun, serveTriage, type TriageOrder } from "./triage-events";

const stop = new AbortController();
let prepared: Parameters<typeof prepareRun>[0] | undefined;

/**
 * A pipe: data to open ahead, one request in, events out; "stop" ends it with what was counted. The page terminates
 * the Worker.
 */
self.addEventListener("message", ({ data: order }: MessageEvent<TriageOrder>) => {
  if (order === "stop") stop.abort();
  else if ("prepare" in order) {
    prepared = order.prepare;
    void prepareRun(prepared);
  } else {
    const data = order.data ?? prepared;
    const emit = (event: Parameters<typeof eventBuffers>[0]) =>
      self.postMessage(event, { transfer: eventBuffers(event) });
    if (data === undefined) emit({ kind: "failed", reason: "There is no match data." });
    else void serveTriage({ ...order, data }, emit, { signal: stop.signal });
  }
});
