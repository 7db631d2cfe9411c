import type { Tree } from "../../parse/block.ts";
import type { SourceDocument } from "../../read/document.ts";
import { withoutPageLines } from "../../structure/page-lines.ts";
import { printedItems } from "../common/printed-items.ts";
import type { DocumentDraft, InitiativeDraft } from "../draft.ts";
import { type Node, type Piece, piecesOf } from "./pieces.ts";
import { readProfile } from "./profile.ts";
import { titleCandidates } from "./title-names.ts";

const node = (title: Piece, level: number): Node => ({
  title,
  isNamed: false,
  level,
  blocks: [],
  children: [],
});

/** What the units of a text that its repetition marks tell, as any text would be read; people go to `draft`. */
export function unitProfiles(source: SourceDocument, tree: Tree, draft: DocumentDraft): InitiativeDraft[] {
  const { blocks } = withoutPageLines(source, tree).tree;
  const units: Node[] = [];
  let open: Node | null = null;
  for (const piece of piecesOf(source, blocks.flatMap(printedItems))) {
    if (piece.role === "unit" || piece.role === "chapter") {
      open = piece.role === "unit" ? node(piece, 1) : null;
      if (open) units.push(open);
    } else if (piece.role === "label") open?.children.push(node(piece, 2));
    else (open?.children.at(-1) ?? open)?.blocks.push(piece);
  }
  return units.flatMap((unit) => {
    const text = unit.title?.text;
    if (!text) return [];
    const [named] = titleCandidates(text);
    const name = named?.name ?? text;
    const subject = { name, places: named?.places ?? [], said: named?.said ?? null, named: 1, isSure: true };
    return [readProfile(subject, unit, [], draft)];
  });
}
