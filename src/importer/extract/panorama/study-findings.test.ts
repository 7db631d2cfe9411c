import { expect, it } from "vitest";
import { figuresIn } from "../../fill/figures.ts";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import type { ProfilePart } from "./profile-cut.ts";
import { studyFindings } from "./study-findings.ts";

let line = 0;
const block = (kind: Block["kind"], text: string): Block => {
  line++;
  return {
    kind,
    depth: 0,
    text: SourcedText.ofLine("d", line, text),
    lineStart: line,
    lineEnd: line,
    links: [],
    noteCalls: [],
    noteNumber: null,
  };
};
const part = (kind: ProfilePart["kind"], heading: string, ...items: string[]): ProfilePart => ({
  kind,
  heading: block("heading", heading),
  blocks: items.map((item) => block("item", item)),
});
const codes = (...parts: ProfilePart[]) =>
  studyFindings(
    parts,
    parts.flatMap((p) => p.blocks.flatMap((b) => figuresIn(b.text))),
    "Le Relais",
  ).map((f) => [f.code, f.found]);

it("a part printed twice, on its second heading", () => {
  const tutor = "le tutorat : chaque nouvel arrivant est suivi par un ancien";
  expect(codes(part("levers", "Leviers", tutor), part("levers", "Les leviers (suite)", tutor))).toEqual([
    ["repeated-section", "Les leviers (suite)"],
  ]);
});

it("figures of one thing with their digits in another order", () => {
  expect(
    codes(
      part("impact", "Impact", "186 tonnes collectées en 2026"),
      part("obstacles", "Freins", "168 tonnes collectées"),
    ),
  ).toEqual([["contradictory-figures", "168"]]);
  expect(
    codes(part("impact", "Impact", "186 tonnes collectées en 2026", "168 tonnes collectées en 2025")),
  ).toEqual([]);
  expect(codes(part("impact", "Impact", "12 salariés formés", "21 entreprises clientes"))).toEqual([]);
});

it("a name with a letter less at its end, and what was left to write", () => {
  expect(
    codes(
      part("description", "Description", "Un abri posé avec le bailleur Logis d'Avre"),
      part("partners", "Partenaires", "Le bailleur Logi d'Avre"),
    ),
  ).toEqual([["name-variants", "Logi d'Avre"]]);
  expect(
    codes(part("funding", "Financement", "Région et Département : XX %", "Autres : à préciser")),
  ).toEqual([
    ["placeholder", "XX %"],
    ["placeholder", "à préciser"],
  ]);
});
