import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { LOCALES } from "../i18n/locale";
import { manifestPath } from "../share/address";
import { webManifest } from "./web-manifest";

const manifestSchema = z.object({
  lang: z.string(),
  start_url: z.string(),
  scope: z.string(),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.literal("image/png") })),
});

test.each(LOCALES)(
  "the manifest of %s names icons that are there, in their size, by relative addresses",
  (locale) => {
    const manifest = manifestSchema.parse(JSON.parse(webManifest(locale)));
    expect(manifest.lang).toBe(locale);
    const address = new URL(`https://example.com/kb/ihs${manifestPath(locale)}`);
    expect(new URL(manifest.start_url, address).pathname).toBe(`/kb/ihs/${locale}/`);
    expect(new URL(manifest.scope, address).pathname).toBe("/kb/ihs/");
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512", "512x512"]);
    for (const { src, sizes } of manifest.icons) {
      const path = new URL(src, address).pathname.slice("/kb/ihs/".length);
      const png = readFileSync(join("public", path));
      expect(png.toString("latin1", 1, 4)).toBe("PNG");
      // Width and height stand in the first chunk of a PNG file.
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  },
);
