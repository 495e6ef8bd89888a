/** What a page asks of the service worker: to take over, or which revision it has (answered through the port). */
export type EditionRequest = { kind: "use" | "revision" };

/** True for what a page of this site sends to the service worker. */
export function isEditionRequest(value: unknown): value is EditionRequest {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  return value.kind === "use" || value.kind === "revision";
}
