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

test("une source mal numérisée, ou inachevée à plusieurs endroits, se dit avant le texte", () => {
  const of = (code: Finding["code"]) => ({ ...finding, code });
  expect(illegible([of("ocr-damage"), of("misprint"), of("placeholder"), of("truncated-text")])).toBe(null);
  expect(illegible([of("placeholder"), of("placeholder"), of("truncated-text")])).toBe("unfinished");
  expect(illegible([of("poor-legibility")])).toBe("misread");
});
