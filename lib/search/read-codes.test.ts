import { expect, test } from "vitest";
import { siteSearchData } from "#lib/search/site-search.node";
import { openSearch } from "./open-search";

const { search } = openSearch(siteSearchData());

function codesIn(query: string): string[] {
  const { hits } = search(query, { locale: "ja" });
  return hits.filter(({ via }) => via === "code").map(({ code }) => code);
}

test.each([
  ["222番のエラー", "SSL0222W"],
  ["what is error 222", "SSL0222W"],
  ["IBM HTTP Server error 258", "SSL0258E"],
  ["SSL 222 とは", "SSL0222W"],
])("%s is about one code", (query, code) => {
  expect(codesIn(query)).toEqual([code]);
});

test.each([
  ["SSL0208E と SSL0266E の違い", ["SSL0208E", "SSL0266E"]],
  ["SSL0224 vs SSL0234", ["SSL0224E", "SSL0234W"]],
  ["what does SSL0230I mean?", ["SSL0230I"]],
  ["SSL0208E 0266E", ["SSL0208E", "SSL0266E"]],
])("%s brings its codes and nothing by words", (query, codes) => {
  expect(search(query, { locale: "ja" }).hits.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ..."port 443|ポート443|443番ポート|ポート 222|error on port 222|port 222 error|8.5.5.20|8.5.5.20 とは|IHS 8.5.5.20".split(
    "|",
  ),
  ..."222行目|222行目のエラー|line 222 error|222回|222件のエラー|222 times|210秒|210 秒|タイムアウト 210|after 210 seconds".split(
    "|",
  ),
  ..."256 bit|256ビット|AES 256|SHA256|SHA 256 とは|key 256|鍵長 256|208 bytes|HTTP 200|HTTP/1.1 206|http status 206|http 206 エラー".split(
    "|",
  ),
  ..."pid 222|プロセス 222|tid 208|TLS 1.2|RFC 5246|2048 bit|Windows 2012|222.0.0.1|192.168.0.222|error 500|エラー 404 not found".split(
    "|",
  ),
  ..."10:20:222|222-333|v222|222%|222円|3月222日|200 OK|202 Accepted|ssl222.example.com エラー|error 222.5|$222".split(
    "|",
  ),
])("%s is a number of something else", (query) => {
  expect(codesIn(query)).toEqual([]);
});
