import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readQueries } from "./labelled-query";

test("the bench reads every labelled query that the gate of quality has", () => {
  const queries = readQueries(fileURLToPath(new URL("../lib/search/queries", import.meta.url)));
  expect(queries.length).toBeGreaterThan(1_000);
});
