import fc from "fast-check";
import { expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { recognise } from "./recognise";

const store = new Store();
const indexes = store
  .catalogs()
  .map(({ id, code }) => ({ catalog: id, pattern: code, codes: store.codes(id) }));

test.each([
  ["", "empty"],
  ["  \n ", "empty"],
  ["SSL0208E", "code"],
  ["ssl0208e, SSL0209E", "code"],
  ["SSL02", "code"],
  ["222", "code"],
  ["SSL0\n208E", "code"],
  ["証明書 期限切れ", "words"],
  ["SSL0221E 証明書の期限切れ", "words"],
  ["handshake timeout", "words"],
  ["SSLServerCert", "words"],
  ["how do I renew a certificate?", "words"],
  ["SSL0208E: SSL Handshake Failed", "line"],
  ["Handshake Failed, No certificate.", "line"],
  ["ハンドシェークが失敗しました。", "line"],
  ["connect to 192.0.2.7", "line"],
  ["client xx.xx.xx.xx failed", "line"],
  ["www.example.com:443", "line"],
  ["2001:db8::7", "line"],
  ["[crit] something", "line"],
  ["10:20:30 restarted", "line"],
  ["foo@example.com", "line"],
  ["one line\nanother line", "line"],
  [`words ${"and words ".repeat(12)}`, "line"],
  ["my\u202elabel is not there", "line"],
  ["my\u0007label is not there", "line"],
  ["a b\nc d\ne f", "log"],
])("%j is taken for %s", (input, kind) => {
  expect(recognise(input, indexes)).toBe(kind);
});

test("an input with an address or a line break is never a query", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("192.0.2.7", "a\nb", "[client x]", "10:20:30"),
      fc.string({ unit: "grapheme" }),
      (before, trace, after) => {
        expect(recognise(`${before} ${trace} ${after}`, indexes)).not.toBe("words");
      },
    ),
  );
});
