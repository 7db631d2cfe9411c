import { FAMILIES, type Family } from "#domain/vocabularies.ts";
import type { SourceDocument } from "../read/document.ts";
import type { DocumentDraft, FindingDraft } from "./draft.ts";
import { READERS } from "./families.ts";

/** A publication with its family: that of the catalogue, or the one that its text shows, which a finding then says. */
export function withFamily(source: SourceDocument): { source: SourceDocument; finding: FindingDraft[] } {
  if (source.entry.family) return { source, finding: [] };
  const { family, share } = recognise(source);
  const label = FAMILIES.find(({ code }) => code === family)?.label ?? family;
  const message =
    family === "autre"
      ? `Le catalogue ne donne pas de famille, et ce texte n'a la mise en page d'aucune : il est lu comme une autre publication (${percent(share)} de certitude).`
      : `Le catalogue ne donne pas de famille : ce texte est lu comme « ${label} » d'après sa mise en page (${percent(share)} de certitude).`;
  const passage = { document: source.entry.id, lineStart: 1, lineEnd: source.lines.length };
  return {
    source: { ...source, entry: { ...source.entry, family } },
    finding: [{ code: "family-recognised", passage, message, found: label, expected: null, about: null }],
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The family whose grammar reads most of a text, and how far it is ahead of the next. */
export function recognise(source: SourceDocument): { family: Family; share: number } {
  const scores = FAMILIES.filter(({ code }) => code !== "autre").map(({ code }) => ({
    code,
    score: structureRead(READERS[code].extract(source, READERS[code].parse(source)), source),
  }));
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  if (!best || best.score < ENOUGH) return { family: "autre", share: 1 - (best?.score ?? 0) / (2 * ENOUGH) };
  return { family: best.code, share: best.score / (best.score + (second?.score ?? 0)) };
}

/** From here on a text has the structure of a family. */
const ENOUGH = 0.35;

/** How much of a text has a structure that a grammar knows: from 0, nothing, to about 1. */
function structureRead(draft: DocumentDraft, source: SourceDocument): number {
  const filled = source.lines.filter((line) => line.trim() !== "").length;
  const known = new Set<number>();
  const add = ({ lineStart, lineEnd }: { lineStart: number; lineEnd: number }) => {
    for (let n = lineStart; n <= lineEnd; n++) if (source.lines[n - 1]?.trim()) known.add(n);
  };
  for (const i of draft.initiatives) {
    for (const s of i.sections) if (s.kind !== "description" && s.document === source.entry.id) add(s);
  }
  return known.size / Math.max(filled, 1);
}
