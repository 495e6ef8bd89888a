import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { ipv6Groups } from "./ipv6-groups";
import { LABELLED_CASES } from "./labelled-cases";
import { MASK_KINDS, type MaskKind } from "./mask-kind";
import { maskTexts } from "./mask-texts";

/** Apart from the names in it, so that no line looks like a folder of somebody's machine. */
const USERS = "C:\\Users";

const mask = (text: string) => maskTexts([{ text }]).texts[0] ?? "";

describe("masking", () => {
  test.each(LABELLED_CASES)("%s", (_, line, masked) => {
    expect(mask(line)).toBe(masked);
  });
});

/** Values that identify, each of a kind, as they come. */
const PRIVATE: Readonly<Record<Exclude<MaskKind, "dn">, fc.Arbitrary<string>>> = {
  ip: fc.oneof(
    fc.ipV4().filter((ip) => !/^(?:6\.[01]|7\.0|8\.[05]|9\.0)\./.test(ip)),
    fc.ipV6().filter((ip) => ipv6Groups(ip) !== undefined && !/^(?:\w\w:){7}\w\w$/.test(ip)),
  ),
  host: fc
    .tuple(
      fc.stringMatching(/^[a-z][a-z0-9]{2,8}(?:-[a-z0-9]{1,5})?$/),
      fc.constantFrom("example.com", "corp.local", "example.co.jp", "lan", "EXAMPLE.ORG"),
    )
    .map(([name, domain]) => `w${name}.${domain}`),
  user: fc
    .stringMatching(/^[A-Z]{2,6}\\[a-z]{4,9}$/)
    .filter((name) => !/^(?:AUTHORITY|HKLM|HKCU)/.test(name)),
  mail: fc.stringMatching(/^[a-z]{3,8}(?:\.[a-z]{2,8})?@[a-z]{3,8}\.(?:com|co\.jp)$/),
};
const kinds = ["ip", "host", "user", "mail"] as const;
const privateValue = fc
  .constantFrom(...kinds)
  .chain((kind) => PRIVATE[kind].map((value) => ({ kind, value })));
/** What stays: codes, versions, times, words of both languages, files. */
const harmless = fc.constantFrom(
  ...["SSL0222W:", "SSL0208E", "AH02032", "IBM_HTTP_Server/8.5.5.20", "9.0.5.7", "[10:20:30.000123]", "→"],
  ...[
    "[Tue Jun 09 10:20:30 2015]",
    "httpd.conf",
    "key.kdb",
    "から",
    "への接続",
    "failed",
    "(",
    ")",
    "|",
    "0ms",
  ],
);

describe("whatever a line is made of,", () => {
  test("what identifies is gone, what does not stays, and the same value has the same token", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(harmless, privateValue), { minLength: 1, maxLength: 8 }), (parts) => {
        const line = [...parts, ...parts].map(([word, { value }]) => `${word} ${value}`).join(" ; ");
        const { texts, masks } = maskTexts([{ text: line }]);
        const expected = [...parts, ...parts].map(([word, { kind, value }]) => {
          const same = masks.find((each) => each.kind === kind && sameValue(kind, each.value, value));
          return `${word} ${same?.token}`;
        });
        expect(texts[0]).toBe(expected.join(" ; "));
        expect(new Set(masks.map(({ token }) => token)).size).toBe(masks.length);
      }),
      { numRuns: 150 },
    );
  });

  test("masking what is masked changes nothing", () => {
    const pieces = fc.oneof(
      fc.string(),
      harmless,
      privateValue.map(({ value }) => value),
      fc.constantFrom(
        "host=",
        "user ",
        "CN=",
        ",O=",
        "://",
        "@",
        "\\",
        "/home/",
        "ユーザー",
        "ユーザー名: ",
        "as ",
      ),
      fc.constantFrom(
        "http://a:b@",
        `${USERS}\\Taro Yamada`,
        " - taro [10/Oct/2000:13:55:36",
        "例え.jp",
        "山田",
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const once = mask(parts.join(" "));
        expect(mask(once)).toBe(once);
      }),
      { numRuns: 150 },
    );
  });

  test("with all kinds shown it is the line again, and the tokens of one kind do not hang on the others", () => {
    const lines = fc.array(
      fc.oneof(
        privateValue.map(({ value }) => value),
        fc.string(),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, fc.subarray([...MASK_KINDS]), (parts, shown) => {
        const text = parts.join(" ");
        expect(maskTexts([{ text }], new Set(MASK_KINDS)).texts).toEqual([text]);
        expect(maskTexts([{ text }], new Set(shown)).masks).toEqual(maskTexts([{ text }]).masks);
      }),
    );
  });
});

function sameValue(kind: MaskKind, a: string, b: string): boolean {
  if (kind === "ip" && a.includes(":") && b.includes(":")) {
    return ipv6Groups(a)?.join(":") === ipv6Groups(b)?.join(":");
  }
  return kind === "user" || kind === "ip" ? a === b : a.toLowerCase() === b.toLowerCase();
}

test.each([
  ...'aあ1.:@/= -_%,\\"[\n',
  ...[
    "a.",
    "あ.",
    "a@",
    "://",
    "://a:",
    "CN=",
    "CN=a,",
    "/CN=a",
    "user ",
    "user a",
    "ユーザー",
    "ユーザー名:",
    "1:",
    "1.1.1.1.",
    `${USERS}\\a `,
  ],
])("a long text of nothing but %j is gone through, and comes back whole where nothing is masked", (piece) => {
  const text = piece.repeat(40_000 / piece.length);
  expect(maskTexts([{ text }], new Set(MASK_KINDS)).texts).toEqual([text]);
});

describe("texts that belong together", () => {
  test("share their tokens, and a field is what it is said to be", () => {
    const { texts, masks } = maskTexts([
      { text: "web01:443", as: "host" },
      { text: "no answer from web01" },
      { text: "192.0.2.7", as: "host" },
      { text: "xx.xx.xx.xx", as: "ip" },
      { text: "localhost", as: "host" },
    ]);
    expect(texts).toEqual(["host-1:443", "no answer from host-1", "ip-1", "xx.xx.xx.xx", "localhost"]);
    expect(masks).toEqual([
      { kind: "host", token: "host-1", value: "web01" },
      { kind: "ip", token: "ip-1", value: "192.0.2.7" },
    ]);
  });

  test("never give a value the token that stands there already", () => {
    expect(maskTexts([{ text: "ip-1 and 192.0.2.7" }]).texts).toEqual(["ip-1 and ip-2"]);
  });
});

test("the text of a message is left alone in every sample of the catalogs", () => {
  const store = new Store();
  for (const catalog of store.catalogs()) {
    for (const { code, samples } of store.messages(catalog.id)) {
      for (const { line, values = {} } of samples) {
        const text = line.slice(line.indexOf(code)).replace(/ \[\S+ -> .*/, "");
        const hidden = Object.entries(values)
          .filter(([name]) => name.startsWith("server"))
          .map(([, value]) => value);
        const masked = hidden.reduce((all, value) => all.replace(value, "…"), text);
        expect(mask(masked), code).toBe(masked);
      }
    }
  }
});
