import { describe, expect, test } from "vitest";
import { formatLoggedTime } from "./logged-time";
import { readableTime, readTime } from "./readable-time";

describe("a time of a log is shown in one way, on the log's own clock", () => {
  test.each([
    ["Tue Jun 09 10:20:02 2015", "2015-06-09 10:20:02"],
    ["Wed Nov 05 08:05:05.809675 2025", "2025-11-05 08:05:05"],
    ["2015-06-09T10:20:00.123+09:00", "2015-06-09 10:20:00"],
    ["09/Jun/2015:10:20:02 +0900", "2015-06-09 10:20:02"],
    ["2015-06-09T10:20:00", "2015-06-09 10:20:00"],
    ["Jun  9 10:20:02", "06-09 10:20:02"],
    ["10:20:02", "10:20:02"],
    ["", ""],
  ])("%s is %s", (text, shown) => {
    expect(readableTime(text)).toBe(shown);
  });

  test("without its date beside one of the same day, however that is written", () => {
    expect(readableTime("Tue Jun 09 10:25:00 2015", "2015-06-09T10:20:00")).toBe("10:25:00");
    expect(readableTime("Wed Jun 10 10:25:00 2015", "Tue Jun 09 10:20:00 2015")).toBe("2015-06-10 10:25:00");
  });
});

describe("a typed time", () => {
  test.each([
    ["2015-06-09 18:30:00", "2015-06-09T18:30:00"],
    [" 2015-06-09T18:30 ", "2015-06-09T18:30:00"],
    ["06-09 18:30:00", "2000-06-09T18:30:00"],
    ["Tue Jun 09 18:30:00.123456 2015", "2015-06-09T18:30:00"],
  ])("%s is read", (text, time) => {
    expect(formatLoggedTime(readTime(text))).toBe(time);
  });

  test.each(["", "18:30", "2015-13-09 18:30:00", "2015-06-09", "yesterday"])("%s is none", (text) => {
    expect(readTime(text)).toBeNaN();
  });
});
