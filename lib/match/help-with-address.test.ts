import { expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { helpWithAddress } from "./help-with-address";
import type { CodeIndex } from "./resolve-code";

const store = new Store();
const indexes = store
  .catalogs()
  .map(({ id, code }): CodeIndex => ({ catalog: id, pattern: code, codes: store.codes(id) }));
const help = (path: string) => helpWithAddress(path, indexes);

test.each([
  "/IHS00019",
  "/ihs00019/",
  "/ja/IHS00019/",
  "/en/messages/IHS00019",
  "/CWPKI0022E",
  "/GSK_ERROR_BAD_CERT",
])("%s names something that may be known outside the catalogs", (path) => {
  expect(help(path)).toMatchObject({ kind: "nearest", unknown: [], codes: [] });
});

test("a code that looks like one of a catalog comes with the nearest ones", () => {
  expect(help("/SSL0999E/")).toMatchObject({ kind: "nearest", unknown: ["SSL0999E"] });
  expect(help("/ssl0286i")).toMatchObject({ kind: "nearest", unknown: ["SSL0286I"] });
  expect(help("/SSL0222E")).toMatchObject({ kind: "nearest", unknown: ["SSL0222E"], codes: ["SSL0222W"] });
});

test.each(["/", "/foo", "/assets/photo1234", "/ja/guides/IHS00019", "/100%"])("%s is no code", (path) => {
  expect(help(path)).toEqual({ kind: "nothing" });
});
