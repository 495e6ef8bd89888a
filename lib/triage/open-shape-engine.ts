import { PlainShapeEngine } from "./plain-shape-engine";
import { MOST_SHAPES, type ShapeEngine } from "./shape-engine";
import { openWasmShapeEngine } from "./wasm-shape-engine";

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
