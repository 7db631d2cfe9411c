/** The one booklet that we have, read once for the tests on it, and ways to look at what was read. */
import type { InitiativeDraft } from "#importer/extract/draft.ts";
import { extractLivret } from "#importer/extract/livret/livret.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { seedDocument } from "../support/seed-document.ts";

export const source = seedDocument("livret-reemploi-alimentation-durable");
export const draft = extractLivret(source, parseMarkdown(source));

export function sheet(name: string): InitiativeDraft {
  const found = draft.initiatives.find((i) => i.name.value === name);
  if (!found) throw new Error(`no sheet « ${name} »`);
  return found;
}

/** The source with its raised figures as they are read: « m<sup>2</sup> » is « m² ». */
export function raised(document: typeof source): typeof source {
  const lines = document.lines.map((l) => l.replace(/<sup>2<\/sup>/g, "²").replace(/<sup>3<\/sup>/g, "³"));
  return { ...document, lines };
}

export const DRIVE = "Association des Producteurs des Vallées de l'Oise";
export const JARDIN = "Le Jardin de Cocagne de la Haute Borne";
export const PANIER = "Le Panier de la Mer 62";
export const COPAINS = "Les Copains de Thiérache";
export const DEUX_FOIS = "Il était deux fois";
export const REMISE = "La Remise Enjouée";
export const BOIS = "Le Bois de Deux Mains";
export const SYNAPSE = "Synapse 3i";
export const VESTALI = "VESTALI";

export const lines = (p: { lineStart: number; lineEnd: number }) => [p.lineStart, p.lineEnd];
export const relations = (name: string, kind: string, level: string | null) =>
  sheet(name)
    .relations.filter((r) => r.kind === kind && r.level === level)
    .map((r) => r.name);
export const figures = (name: string) =>
  sheet(name).keyFigures.map((f) => [f.value, f.unit, f.label, f.year]);
export const codes = (name: string) =>
  draft.findings.filter((f) => f.about === name).map((f) => [f.code, f.passage.lineStart]);
export const section = (name: string, kind: string) => sheet(name).sections.filter((s) => s.kind === kind);
