import { expect, test } from "vitest";
import { foreignCodes } from "./foreign-code";

test.each([
  "CWPKI0022E",
  "DTCSSL022E",
  "HWSSSL00E",
  "IHS00020",
  "AH02032",
  "ORA-28860",
  "SSLC0008E",
  "secj0056e",
])("%s looks like the message number of another product", (code) => {
  expect(foreignCodes(`what is ${code}?`)).toEqual([code.toUpperCase()]);
});

test.each([
  "SHA256",
  "AES128",
  "TLSv1.2",
  "RSA2048",
  "PH31169",
  "8.5.5.20",
  "port 443",
  "SSL0208E",
  "証明書 期限切れ",
])("%s does not", (words) => {
  expect(foreignCodes(words)).toEqual([]);
});
