import { expect, test } from "vitest";
import { dataScript, filesOnlyFlight, filesOnlyPage } from "./files-only-page";

test("links to folders name their index.html, before query and fragment", () => {
  const html = [
    '<a href="../../ja/messages/SSL0208E/">',
    '<a href="./?severity=error">',
    '<a class="x" href="../#cause">',
    '<form action="../../ja/" method="get">',
    '<meta http-equiv="refresh" content="0; url=./ja/">',
  ].join("");
  expect(filesOnlyPage(html)).toBe(
    [
      '<a href="../../ja/messages/SSL0208E/index.html">',
      '<a href="./index.html?severity=error">',
      '<a class="x" href="../index.html#cause">',
      '<form action="../../ja/index.html" method="get">',
      '<meta http-equiv="refresh" content="0; url=./ja/index.html">',
    ].join(""),
  );
});

test("other addresses stay", () => {
  const html =
    '<link rel="stylesheet" href="../_next/static/a.css"><a href="#main"><a href="https://example.com/"><script src="./a.js"></script><p title="./">';
  expect(filesOnlyPage(html)).toBe(html);
});

test("what only a host can serve is not asked for", () => {
  expect(
    filesOnlyPage('<link rel="manifest" href="./manifest.webmanifest"><link rel="icon" href="data:,">'),
  ).toBe('<link rel="icon" href="data:,">');
});

test("flight data get the same addresses, and rows that are counted in bytes stay", () => {
  const text = '"href":"./ja/"</script>';
  const parts = [
    `0:["$","a",null,{"href":"../ja/?a=1"}]\n1:T${text.length.toString(16)},${text}2:["`,
    'a.js"]\n',
  ];
  const [before, behind] = ["self.__next_f=[[0],[1,", ".join(kotaeRoot)]];(self.TURBOPACK??=[]).push({});"];
  const script = filesOnlyFlight(before + JSON.stringify(parts) + behind);
  expect(script).not.toContain("</");
  expect([script.startsWith(before), script.endsWith(behind)]).toEqual([true, true]);
  expect(JSON.parse(script.slice(before.length, -behind.length))).toEqual([
    `0:["$","a",null,{"href":"../ja/index.html?a=1"}]\n1:T${text.length.toString(16)},${text}2:["`,
    'a.js"]\n',
  ]);
  expect(() => filesOnlyFlight("alert(1)")).toThrow();
});

test("data scripts lay JSON ready under the name of its file, whatever stands in it", () => {
  const value = { text: "</script>\u2028<!--", 日本: ["語"] };
  const script = dataScript("a.json", JSON.stringify(value));
  expect(script).not.toMatch(/[<\u2028]/);
  const scope: { kotaeData?: Record<string, unknown> } = {};
  new Function("globalThis", script)(scope);
  expect(scope.kotaeData).toEqual({ "a.json": value });
});
