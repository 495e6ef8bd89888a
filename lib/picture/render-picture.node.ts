import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { bizUdpGothic } from "#lib/picture/font.node";
import { palettedPng } from "#lib/picture/paletted-png.node";
import { entryPicture, type PictureContent } from "./entry-picture";

/** Pictures made before, by what went into them; `rm -r .cache` is always safe. */
const CACHE = join(".cache", "pictures");

let ready: Promise<void> | undefined;
let madeBy: string | undefined;

/**
 * A preview picture as a PNG of 1200 × 630. The same content makes the same bytes on every machine: the renderer is
 * WebAssembly and the typeface comes from its package. One made before, by the same code, is taken from the cache.
 */
export async function renderPicture(content: PictureContent): Promise<Uint8Array> {
  madeBy ??= codeHash();
  const name = createHash("sha256").update(madeBy).update(JSON.stringify(content)).digest("hex");
  const cached = join(CACHE, `${name.slice(0, 32)}.png`);
  if (existsSync(cached)) return readFileSync(cached);
  const png = await drawPicture(content);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(cached, png);
  return png;
}

/** Draws a preview picture as a PNG, whatever the cache has. */
export async function drawPicture(content: PictureContent): Promise<Uint8Array> {
  const { resolve } = createRequire(import.meta.url);
  ready ??= initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await ready;
  const renderer = new Resvg(entryPicture(content, bizUdpGothic));
  const image = renderer.render();
  try {
    return palettedPng(image.pixels, image.width, image.height);
  } finally {
    image.free();
    renderer.free();
  }
}

/** A hash of all that pictures are made with: the files of this folder, and the versions of the packages. */
function codeHash(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  const hash = createHash("sha256").update(readFileSync("package-lock.json"));
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}
