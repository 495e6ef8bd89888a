import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flightRows } from "./flight-rows";
import { placeFlight } from "./place-flight";

/** A long text as React writes it: counted in bytes, without an end of line. */
function longText(id: number, text: string): string {
  return `${id.toString(16)}:T${new TextEncoder().encode(text).length.toString(16)},${text}`;
}

const row = fc.oneof(
  fc.tuple(fc.nat(4096), fc.json()).map(([id, json]) => `${id.toString(16)}:${json}\n`),
  fc.tuple(fc.nat(4096), fc.string({ unit: "grapheme" })).map(([id, text]) => longText(id, text)),
  fc.nat(4096).map((id) => `${id.toString(16)}:I[1,["$2"],"default"]\n`),
);

describe("rows of flight data", () => {
  test("together are the data again, and long texts stay whole", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(flightRows(rows.join("")).map(({ text }) => text)).toEqual(rows);
      }),
    );
  });

  test("that hold bytes, or are cut off, are refused", () => {
    expect(() => flightRows("1:o10,0123")).toThrow("binary row");
    expect(() => flightRows("1:Tff,short")).toThrow("cut off");
  });
});

describe("addresses in flight data", () => {
  const flight = [
    '2:"/_next/static/chunks/a.js"\n',
    '3:["$","link",null,{"rel":"stylesheet","href":"/_next/static/chunks/a.css"}]\n',
    '4:["$","a",null,{"href":"/ja/messages/?a=1","children":"/ja/"}]\n',
    '5:["$","form",null,{"action":"/ja/"}]\n',
    '5:["$","link",null,{"rel":"canonical","href":"/ja/"}]\n',
    '5:["$","link",null,{"rel":"alternate","hrefLang":"en","href":"/en/"}]\n',
    '5:["$","meta",null,{"property":"og:image","content":"/ja/a.png"}]\n',
    '6:["$","a",null,{"href":"//host/","title":"\\"href\\":\\"/ja/\\""}]\n',
    longText(7, '日本 "href":"/in text/'),
    '8:["$","a",null,{"href":"#cause"}]\n',
  ].join("");

  test("lead from the page to the site's folder, scripts from the folder itself", () => {
    expect(placeFlight(flight, "../../").join("https://host/kb/")).toBe(
      flight
        .replace('"/_next/static/chunks/a.js"', '"https://host/kb/_next/static/chunks/a.js"')
        .replace('"/_next/static/chunks/a.css"', '"../../_next/static/chunks/a.css"')
        .replace('"/ja/messages/?a=1"', '"../../ja/messages/?a=1"')
        .replace('"action":"/ja/"', '"action":"../../ja/"')
        .replace('"canonical","href":"/ja/"', '"canonical","href":"https://host/kb/ja/"')
        .replace('"hrefLang":"en","href":"/en/"', '"hrefLang":"en","href":"https://host/kb/en/"')
        .replace('"content":"/ja/a.png"', '"content":"../../ja/a.png"'),
    );
  });

  test("all follow the site's folder on a page that may be shown at any depth", () => {
    const placed = placeFlight(flight, undefined).join("https://host/kb/");
    expect(placed).toContain('"href":"https://host/kb/ja/messages/?a=1"');
    expect(placed).toContain('"href":"https://host/kb/_next/static/chunks/a.css"');
  });

  test.each([
    '1:["$","$L2",null,{"path":"/ja/"}]\n',
    '1:["$","img",null,{"poster":"/_next/static/media/a.png"}]\n',
    '1:"\u0000"\n',
  ])("in another place are refused: %s", (other) => {
    expect(() => placeFlight(other, "./")).toThrow();
  });
});
