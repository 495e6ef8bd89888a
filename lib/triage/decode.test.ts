import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readTriageData } from "#lib/triage/triage-data.node";
import { type DecodedFile, decodeLog } from "./decode";
import type { GzipLimit } from "./gunzip";
import { triageLog } from "./triage-log";

const encoder = new TextEncoder();
const text = Array.from({ length: 5000 }, (_, i) => `line ${i} SSL0208E`).join("\n");

function chunked(bytes: Uint8Array, size = 1000) {
  return {
    name: "x.gz",
    open: async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/** The same bytes on each run, as random as compressed ones. */
function randomBytes(length: number): Buffer {
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  };
  return Buffer.from(Array.from({ length }, next));
}

async function decode(bytes: Uint8Array, limit?: GzipLimit) {
  const file: DecodedFile = { encoding: "utf-8", gzip: false, stored: 0, bytes: 0, end: "whole" };
  const pieces: Uint8Array[] = [];
  for await (const chunk of decodeLog(chunked(bytes), file, limit)) pieces.push(chunk.slice());
  return { file, bytes: Buffer.concat(pieces) };
}

describe("a gzip file", () => {
  test("of one member is unpacked", async () => {
    const packed = gzipSync(text);
    const { file, bytes } = await decode(packed);
    expect(bytes.toString()).toBe(text);
    expect(file).toMatchObject({ gzip: true, end: "whole", stored: packed.length, bytes: text.length });
  });

  test("of several members is unpacked whole, also where the platform knows one member only", async () => {
    const packed = Buffer.concat([text, "middle\n", text].map((part) => gzipSync(part)));
    expect((await decode(packed)).bytes.toString()).toBe(`${text}middle\n${text}`);
    const native = globalThis.DecompressionStream;
    Reflect.set(globalThis, "DecompressionStream", undefined);
    try {
      const { file, bytes } = await decode(packed);
      expect(bytes.toString()).toBe(`${text}middle\n${text}`);
      expect(file.end).toBe("whole");
    } finally {
      Reflect.set(globalThis, "DecompressionStream", native);
    }
  });

  test("that breaks off gives what is there and says so", async () => {
    const packed = gzipSync(text);
    const { file, bytes } = await decode(packed.subarray(0, packed.length - 2000));
    expect(file.end).toBe("truncated");
    expect(bytes.length).toBeGreaterThan(1000);
    expect(text.startsWith(bytes.toString())).toBe(true);
  });

  test("is cut short wherever it ends early, in its header, data or checksum, also in its last member", async () => {
    const short = Array.from({ length: 60 }, (_, i) => `[10:${i}] SSL02${(i * 37) % 90}E ${i * i}`).join(
      "\n",
    );
    for (const packed of [gzipSync(short), Buffer.concat([gzipSync("first\n"), gzipSync(short)])]) {
      const ends = new Map<string, number[]>();
      for (let cut = 2; cut <= packed.length; cut += 1) {
        const { file, bytes } = await decode(packed.subarray(0, cut));
        expect(`first\n${short}`.includes(bytes.toString())).toBe(true);
        ends.set(file.end, [...(ends.get(file.end) ?? []), cut]);
      }
      // Behind the first of two members, nothing tells that another one was to come.
      const first = packed.length - gzipSync(short).length;
      expect(ends.get("whole")).toEqual([first, packed.length].filter((end) => end > 0));
      expect([...ends.keys()].sort()).toEqual(["truncated", "whole"]);
    }
  });

  test("with a wrong checksum is damaged, and is no shorter for it", async () => {
    const packed = gzipSync(text);
    packed[packed.length - 6] = (packed[packed.length - 6] ?? 0) ^ 1;
    const { file, bytes } = await decode(packed);
    expect([file.end, bytes.length]).toEqual(["damaged", text.length]);
  });

  test("that unpacks to more than is plausible is stopped", async () => {
    const bomb = gzipSync(new Uint8Array(30_000_000).fill(120));
    const { file, bytes } = await decode(bomb, { bytes: 5_000_000, ratio: 100 });
    expect(file.end).toBe("limit");
    expect(bytes.length).toBeLessThan(25_000_000);
  });
});

const japanese = "SSL0208E: 証明書の検証でエラーが発生しました。ソ表能ｱ\n".repeat(50);

test.each([
  // "証明書" and so on in each encoding, written by hand: there is no encoder for them.
  [
    "shift_jis",
    [0x8f, 0xd8, 0x96, 0xbe, 0x8f, 0x91, 0x82, 0xcc, 0x83, 0x47, 0x83, 0x89, 0x81, 0x5b],
    "証明書のエラー",
  ],
  [
    "euc-jp",
    [0xbe, 0xda, 0xcc, 0xc0, 0xbd, 0xf1, 0xa4, 0xce, 0xa5, 0xa8, 0xa5, 0xe9, 0xa1, 0xbc],
    "証明書のエラー",
  ],
] as const)(
  "%s is recognised, codes are found in it and samples are readable",
  async (encoding, word, read) => {
    const bytes = Buffer.concat([encoder.encode("SSL0208E: "), Uint8Array.from(word), encoder.encode("\n")]);
    const report = await triageLog([chunked(Buffer.concat([bytes, bytes]), 7)], readTriageData());
    expect(report.files[0]?.encoding).toBe(encoding);
    expect(report.messages.map(({ code, count }) => [code, count])).toEqual([["SSL0208E", 2]]);
    expect(report.messages[0]?.samples[0]?.text).toBe(`SSL0208E: ${read}`);
  },
);

test.each([
  ["utf-16le", true],
  ["utf-16le", false],
  ["utf-16be", true],
  ["utf-16be", false],
] as const)("%s is transcoded, with a byte order mark or without (%s)", async (encoding, bom) => {
  const bytes = Buffer.from((bom ? "\uFEFF" : "") + japanese, "utf16le");
  if (encoding === "utf-16be") bytes.swap16();
  const decoded = await decode(bytes);
  expect(decoded.file.encoding).toBe(encoding);
  expect(decoded.bytes.toString()).toBe(japanese);
});

test("a picture is not read", async () => {
  const { file, bytes } = await decode(Uint8Array.from({ length: 4000 }, (_, i) => (i % 3 === 0 ? i : 0)));
  expect([file.end, bytes.length]).toEqual(["not-text", 0]);
});

test.each([
  ["random bytes", randomBytes(100_000)],
  ["a few random bytes", randomBytes(400)],
  ["a small picture", Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), randomBytes(3_000)])],
])("%s are no log, and what was read of them is said", async (_, bytes) => {
  expect((await decode(bytes)).file.end).toBe("not-text");
  const report = await triageLog([chunked(bytes, 50_000)], readTriageData());
  const read = Math.min(bytes.length, 100_000);
  expect(report.notices).toEqual([{ kind: "not-text", file: "x.gz", bytes: read }]);
  expect([report.lines, report.files[0]?.stored]).toEqual([0, read]);
});

test("control characters in some lines of a log do not make it a binary file", async () => {
  const lines = [
    "\x1b[31merror\x1b[0m SSL0208E: x\f",
    "192.0.2.7 - - \x16\x03\x01\x02\x00\x01 400 226",
    "[error] SSL0208E: SSL Handshake Failed, Certificate validation error.",
  ];
  for (const text of [lines.join("\n").repeat(30), "\x01\x02\x03 SSL0208E"]) {
    expect((await decode(encoder.encode(text))).file).toMatchObject({ end: "whole", encoding: "utf-8" });
  }
});

test("a log that was emptied while it was written is read behind its hole of zero bytes", async () => {
  const line = "[error] SSL0208E: SSL Handshake Failed, Certificate validation error.\n";
  for (const bytes of [200_000, 20_000]) {
    const log = Buffer.concat([Buffer.alloc(bytes), Buffer.from(line.repeat(200))]);
    expect((await decode(log)).file).toMatchObject({ end: "whole", encoding: "utf-8" });
    const report = await triageLog([chunked(log)], readTriageData());
    expect(report.messages.map(({ code, count }) => [code, count])).toEqual([["SSL0208E", 200]]);
  }
});
