import type { Page } from "@playwright/test";
import { expect } from "../fixtures";

/**
 * Waits until a page has got all that it asked for, and asks for nothing more once it has read that. It holds after a
 * touch, too, where a load state is over at once: that is a matter of the document, which was idle before.
 */
export async function settled(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const asked = await page.requests();
      await Promise.all(asked.map(async (request) => (await request.response())?.finished()));
      await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
      return (await page.requests()).at(-1) === asked.at(-1);
    })
    .toBe(true);
}
