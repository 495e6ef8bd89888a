import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** What the code of the search may weigh with FlexSearch, compressed, in bytes (issue: 24 KB). */
const MOST_BYTES = 24_000;

test("the code of the search stays within what may be loaded for it", async () => {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/open-search.ts`],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const [code] = outputFiles;
  expect(brotliCompressSync(code?.contents ?? new Uint8Array()).byteLength).toBeLessThanOrEqual(MOST_BYTES);
});
