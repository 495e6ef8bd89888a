import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const FOLDER = dirname(fileURLToPath(import.meta.resolve("@fontsource/biz-udpgothic/400.css")));
/** Where the page finds the font's files; the site itself has no such folder. */
const ADDRESS = "/test-font/";

/**
 * Sets all pages that are opened from here on in one font, the same on every machine. The site takes what a system
 * has, so pictures of it would differ between two of them.
 */
export async function useTestFont(page: Page): Promise<void> {
  await page.route(`**${ADDRESS}*`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(ADDRESS.length);
    return route.fulfill({ path: join(FOLDER, "files", name), contentType: "font/woff2" });
  });
}

/** Puts the font into the page that is open, and waits until the page is set in it. */
export async function showTestFont(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => document.fonts.size > 0);
  if (!isThere) {
    const faces = ["400", "700"].map((weight) =>
      readFileSync(join(FOLDER, `${weight}.css`), "utf8").replaceAll(
        /url\(\.\/files\/([^)]+\.woff2)\)/g,
        `url(${ADDRESS}$1)`,
      ),
    );
    const family = ["text", "japanese", "code"].map((name) => `:root { --font-${name}: 'BIZ UDPGothic'; }`);
    await page.addStyleTag({ content: [...faces, ...family].join("\n") });
  }
  await page.evaluate(async () => {
    // Only a layout tells the browser which parts of the font it needs.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    // What follows a change of the window's size, such as a chart, follows it in the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
