import { expect, test } from "vitest";
import { allEntries } from "#lib/content/site.node";
import { type CatalogPage, catalogPages } from "./public-pages";

test("a large catalog is spread over pages that lead from one to the next", () => {
  const [entry] = allEntries();
  if (entry === undefined) throw new Error("The catalog is empty.");
  const entries = Array.from({ length: 1201 }, (_, at) => ({
    ...entry,
    message: { ...entry.message, code: `SSL${String(at).padStart(4, "0")}E` },
  }));
  const pages = catalogPages(entries, { revision: "2026-01-01", revisions: [] });
  const read: string[] = [];
  let sizes: number[] = [];
  for (let name: string | undefined = "ihs-ssl-1.json"; name !== undefined; ) {
    const page: CatalogPage | undefined = pages[`catalogs/${name}`]?.();
    sizes = [...sizes, page?.messages.length ?? 0];
    read.push(...(page?.messages ?? []).map(({ code }) => code));
    name = page?.next;
  }
  expect(sizes).toEqual([500, 500, 201]);
  expect(read).toEqual(entries.map(({ message }) => message.code));
});
