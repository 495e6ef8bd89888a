import { PlainShapeEngine } from "./plain-shape-engine";
import type { ShapeEngine } from "./shape-engine";
import { openWasmShapeEngine } from "./wasm-shape-engine";

/** More kinds of lines are not told apart. */
const MOST_SHAPES = 50_000;

/**
 * An engine for codes that begin with `prefixes` and at most so many shapes: in WebAssembly, or in plain
 * JavaScript where a policy or the browser refuses that, or `plain` asks for it. Both find exactly the same.
 */
export async function openShapeEngine(
  prefixes: readonly string[],
  mostShapes = MOST_SHAPES,
  plain = false,
): Promise<ShapeEngine> {
  if (plain) return new PlainShapeEngine(prefixes, mostShapes);
  return (await openWasmShapeEngine(prefixes, mostShapes)) ?? new PlainShapeEngine(prefixes, mostShapes);
}
