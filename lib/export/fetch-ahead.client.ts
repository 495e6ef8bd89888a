import { START_META } from "./start-data";

/** How long the browser is left to the page itself once it has loaded and is seen, in milliseconds. */
const LATER = 1_000;

// Pages that are all about their box load this too. The browser fetches the scripts that a sign of a reader starts, with
// the lowest priority, and does not run them. A page opened from a folder has nothing to fetch, nor has one that the
// reader has touched.
const loaded = new Promise((resolve) => addEventListener("load", resolve));
const seen = new Promise((resolve) =>
  new PerformanceObserver(resolve).observe({ type: "paint", buffered: true }),
);
void Promise.all([loaded, seen]).then(() => {
  if (!location.protocol.startsWith("http")) return;
  setTimeout(() => {
    if (self.kotaeHeld?.length !== 0) return;
    const scripts = document.querySelector<HTMLMetaElement>(`[name=${START_META}]`)?.content.split(" ") ?? [];
    for (const script of scripts) {
      const link = document.createElement("link");
      link.rel = "prefetch";
      link.as = "script";
      link.href = self.kotaeRoot + script;
      document.head.append(link);
    }
  }, LATER);
});
