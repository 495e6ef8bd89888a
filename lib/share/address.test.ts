import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test("an address written into a file is relative where the site's own is not known", async () => {
  vi.stubEnv("NEXT_PUBLIC_SITE_URL", "");
  const { absoluteAddress, addressFrom } = await import("./address");
  expect(absoluteAddress).toBeUndefined();
  expect(addressFrom("/llms.txt", "/ja/")).toBe("./ja/");
  expect(addressFrom("/ja/changes.atom", "/ja/messages/SSL0222W/")).toBe("../ja/messages/SSL0222W/");
  expect(addressFrom("/api/v1/messages/SSL0222W.json", "/SSL0222W/")).toBe("../../../SSL0222W/");
});

test("an address written into a file is a full one where the site's own is known", async () => {
  vi.stubEnv("NEXT_PUBLIC_SITE_URL", "https://example.com/kb/ihs");
  const { absoluteAddress, addressFrom } = await import("./address");
  expect(absoluteAddress?.("/sitemap.xml")).toBe("https://example.com/kb/ihs/sitemap.xml");
  expect(addressFrom("/llms.txt", "/ja/")).toBe("https://example.com/kb/ihs/ja/");
});
