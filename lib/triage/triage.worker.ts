import { serveTriage, type TriageRequest } from "./triage-events";

/** A pipe: one request in, events out. The page ends it by terminating the Worker. */
self.addEventListener("message", ({ data }: MessageEvent<TriageRequest>) => {
  void serveTriage(data, (event) => self.postMessage(event));
});
