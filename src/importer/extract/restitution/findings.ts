import type { Passage } from "#domain/passage.ts";
import { type Block, blockPassage, type Tree } from "../../parse/block.ts";
import type { SourceDocument } from "../../read/document.ts";
import { contentsEntries, contentsFindings } from "../common/contents-check.ts";
import { contradictoryYears } from "../common/contradictory-years.ts";
import { joinedNameFindings } from "../common/joined-names.ts";
import { misprintsIn } from "../common/misprints.ts";
import { nameVariantFindings } from "../common/name-variants.ts";
import { isSameName } from "../common/near-names.ts";
import { deadLinkFindings, noteFindings } from "../common/notes.ts";
import type { DocumentDraft, FindingDraft, InitiativeDraft } from "../draft.ts";
import { announcedCounts, numberingFindings } from "./announced-counts.ts";
import {
  contradictoryDays,
  contradictoryFigures,
  lawsToCome,
  leftovers,
  misplacedNotes,
  pointersWithoutAddress,
  repeatedText,
} from "./doubts.ts";
import { aliasSlips, nameSlips } from "./name-slips.ts";
import type { Part, PartKind } from "./parts.ts";
import { missingSpeechTitles } from "./untitled-speeches.ts";

export interface Read {
  source: SourceDocument;
  tree: Tree;
  /** The blocks of all parts but the contents. */
  read: readonly Block[];
  parts: readonly Part[];
  contents: readonly Passage[];
  initiatives: readonly InitiativeDraft[];
  furniture: readonly Passage[];
}

/** What the booklet as a whole says badly. */
export function findingsOf({
  source,
  tree,
  read,
  parts,
  contents,
  initiatives,
  furniture,
}: Read): FindingDraft[] {
  const titles = parts.flatMap((part) => {
    const headings = part.blocks.filter((b) => b.kind === "heading").map((b) => b.text.oneLine);
    return [part.title?.oneLine, part.heading?.text.oneLine, ...headings].filter((t) => t !== undefined);
  });
  const entries = contents
    .flatMap((p) => contentsEntries(source, p.lineStart, p.lineEnd))
    .filter(({ line }) => !furniture.some((f) => f.lineStart <= line && line <= f.lineEnd));
  const variants = nameVariantFindings(read);
  const untitled = missingSpeechTitles(parts, entries);
  return [
    ...deadLinkFindings(tree.blocks),
    ...noteFindings(tree.blocks),
    ...variants,
    ...misprintsIn(read),
    ...contradictoryYears(read),
    ...untitled.findings,
    ...contentsFindings(untitled.others, titles, source.entry.id),
    ...joinedNameFindings(read),
    ...nameSlips(read, initiatives),
    ...aliasSlips(initiatives, variants),
    ...leftovers(read),
    ...pointersWithoutAddress(read),
    ...repeatedText(parts),
    ...contradictoryDays(read, source.entry.event?.date),
    ...lawsToCome(read, source.entry.publishedOn),
    ...misplacedNotes(parts),
    ...contradictoryFigures(initiatives),
    ...unknownParts(parts),
    ...titlesOutOfPlace(parts),
    ...announcedCounts(read),
    ...numberingFindings(parts),
    ...missingParts(parts, source),
  ];
}

/** Parts under a heading that the grammar does not know: they are read as text only. */
function unknownParts(parts: readonly Part[]): FindingDraft[] {
  return parts.flatMap((part) => {
    if (part.kind !== "other" || !part.heading) return [];
    const found = part.heading.text.oneLine;
    const message = `La partie « ${found} » n'est pas de celles qu'un livret de restitution contient d'ordinaire.`;
    return [
      {
        code: "unknown-heading",
        passage: blockPassage(part.heading),
        message,
        found,
        expected: null,
        about: null,
      },
    ];
  });
}

/** Workshops whose title stands after their first lines, or nowhere. */
function titlesOutOfPlace(parts: readonly Part[]): FindingDraft[] {
  return parts.flatMap((part): FindingDraft[] => {
    const [first] = part.blocks;
    if (part.kind !== "workshop" || !first) return [];
    const base = { found: part.title?.oneLine ?? null, expected: "un titre avant son texte", about: null };
    if (part.isTitledLate && part.heading)
      return [
        {
          ...base,
          code: "misplaced-heading",
          passage: blockPassage(part.heading),
          message: `Le titre « ${part.heading.text.oneLine} » est imprimé après le début de son texte.`,
        },
      ];
    const message = "Le texte d'un atelier n'a pas de titre.";
    return part.title ? [] : [{ ...base, code: "missing-title", passage: blockPassage(first), message }];
  });
}

/** Without one of these a booklet restitutes nothing. */
const EXPECTED: readonly { kind: PartKind; message: string }[] = [
  { kind: "workshop", message: "La publication ne contient la synthèse d'aucun atelier." },
  { kind: "round-table", message: "La publication ne contient la synthèse d'aucune table ronde." },
];

function missingParts(parts: readonly Part[], source: SourceDocument): FindingDraft[] {
  if (source.lines.length === 0) return [];
  const passage = { document: source.entry.id, lineStart: 1, lineEnd: source.lines.length };
  return EXPECTED.filter(({ kind }) => !parts.some((p) => p.kind === kind)).map(({ message }) => ({
    code: "missing-part",
    passage,
    message,
    found: null,
    expected: null,
    about: null,
  }));
}

/** Whom a finding is about: whose name it gives, or in whose own part it stands. */
export function aboutOf(finding: FindingDraft, draft: DocumentDraft): string | null {
  const { expected, passage } = finding;
  const named = draft.initiatives.find((i) => expected !== null && isSameName(i.name.value, expected));
  if (named || finding.code === "name-variants") return named?.name.value ?? null;
  const around = draft.initiatives.find((i) =>
    [i.passage, ...i.mentions.filter((m) => m.role === "own-section").map((m) => m.passage)].some(
      (own) =>
        (i.level === "full" || i.role === "listed") &&
        own.lineStart <= passage.lineStart &&
        passage.lineEnd <= own.lineEnd,
    ),
  );
  return around?.name.value ?? null;
}
