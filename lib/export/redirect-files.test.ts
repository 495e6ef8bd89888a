import { expect, test } from "vitest";
import { redirectFiles } from "./redirect-files";

const pattern = { prefix: "SSL", digits: 4, letters: { E: "error", W: "warning" } } as const;

test("every code has its redirects for Netlify and Cloudflare Pages, with and without the slash", () => {
  const files = new Map(redirectFiles([{ pattern, codes: ["SSL0222W"] }]));
  expect(files.get("_redirects")).toBe("/ssl0222w /SSL0222W/ 301\n/ssl0222w/ /SSL0222W/ 301\n");
});

test("more codes than a host takes are left to the not-found page, and the file says so", () => {
  const codes = Array.from({ length: 1001 }, (_, at) => `SSL${String(at).padStart(4, "0")}E`);
  const files = new Map(redirectFiles([{ pattern, codes }]));
  expect(files.get("_redirects")).toMatch(/^# 1001 codes/);
});

test("the rule for Apache takes codes of the catalog's shape only", () => {
  const rules = new Map(redirectFiles([{ pattern, codes: [] }])).get("_server/apache-redirects.conf");
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Apache writes the name of a map so.
  expect(rules).toContain("RewriteRule ^(.*/)(SSL[0-9]{4}[EW])/?$ $1${kotae_upper:$2}/ [NC,R=301,L]");
});

test("the rule for nginx keeps the query, and puts nothing into a header but plain folders and a code", () => {
  const rules =
    new Map(redirectFiles([{ pattern, codes: ["SSL0222W"] }])).get("_server/nginx-redirects.conf") ?? "";
  expect(rules).toContain("$kotae_folder$kotae_code/$is_args$args;");
  const folder = new RegExp(/'~(\^\(\?<kotae_folder>.*?)'/.exec(rules)?.[1] ?? "$.");
  for (const path of ["/ssl0222w", "/kb/ihs/ssl0222w/", "/en/messages/Ssl0222W"])
    expect(path).toMatch(folder);
  for (const path of ["//example.com/ssl0222w", "/a\r\nb/ssl0222w", "/a b/ssl0222w", "/ssl0222w/x"]) {
    expect(path).not.toMatch(folder);
  }
});
