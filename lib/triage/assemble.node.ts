import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const SOURCE = "lib/triage/assembly/read-shapes.ts";
const OUTPUT = "shapes.wasm";
/** In pages of 64 KiB: what the layout in the source needs. Nothing grows. */
const MEMORY = "48";

/**
 * Compiles the engine's AssemblyScript. The result is the module in base64, the same on every machine; throws with the compiler's messages where it can't.
 */
export async function assembleShapes(): Promise<string> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    // biome-ignore format: options and their values
    [
      SOURCE, "--outFile", OUTPUT, "--baseDir", fileURLToPath(new URL("../../", import.meta.url)),
      "-O3", "--converge", "--noAssert", "--runtime", "stub", "--enable", "simd", "--use", "abort=",
      "--initialMemory", MEMORY, "--maximumMemory", MEMORY,
    ],
    {
      writeFile(_name, contents) {
        if (contents instanceof Uint8Array) binary = contents;
      },
    },
  );
  if (error !== null || binary === undefined)
    throw new Error(`${SOURCE} did not compile.\n${stderr.toString()}`);
  return Buffer.from(binary).toString("base64");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = (await assembleShapes()).match(/.{1,100}/g) ?? [];
  const text = [
    "// Made by `npm run assemble` from assembly/read-shapes.ts: don't edit.",
    "",
    "/** The module in base64. */",
    "export const SHAPES_WASM =",
    `${lines.map((line) => `  "${line}"`).join(" +\n")};`,
    "",
  ];
  writeFileSync(new URL("./shapes-wasm.ts", import.meta.url), text.join("\n"));
}
