import { expect, test } from "vitest";
import { rangeOf } from "./pmtiles-file.ts";

const FILE = { size: 1_000, tag: '"a"' };

test.each([
  ["bytes=0-99", undefined, { start: 0, end: 99 }],
  ["bytes=990-5000", undefined, { start: 990, end: 999 }],
  ["bytes=500-", undefined, { start: 500, end: 999 }],
  ["bytes=-10", undefined, { start: 990, end: 999 }],
  ["bytes=-5000", undefined, { start: 0, end: 999 }],
  ["bytes=1000-1001", undefined, "beyond"],
  ["bytes=-0", undefined, "beyond"],
  ["bytes=20-10", undefined, null],
  ["bytes=0-1,5-6", undefined, null],
  ["octets=0-1", undefined, null],
  ["bytes=-", undefined, null],
  [undefined, undefined, null],
  ["bytes=0-99", '"a"', { start: 0, end: 99 }],
  ["bytes=0-99", '"b"', null],
] as const)("« %s » (si %s)", (asked, ifRange, range) => {
  expect(rangeOf(asked, ifRange, FILE)).toEqual(range);
});
