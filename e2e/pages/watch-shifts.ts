import type { Page } from "@playwright/test";

/**
 * Begins to write down each shift of the layout, also those right after a key, which the usual figure leaves out. What
 * it gives tells them: how far, and what moved. With `buffered` those count, too, that were since the page began.
 */
export async function watchShifts(page: Page, buffered = false): Promise<() => Promise<string[]>> {
  await page.evaluate((buffered) => {
    const shifts: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = "value" in entry ? Number(entry.value) : 0;
        const sources = "sources" in entry && Array.isArray(entry.sources) ? entry.sources : [];
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.textContent).slice(0, 80),
        );
        shifts.push(`${value.toFixed(4)}: ${moved.join(" | ")}`);
      }
    }).observe({ type: "layout-shift", buffered });
    Object.assign(window, { shifts });
  }, buffered);
  return () =>
    page.evaluate(async () => {
      // Two frames: one to show what is under way, one in which a shift would be noticed.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const shifts: unknown = Reflect.get(window, "shifts");
      return Array.isArray(shifts) ? shifts.map(String) : ["nothing was watched"];
    });
}
