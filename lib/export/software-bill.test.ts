import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { softwareBill } from "./software-bill";

const billSchema = z.object({
  components: z.array(
    z.object({
      "bom-ref": z.string(),
      purl: z.string(),
      scope: z.string(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

const lock: unknown = JSON.parse(readFileSync("package-lock.json", "utf8"));
const bill = billSchema.parse(softwareBill(lock));
const byPurl = new Map(
  bill.components.map((component) => [component.purl.replace(/@[^@]*$/, ""), component]),
);

test("what is shipped is required, what only builds and tests is not", () => {
  expect(byPurl.get("pkg:npm/fflate")?.scope).toBe("required");
  expect(byPurl.get("pkg:npm/react-dom")?.scope).toBe("required");
  expect(byPurl.get("pkg:npm/%40biomejs/biome")?.scope).toBe("excluded");
});

test("checksums are those of the lock file, in hexadecimal", () => {
  const [hash] = byPurl.get("pkg:npm/fflate")?.hashes ?? [];
  expect(hash?.alg).toBe("SHA-512");
  expect(hash?.content).toMatch(/^[0-9a-f]{128}$/);
});

test("every package is listed once, and what it depends on is listed too", () => {
  const refs = new Set(bill.components.map((component) => component["bom-ref"]));
  expect(refs.size).toBe(bill.components.length);
  for (const { dependsOn } of bill.dependencies) {
    for (const ref of dependsOn) expect(refs).toContain(ref);
  }
});

test("one lock file gives one bill", () => {
  expect(JSON.stringify(softwareBill(lock))).toBe(JSON.stringify(softwareBill(structuredClone(lock))));
});

test("a package inside another one's folder is found there before the one beside it", () => {
  const nested = billSchema.parse(
    softwareBill({
      name: "x",
      version: "1.0.0",
      packages: {
        "": { dependencies: { a: "1", b: "1" } },
        "node_modules/a": { version: "1.0.0", dependencies: { b: "2", c: "1" } },
        "node_modules/a/node_modules/b": { version: "2.0.0", dependencies: { c: "1" } },
        "node_modules/b": { version: "1.0.0" },
        "node_modules/c": { version: "1.0.0" },
      },
    }),
  );
  expect(nested.dependencies.map(({ dependsOn }) => dependsOn)).toEqual([
    ["node_modules/a", "node_modules/b"],
    ["node_modules/a/node_modules/b", "node_modules/c"],
    ["node_modules/c"],
    [],
    [],
  ]);
});
