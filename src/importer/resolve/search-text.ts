import { department } from "#domain/departments.ts";
import type { Initiative } from "#domain/directory.ts";
import { structureType } from "#domain/structure-types.ts";
import { theme } from "#domain/themes.ts";

/** What a search finds an initiative by, beyond its own words: labels and acronyms, themes, places. */
export function searchTextsOf(initiative: Initiative): { extra: string; text: string } {
  const extra = [
    ...initiative.structureTypes.flatMap((code) => [
      code,
      structureType(code)?.label,
      structureType(code)?.plural,
    ]),
    ...initiative.themes.map((slug) => theme(slug)?.label),
    ...initiative.departments.flatMap((code) => [code, department(code)?.name]),
    ...initiative.communes.map((c) => c.name),
    ...initiative.networks,
    ...initiative.agreements,
  ];
  const text = [
    initiative.beneficiaries,
    initiative.materials,
    initiative.perimeter,
    ...initiative.sections.map((s) => s.markdown),
    ...initiative.relations.map((r) => r.name),
    ...initiative.keyFigures.map((f) => f.label),
  ];
  return {
    extra: extra.filter(Boolean).join(" "),
    text: text
      .filter(Boolean)
      .join("\n")
      .replace(/[*_\\#]/g, ""),
  };
}
