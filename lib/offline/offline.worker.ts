import type { Edition } from "./edition";
import { answerFor, dropOthers, type EditionHost, keepEdition } from "./edition-cache";
import { isEditionRequest } from "./edition-request";

declare const self: ServiceWorkerGlobalScope;
/** Stands in front of this script, written by the export. */
declare const KOTAE_EDITION: Edition;

// A pipe: the browser's events to functions. A new worker waits until a page asks for it.
const host: EditionHost = {
  scope: self.registration.scope,
  caches: self.caches,
  fetch: (request) => self.fetch(request),
};

self.addEventListener("install", (event) => event.waitUntil(keepEdition(KOTAE_EDITION, host)));

self.addEventListener("activate", (event) =>
  event.waitUntil(dropOthers(KOTAE_EDITION, host).then(() => self.clients.claim())),
);

self.addEventListener("fetch", (event) => {
  const answer = answerFor(event.request, KOTAE_EDITION, host, () => self.fetch(event.request));
  if (answer !== undefined) event.respondWith(answer);
});

self.addEventListener("message", ({ data, ports }) => {
  if (!isEditionRequest(data)) return;
  if (data.kind === "use") void self.skipWaiting();
  else ports[0]?.postMessage(KOTAE_EDITION.revision);
});
