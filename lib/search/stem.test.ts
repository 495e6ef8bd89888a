import { expect, test } from "vitest";
import { stem } from "./stem";

test.each([
  ["expired", "expires", "expiring", "expiration", "expire"],
  ["renegotiate", "renegotiation", "renegotiating"],
  ["initialise", "initialize", "initialisation", "initialization", "initialised"],
  ["cancelled", "canceled", "cancel"],
  ["library", "libraries"],
  ["behaviour", "behavior"],
  ["password", "passwords"],
  ["id", "ids"],
  ["closing", "closed", "close"],
  ["connection", "connect", "connected"],
])("%s and its other forms share a stem", (word, ...others) => {
  for (const other of others) expect(stem(other)).toBe(stem(word));
});

test("short words, words with digits and words that only look alike keep apart", () => {
  expect(stem("key")).toBe("key");
  expect(stem("sslv2")).toBe("sslv2");
  expect(stem("https")).not.toBe(stem("http"));
  expect(stem("specifications")).toBe(stem("specification"));
  expect(stem("specification")).not.toBe(stem("specified"));
  expect(stem("signal")).not.toBe(stem("sign"));
  expect(stem("status")).toBe("status");
  expect(stem("access")).toBe("access");
});
