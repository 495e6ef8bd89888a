import { test as base } from "./fixtures";
import { JOURNEYS } from "./journeys";
import { serveSite } from "./site-copies";

/** The very files that are served at the root of a host elsewhere, below a path. */
const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const { address, stop } = await serveSite("out", "/kb/ihs/");
      await use(address);
      stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site),
});

for (const [name, run] of Object.entries(JOURNEYS)) {
  test(`below a path: ${name}`, async ({ page, siteLocale, t, at }) => {
    await run({ page, locale: siteLocale, t, at });
  });
}
