import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { assembleShapes } from "#lib/triage/assemble.node";
import { LINE_LIMIT } from "./long-line";
import { PlainShapeEngine } from "./plain-shape-engine";
import { type ShapeEngine, STATE } from "./shape-engine";
import { SHAPES_WASM } from "./shapes-wasm";
import { openWasmShapeEngine } from "./wasm-shape-engine";

const PREFIXES = ["SSL", "IHS", "GSKKM_", "XYZL", "AHQ"];

async function openBoth(prefixes = PREFIXES, mostShapes = 500): Promise<readonly [ShapeEngine, ShapeEngine]> {
  const wasm = await openWasmShapeEngine(prefixes, mostShapes);
  if (wasm === undefined) throw new Error("There is no WebAssembly here.");
  return [wasm, new PlainShapeEngine(prefixes, mostShapes)];
}

/** Everything that an engine says of some bytes. */
function readAll(engine: ShapeEngine, bytes: Uint8Array, from = 0): unknown {
  engine.window.set(bytes, from);
  const found = engine.read(from, from + bytes.length);
  const lines = [...engine.found.subarray(0, found * 4)];
  const edges = Array.from({ length: found }, (_, i) => {
    const [begin = 0, end = 0] = lines.slice(i * 4);
    return end - begin > LINE_LIMIT ? [] : [...engine.edges.subarray(0, engine.findEdges(begin, end))];
  });
  return {
    lines,
    edges,
    state: [...engine.state],
    counts: [...engine.counts.subarray(0, 50).filter((count) => count > 0)],
  };
}

const word = fc.oneof(
  fc.constantFrom(
    "SSL0208E:",
    "SSL0221E",
    "xSSL0222W",
    "SSL",
    "IHS0001I",
    "GSKKM_12",
    "XYZL7",
    "AHQ9 ",
    "L5",
  ),
  fc.constantFrom(
    "10:20:30",
    "192.0.2.7",
    "[client",
    "取得に失敗",
    "\t",
    "  ",
    "\r",
    "%20SSL0300E",
    "\u001b[31m",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.stringMatching(/^[ -~]{0,60}$/),
);
const log = fc
  .array(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
    { maxLength: 30 },
  )
  .map((lines) => new TextEncoder().encode(lines.join("\n")));

describe("both engines", () => {
  test("find the same lines, shapes, counts and edges in any bytes, wherever these begin", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(log, fc.uint8Array({ maxLength: 400 })), fc.nat(40), async (bytes, from) => {
        const [wasm, plain] = await openBoth();
        // The second time, all shapes are known.
        for (let round = 0; round < 2; round += 1) {
          expect(readAll(wasm, bytes, from)).toEqual(readAll(plain, bytes, from));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("find the same with one prefix", async () => {
    await fc.assert(
      fc.asyncProperty(log, async (bytes) => {
        const [wasm, plain] = await openBoth(["SSL"]);
        expect(readAll(wasm, bytes)).toEqual(readAll(plain, bytes));
      }),
      { numRuns: 100 },
    );
  });

  test("find the same where there are more shapes than places, and skip what is ignored", async () => {
    await fc.assert(
      fc.asyncProperty(log, fc.array(fc.nat(5), { maxLength: 4 }), async (bytes, ignored) => {
        const engines = await openBoth(["SSL"], 6);
        const all = engines.map((engine) => {
          for (const shape of ignored) engine.ignore(shape);
          const read = readAll(engine, bytes);
          expect(ignored.every((shape) => engine.isIgnored(shape))).toBe(true);
          return read;
        });
        expect(all[0]).toEqual(all[1]);
      }),
      { numRuns: 100 },
    );
  });

  test("stop where no more lines can be told, and go on from there", async () => {
    for (const engine of await openBoth()) {
      const most = engine.found.length / 4;
      const bytes = new TextEncoder().encode("x\n".repeat(most + 10));
      engine.window.set(bytes);
      expect(engine.read(0, bytes.length)).toBe(most);
      const next = engine.state[STATE.next] ?? 0;
      expect(next).toBe(2 * most);
      expect(engine.read(next, bytes.length)).toBe(10);
      expect(engine.state[STATE.lines]).toBe(10);
    }
  });

  test("find nothing in nothing", async () => {
    for (const engine of await openBoth()) {
      engine.window.fill(10);
      expect(engine.read(0, 0)).toBe(0);
      expect(engine.state[STATE.next]).toBe(0);
    }
  });

  test("tell of a line that fills the whole window, and leave one without an end alone", async () => {
    for (const engine of await openBoth()) {
      const size = engine.window.length;
      engine.window.fill(0x61);
      engine.window[size - 1] = 10;
      expect(engine.read(0, size)).toBe(1);
      expect([...engine.found.subarray(0, 4)]).toEqual([0, size - 1, -2, 1]);
      expect(engine.read(0, size - 1)).toBe(0);
      expect(engine.state[STATE.next]).toBe(0);
    }
  });

  test("tell lines apart by each byte that counts, by their codes in full, and by nothing else", async () => {
    const sameShape = (one: string, other: string) => (engine: ShapeEngine) => {
      const bytes = new TextEncoder().encode(`${one}\n${other}\n`);
      engine.window.set(bytes);
      engine.read(0, bytes.length);
      return engine.found[2] === engine.found[6];
    };
    const pairs: [string, string, boolean][] = [
      ["[10:20:30] no ciphers from 192.0.2.7", "[09:01:59] no ciphers from 10.1.1.254", true],
      ["thread 1a2b3c ended", "thread ff ended", true],
      ["SSL0208E: x", "SSL0221E: x", false],
      ["xSSL0208E: x", "SSL0208E: x", false],
      ["取得に失敗", "取得に成功", false],
      ["no ciphers", "on ciphers", false],
      ["one  two", "one two", false],
      [`${"long line ".repeat(20)}x`, `${"long line ".repeat(20)}y`, false],
    ];
    for (const [one, other, same] of pairs) {
      for (const engine of await openBoth())
        expect([one, sameShape(one, other)(engine)]).toEqual([one, same]);
    }
  });
});

test("the module is what its source compiles to", async () => {
  expect(await assembleShapes()).toBe(SHAPES_WASM);
});

test("where WebAssembly is refused, a log is read all the same", async () => {
  vi.resetModules();
  vi.stubGlobal("WebAssembly", {
    compile: () => Promise.reject(new WebAssembly.CompileError("refused by a policy")),
  });
  try {
    const { openShapeEngine } = await import("./open-shape-engine");
    const engine = await openShapeEngine(PREFIXES);
    engine.window.set(new TextEncoder().encode("SSL0208E\n"));
    expect(engine.read(0, 9)).toBe(1);
    expect(engine.constructor.name).toBe("PlainShapeEngine");
  } finally {
    vi.unstubAllGlobals();
  }
});

test("prefixes that the module has no room for go to the plain engine", async () => {
  expect(await openWasmShapeEngine(["SSL", "証明書"], 500)).toBeUndefined();
  const many = Array.from({ length: 2_000 }, (_, i) => `PREFIX${i}X`);
  expect(await openWasmShapeEngine(many, 500)).toBeUndefined();
});
