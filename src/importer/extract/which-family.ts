import { syntaxOf } from "#domain/reading/syntax.ts";
import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import { FAMILIES, type Family } from "#domain/vocabularies.ts";
import type { SourceDocument } from "../read/document.ts";
import type { DocumentDraft, FindingDraft } from "./draft.ts";
import { READERS } from "./families.ts";

/** What a text must show to be of a family: marks of markdown or none, and so much of it in the parts that the family is made of. */
interface Sign {
  family: Family;
  isMarked: boolean;
  /** Parts of its outline, or the passages of its profiles. */
  parts: readonly DocumentSectionKind[] | "profiles";
  share: number;
  parted: number;
}

/** The first that holds counts. */
const SIGNS: readonly Sign[] = [
  { family: "restitution", isMarked: true, parts: ["workshop", "round-table", "faq"], share: 0.5, parted: 3 },
  { family: "livret", isMarked: true, parts: ["sheet"], share: 0.75, parted: 3 },
  { family: "panorama", isMarked: true, parts: ["case-study", "briefs"], share: 0.45, parted: 5 },
  { family: "rencontres", isMarked: false, parts: "profiles", share: 0.45, parted: 3 },
  { family: "webinaire", isMarked: false, parts: "profiles", share: 0.4, parted: 1 },
];
/** A publication of the families is a volume; what is shorter is another text. */
const SHORTEST = 60;
/** So far above what it must show, a family is sure. */
const SURELY = 0.1;

/** A publication with its family: that of the catalogue, or the one that its text shows, which a finding then says. */
export function withFamily(source: SourceDocument): { source: SourceDocument; finding: FindingDraft[] } {
  if (source.entry.family) return { source, finding: [] };
  const { family, share, isSure } = recognise(source);
  const label = FAMILIES.find(({ code }) => code === family)?.label ?? family;
  const how = isSure ? "sûrement" : "sans certitude";
  const message =
    family === "autre"
      ? `Le catalogue ne donne pas de famille et ce texte n'a, ${how}, la mise en page d'aucune : il est lu comme une autre publication.`
      : `Le catalogue ne donne pas de famille : ce texte est lu, ${how}, comme « ${label} » (${Math.round(share * 100)} % de ses lignes en ont la structure).`;
  const passage = { document: source.entry.id, lineStart: 1, lineEnd: source.lines.length };
  return {
    source: { ...source, entry: { ...source.entry, family } },
    finding: [{ code: "family-recognised", passage, message, found: label, expected: null, about: null }],
  };
}

/** The family whose parts a text is made of, how much of it is, and whether that is sure. */
export function recognise(source: SourceDocument): { family: Family; share: number; isSure: boolean } {
  const filled = source.lines.filter((line) => line.trim() !== "").length;
  if (filled < SHORTEST) return { family: "autre", share: 0, isSure: true };
  const isMarked = syntaxOf("autre", source.lines) === "markdown";
  let highest = 0;
  for (const sign of SIGNS.filter((s) => s.isMarked === isMarked)) {
    const reader = READERS[sign.family];
    const { share, parted } = shareOf(reader.extract(source, reader.parse(source)), sign.parts, source);
    if (share >= sign.share && parted >= sign.parted)
      return { family: sign.family, share, isSure: share >= sign.share + SURELY };
    highest = Math.max(highest, share / sign.share);
  }
  return { family: "autre", share: highest, isSure: highest < 1 - SURELY };
}

/** How much of a text stands in parts of some kinds, and how many they are. */
function shareOf(draft: DocumentDraft, parts: Sign["parts"], { lines }: SourceDocument) {
  const passages =
    parts === "profiles"
      ? draft.initiatives.filter(({ role }) => role !== "mention").map(({ passage }) => passage)
      : draft.sections.filter(({ kind }) => parts.includes(kind));
  const held = new Set<number>();
  for (const { lineStart, lineEnd } of passages)
    for (let n = lineStart; n <= lineEnd; n++) if (lines[n - 1]?.trim()) held.add(n);
  const filled = lines.filter((line) => line.trim() !== "").length;
  return { share: held.size / Math.max(filled, 1), parted: passages.length };
}
