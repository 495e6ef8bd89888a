import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countValues,
  FACETS,
  type Filters,
  facets,
  filtersOf,
  formatFilters,
  parseFilters,
  passes,
} from "./browse-filters";
import type { BrowseRow } from "./browse-rows";

const rows: BrowseRow[] = [
  {
    code: "A",
    severity: "error",
    action: "certificate",
    topics: ["certificate"],
    text: "a",
    language: "en",
    ours: false,
  },
  {
    code: "B",
    severity: "error",
    action: "no-action",
    topics: ["certificate", "proxy"],
    text: "b",
    language: "en",
    ours: false,
  },
  {
    code: "C",
    severity: "warning",
    action: "no-action",
    topics: ["proxy"],
    text: "c",
    language: "en",
    ours: false,
  },
];

const filters = fc.record(
  {
    severity: fc.constantFrom(...FACETS.severity),
    action: fc.constantFrom(...FACETS.action),
    topic: fc.constantFrom(...FACETS.topic),
  },
  { requiredKeys: [] },
);

describe("the filters of the list of messages", () => {
  test("come back from the address they were written into", () => {
    fc.assert(
      fc.property(filters, (chosen: Filters) => {
        expect(parseFilters(formatFilters(chosen))).toEqual(chosen);
      }),
    );
  });

  test("leave out what no facet knows, and take any text without failing", () => {
    expect(parseFilters("?severity=deadly&colour=red&topic=proxy")).toEqual({ topic: "proxy" });
    fc.assert(
      fc.property(fc.string(), (query) => {
        for (const value of Object.values(parseFilters(query))) expect(typeof value).toBe("string");
      }),
    );
  });

  test("are named in a fragment, too, one beside those of the query", () => {
    expect(filtersOf({ search: "", hash: "#topic-proxy" })).toEqual({ topic: "proxy" });
    expect(filtersOf({ search: "?severity=error&topic=pkcs11", hash: "#topic-proxy" })).toEqual({
      severity: "error",
      topic: "proxy",
    });
    for (const hash of ["", "#", "#main", "#topic-", "#topic-constructor", "#severity"])
      expect(filtersOf({ search: "", hash })).toEqual({});
  });

  test("let a row through only when every chosen facet fits", () => {
    const shown = (chosen: Filters) => rows.filter((row) => passes(row, chosen)).map(({ code }) => code);
    expect(shown({})).toEqual(["A", "B", "C"]);
    expect(shown({ topic: "proxy" })).toEqual(["B", "C"]);
    expect(shown({ topic: "proxy", severity: "error" })).toEqual(["B"]);
  });

  test("show beside each value how many rows choosing it would leave", () => {
    fc.assert(
      fc.property(filters, (chosen: Filters) => {
        for (const facet of facets()) {
          for (const [value, count] of countValues(rows, facet, chosen)) {
            expect(count).toBe(rows.filter((row) => passes(row, { ...chosen, [facet]: value })).length);
          }
        }
      }),
    );
  });
});
