import { register } from "node:module";
import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import type { SiteOptions } from "./e2e/fixtures";
import { findBrowser } from "./lib/cli/find-browser.node";

register("./e2e/json-modules.js", import.meta.url);

// Kept in the environment, because each worker process reads this file again.
process.env.PLAYWRIGHT_CHROMIUM ||= findBrowser() ?? "";
process.env.KOTAE_E2E_PORT ||= String(await freePort());
process.env.KOTAE_E2E_FOLDER_PORT ||= String(await freePort());

const port = process.env.KOTAE_E2E_PORT;
/** The same build again, in a folder of its host. */
const folderPort = process.env.KOTAE_E2E_FOLDER_PORT;
const FOLDER = "/kb/ihs/";
const executablePath = process.env.PLAYWRIGHT_CHROMIUM;

/** A port that nobody listens on, so that test runs beside one another do not meet. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}

/** A server of the built site below `base`. */
function serve(on: string, base: string) {
  return {
    command: `node --import tsx lib/cli/kotae.node.ts serve --port ${on} --base ${base}`,
    url: `http://127.0.0.1:${on}${base}`,
    reuseExistingServer: false,
  };
}

/** What these specs look at is the same in every language; once is enough for the time that a run may take. */
const IN_ONE_LANGUAGE =
  /(canary|file-url|hostile|light|log-input|machines|movable|offline|sub-path|waking)\.spec\.ts$/;

export default defineConfig<SiteOptions>({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  snapshotPathTemplate: "e2e/goldens/{projectName}/{arg}{ext}",
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  // On a busy machine a browser may stumble once; `npm test` names every test that needed a second try.
  retries: 1,
  // Two browsers and a busy machine: an accessibility run over four pages takes long.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // .ci/run aims at 25 minutes for everything; a machine with much else to do takes longer.
  globalTimeout: 40 * 60_000,
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    permissions: ["clipboard-read", "clipboard-write"],
    // The specs about it ask for it: elsewhere each page would fetch the whole site.
    serviceWorkers: "block",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath === "" ? {} : { executablePath }),
      args: ["--no-sandbox", "--disable-background-networking"],
    },
  },
  // The same specs in both languages of the site, but for those about files, addresses and the network.
  projects: [
    { name: "ja", use: { siteLocale: "ja", locale: "ja-JP" } },
    { name: "en", testIgnore: IN_ONE_LANGUAGE, use: { siteLocale: "en", locale: "en-US" } },
    {
      name: "in a folder",
      grep: /@anywhere/,
      use: { siteLocale: "ja", locale: "ja-JP", baseURL: `http://127.0.0.1:${folderPort}${FOLDER}` },
    },
  ],
  webServer: [serve(port, "/"), serve(folderPort, FOLDER)],
});
