import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import type { Block } from "../../parse/block.ts";
import { boldLead } from "../common/bold-lead.ts";

const FEWEST = 2;
const SHARE = 0.5;

/** « **Nom** (Ville, 80) – … », « **Nom**, à Ville, … »: somebody and where. */
function tellsOfSomebody(block: Block): boolean {
  const rest = boldLead(block.text)?.rest.text ?? "";
  return /^\s*(?:\(\p{Lu}[\p{L}'’ -]+(?:[,)–-]|\s\d)|,\s+à\s\p{Lu})/u.test(rest) && rest.length > 60;
}

/** « **Terme** : ce qu'il veut dire », without a capital, as dictionaries do. */
function defines(block: Block): boolean {
  const bold = boldLead(block.text);
  return /^\s*[:–—-]\s*\p{Ll}/u.test(
    bold ? `${bold.lead.text.match(/:\s*$/u)?.[0] ?? ""}${bold.rest.text}` : "",
  );
}

const SIGNS_OF: readonly (readonly [DocumentSectionKind, (block: Block) => boolean])[] = [
  ["briefs", tellsOfSomebody],
  ["glossary", defines],
];

/** What most of the blocks of a part are, whatever its heading says; null where they are nothing of the kind. */
export function kindByContent(blocks: readonly Block[]): DocumentSectionKind | null {
  const texts = blocks.filter((b) => b.kind === "paragraph" || (b.kind === "item" && b.text.length > 60));
  for (const [kind, is] of SIGNS_OF) {
    const found = texts.filter(is).length;
    if (found >= FEWEST && found >= texts.length * SHARE) return kind;
  }
  return null;
}
