import { expect, test } from "vitest";
import type { Finding } from "#domain/directory.ts";
import { illegible, isDoubtful } from "./doubts.ts";

const finding = { code: "implausible-figure", document: "livret", lineStart: 10, lineEnd: 12 } as Finding;
const passage = (lineStart: number, lineEnd: number, document = "livret") => ({
  document,
  lineStart,
  lineEnd,
});

test("un constat ne rend douteux que ce qui est sur ses lignes", () => {
  expect(isDoubtful("keyFigures", [passage(12, 14)], [finding])).toBe(true);
  expect(isDoubtful("keyFigures", [passage(1, 2), passage(11, 11)], [finding])).toBe(true);
  expect(isDoubtful("keyFigures", [passage(13, 14)], [finding])).toBe(false);
  expect(isDoubtful("keyFigures", [passage(10, 12, "panorama")], [finding])).toBe(false);
  expect(isDoubtful("siret", [passage(10, 12)], [finding])).toBe(false);
});

test("un mot abîmé se lit encore ; plusieurs, ou plusieurs phrases inachevées, se disent avant le texte", () => {
  const misread = (found: string) => ({ ...finding, code: "ocr-damage", found }) as Finding;
  const unfinished = { ...finding, code: "placeholder", found: "par qui, et quand, et comment ?" } as Finding;
  expect(illegible([misread("Atellier"), finding])).toEqual([]);
  expect(illegible([misread("cceur, l'\u2019aide, qfere/apper"), finding])).toHaveLength(1);
  expect(illegible([unfinished, unfinished])).toEqual([]);
  expect(illegible([unfinished, unfinished, unfinished])).toHaveLength(3);
});
