import { createHash } from "node:crypto";
import { buildSync } from "esbuild";

export type BundledScript = {
  /** Where it goes, from the site's folder; the name changes with the content. */
  file: string;
  text: string;
};

/** Makes one small classic script, minified, of the module `entry` (from the project's folder) and its imports. */
export function bundleScript(name: string, entry: string): BundledScript {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    tsconfigRaw: {},
  });
  const text = outputFiles
    .map((file) => file.text)
    .join("")
    .trim();
  return { file: `_next/static/${name}.${hashOf(text)}.js`, text };
}

/** Eight characters that stand for a content in the name of its file. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
