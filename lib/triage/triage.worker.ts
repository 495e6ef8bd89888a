import { eventBuffers, serveTriage, type TriageRequest } from "./triage-events";

const stop = new AbortController();

/** A pipe: one request in, events out; "stop" ends it with what was counted. The page terminates the Worker. */
self.addEventListener("message", ({ data }: MessageEvent<TriageRequest | "stop">) => {
  if (data === "stop") stop.abort();
  else {
    const emit = (event: Parameters<typeof eventBuffers>[0]) =>
      self.postMessage(event, { transfer: eventBuffers(event) });
    void serveTriage(data, emit, { signal: stop.signal });
  }
});
