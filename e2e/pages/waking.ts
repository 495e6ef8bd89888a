import type { Page } from "@playwright/test";

/** True once the islands take part; until then the page holds what a reader does for them. */
export function awake(page: Page): Promise<boolean> {
  return page.evaluate(() => !("kotaeHeld" in globalThis && globalThis.kotaeHeld !== undefined));
}

/**
 * Keeps the scripts that a page asks for from here on, as with its first touch, on their way until they are released:
 * all of them, or those of one folder.
 */
export async function holdScripts(page: Page, folder = "**"): Promise<{ release: () => void }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/_next/static/${folder}/*.js`, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}
