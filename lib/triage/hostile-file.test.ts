import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTriageData } from "#lib/triage/triage-data.node";
import { brokenSums } from "./broken-sums";
import type { Report } from "./report";
import { triageLog } from "./triage-log";

const data = readTriageData();
const encoder = new TextEncoder();
const LINE = "SSL0208E: SSL Handshake Failed, Certificate validation error.\n";

function read(bytes: Uint8Array, size = 4096): Promise<Report> {
  const source = {
    name: "hostile.log",
    size: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
  return triageLog([source], data);
}

function countOf(report: Report): number | undefined {
  return report.messages.find(({ code }) => code === "SSL0208E")?.count;
}

function joined(...parts: (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? encoder.encode(part) : part)));
}

describe("a hostile file", () => {
  test("any bytes at all become a Report, and the sums add up", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.uint8Array({ maxLength: 500 }).map((some) => joined(LINE, some, "\n", LINE)),
      fc.uint8Array({ maxLength: 500 }).map((some) => joined(Uint8Array.of(0x1f, 0x8b, 8), some)),
      fc.uint8Array({ maxLength: 500 }).map((some) => joined(gzipSync(LINE), some)),
      fc.string({ unit: "binary", maxLength: 500 }).map((text) => Buffer.from(`\uFEFF${text}`, "utf16le")),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 700 }), async (some, size) => {
        const report = await read(some, size);
        expect(report.complete).toBe(true);
        expect(brokenSums(report)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("of a gzip each cut gives what is there, and says so", async () => {
    const whole = gzipSync(LINE.repeat(2_000));
    for (let end = 20; end < whole.length; end += 37) {
      const { notices, lines } = await read(whole.subarray(0, end));
      expect(notices.map(({ kind }) => kind)).toEqual(["gzip-truncated"]);
      expect(lines).toBeLessThanOrEqual(2_000);
    }
  });

  test("of several members with a damaged one is read up to the damage", async () => {
    const damaged = gzipSync(LINE);
    // A kind of block that does not exist.
    damaged[10] = 0x07;
    const report = await read(joined(gzipSync(LINE), gzipSync(LINE), damaged));
    expect(countOf(report)).toBe(2);
    expect(report.notices.map(({ kind }) => kind)).toEqual(["gzip-damaged"]);
  });

  test("with invalid UTF-8 beside its messages loses none of them", async () => {
    const invalid = Uint8Array.of(0xc3, 0x28, 0xa0, 0xff, 0xfe, 0x80, 0xed, 0xa0, 0x80, 10);
    const report = await read(joined(LINE, invalid, LINE, "\u202E", LINE.trim(), invalid));
    expect(countOf(report)).toBe(3);
  });

  test("with NULs between its messages loses none of them", async () => {
    const report = await read(joined("\0\0\0\n", LINE.repeat(50), "\0\n", LINE));
    expect(countOf(report)).toBe(51);
  });

  test("of a million short lines is counted line by line", async () => {
    const report = await read(joined("a\n".repeat(1_000_000), LINE), 1 << 20);
    expect([report.lines, countOf(report)]).toEqual([1_000_001, 1]);
  });
});
