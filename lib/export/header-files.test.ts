import { expect, test } from "vitest";
import { CONTENT_SECURITY_POLICY, POLICY_META } from "./content-security-policy";
import { headerFiles } from "./header-files";
import { SECURITY_HEADERS } from "./security-headers";

test("the policy allows nothing but the site's own files", () => {
  expect(CONTENT_SECURITY_POLICY).toMatch(
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/,
  );
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/'unsafe|http|\*/);
  expect(POLICY_META).toContain(CONTENT_SECURITY_POLICY);
});

test.each(["_headers", "_server/nginx.conf", "_server/httpd.conf", "_server/cloudfront-headers.json"])(
  "%s carries every header, and the policy word for word",
  (file) => {
    const text = headerFiles().get(file) ?? "";
    expect(text).toContain(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
    for (const value of Object.values(SECURITY_HEADERS)) {
      // CloudFront says nosniff by a field without a value.
      if (!(file.endsWith(".json") && value === "nosniff")) expect(text).toContain(value);
    }
  },
);

test("files with a hash in their name are kept, everything else is asked about each time", () => {
  const headers = headerFiles();
  expect(headers.get("_headers")).toMatch(/no-cache\n\/_next\/static\/\*\n.*\n.*immutable\n$/);
  expect(headers.get("_server/nginx.conf")).toMatch(
    /"no-cache";\nif \(\$uri ~ "\/_next\/static\/"\).*immutable/,
  );
  expect(headers.get("_server/httpd.conf")).toMatch(/immutable" env=kotae_hashed/);
});
