import { expect, test } from "vitest";
import { entryOf } from "#lib/content/site.node";
import { drawPicture } from "#lib/picture/render-picture.node";
import { wordsFor } from "../i18n/words";
import { pictureContent } from "./picture-content";
import { entriesHavePictures, pictureOf } from "./picture-rule";

/** The entry with the longest texts. */
const long = pictureContent(entryOf("SSL0219E"), "ja", wordsFor("ja"));

test("a preview picture is a small PNG of 1200 × 630, the same to the byte each time", async () => {
  const png = Buffer.from(await drawPicture(long));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(40_000);
  expect(png.equals(await drawPicture(long))).toBe(true);
});

test("a preview picture shows Japanese as letters and not as empty boxes", async () => {
  const japanese = await drawPicture({ title: "SSL0001E", text: "鍵データベース" });
  const boxes = await drawPicture({ title: "SSL0001E", text: "\u{10FFFD}".repeat(7) });
  expect(Buffer.from(japanese).length).toBeGreaterThan(boxes.length + 500);
});

test("entries of a very large site share the picture of the site, unless it is asked for otherwise", () => {
  expect(entriesHavePictures(77, undefined)).toBe(true);
  expect(entriesHavePictures(100_000, undefined)).toBe(false);
  expect(entriesHavePictures(100_000, "entries")).toBe(true);
  expect(entriesHavePictures(77, "site")).toBe(false);
  expect(pictureOf("ja", "SSL0222W", 100_000)).toBe("/ja/kotae.png");
});
