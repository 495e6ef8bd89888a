import { CODE_BYTES } from "./code-spotter";
import { LINE_LIMIT } from "./long-line";
import { TEXT_LIMIT } from "./mask-line";
import { type ShapeEngine, STATE } from "./shape-engine";
import { SHAPES_WASM } from "./shapes-wasm";

let compiled: Promise<WebAssembly.Module | undefined> | undefined;

/**
 * The engine in WebAssembly; nothing where that is not to be had: an old browser or one in a locked-down mode, a
 * Content-Security-Policy without `wasm-unsafe-eval`, or more prefixes than there is room for.
 */
export async function openWasmShapeEngine(
  prefixes: readonly string[],
  mostShapes: number,
): Promise<ShapeEngine | undefined> {
  compiled ??= compile();
  const module = await compiled;
  if (module === undefined) return undefined;
  const engine = new WasmShapeEngine(await WebAssembly.instantiate(module));
  return engine.open(prefixes, mostShapes) ? engine : undefined;
}

async function compile(): Promise<WebAssembly.Module | undefined> {
  try {
    const bytes = Uint8Array.from(atob(SHAPES_WASM), (character) => character.charCodeAt(0));
    return await WebAssembly.compile(bytes);
  } catch {
    return undefined;
  }
}

class WasmShapeEngine implements ShapeEngine {
  readonly window: Uint8Array;
  readonly found: Int32Array;
  readonly state: Int32Array;
  readonly counts: Float64Array;
  readonly edges: Int32Array;
  readonly read: (from: number, to: number) => number;
  readonly findEdges: (from: number, to: number) => number;
  readonly #exports: WebAssembly.Exports;
  readonly #memory: ArrayBuffer;
  readonly #ignored: Uint8Array;

  constructor({ exports }: WebAssembly.Instance) {
    this.#exports = exports;
    if (!(exports.memory instanceof WebAssembly.Memory)) throw new Error("The module exports no memory.");
    const { buffer } = exports.memory;
    if (!(buffer instanceof ArrayBuffer)) throw new Error("The module's memory is shared.");
    this.#memory = buffer;
    this.window = new Uint8Array(buffer, this.#address("WINDOW"), this.#address("WINDOW_BYTES"));
    this.found = new Int32Array(buffer, this.#address("FOUND"), this.#address("MOST_FOUND") * 4);
    this.state = new Int32Array(buffer, this.#address("STATE"), STATE.next + 1);
    const mostShapes = this.#address("MOST_SHAPES");
    this.counts = new Float64Array(buffer, this.#address("COUNTS"), mostShapes);
    this.edges = new Int32Array(buffer, this.#address("EDGES"), this.#address("MOST_EDGES"));
    this.#ignored = new Uint8Array(buffer, this.#address("IGNORED"), mostShapes);
    const read = this.#function("read");
    const edges = this.#function("findEdges");
    this.read = (from, to) => Number(read(from, to));
    this.findEdges = (from, to) => Number(edges(from, to));
  }

  /** Fills in the tables; false where there is no room for them. */
  open(prefixes: readonly string[], mostShapes: number): boolean {
    const encoder = new TextEncoder();
    const encoded = prefixes.map((prefix) => encoder.encode(prefix));
    const lasts = [...new Set(encoded.map((bytes) => bytes.at(-1) ?? 0))];
    const room = this.#address("PREFIX_BYTES");
    const list = encoded.flatMap((bytes) => [bytes.length, ...bytes]);
    const unusual =
      encoded.some(({ length }) => length === 0 || length > 255) || lasts.some((byte) => byte > 127);
    if (unusual || list.length >= room || mostShapes > this.counts.length) return false;
    const at = (name: string, length: number) => new Uint8Array(this.#memory, this.#address(name), length);
    at("CODE_BYTES", 256).set(CODE_BYTES);
    const last = at("LAST_BYTES", 33);
    for (const byte of lasts) last[byte & 15] = (last[byte & 15] ?? 0) | (1 << (byte >> 4));
    for (let high = 0; high < 8; high += 1) last[16 + high] = 1 << high;
    last[32] = lasts.length === 1 ? (lasts[0] ?? 0) : 0;
    at("PREFIXES", room).fill(0).set(list);
    this.#function("open")(mostShapes, LINE_LIMIT, TEXT_LIMIT);
    return true;
  }

  ignore(shape: number): void {
    this.#ignored[shape] = 1;
  }

  isIgnored(shape: number): boolean {
    return this.#ignored[shape] === 1;
  }

  /** The number that a constant of the module has. */
  #address(name: string): number {
    const constant = this.#exports[name];
    if (!(constant instanceof WebAssembly.Global)) throw new Error(`The module exports no ${name}.`);
    return Number(constant.value);
  }

  #function(name: string) {
    const found = this.#exports[name];
    if (typeof found !== "function") throw new Error(`The module exports no ${name}.`);
    return found;
  }
}
