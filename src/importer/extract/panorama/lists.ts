import { type Block, blockPassage } from "../../parse/block.ts";
import { place } from "../common/own-places.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { type DocumentDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";

const ENTRY = /^(.{2,80}?)\s*\(((?:\d{2})(?:\s*[,/&-]\s*\d{2})*)\)\s*[.;,]?$/u;

/**
 * Lists of structures: a paragraph that ends with « : » and names one kind of structure, then items « Nom (62) ».
 * The number that the paragraph announces is held against the number of items.
 */
export function readLists(blocks: readonly Block[], draft: DocumentDraft): InitiativeDraft[] {
  const found: InitiativeDraft[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const intro = blocks[i] as Block;
    if (intro.kind === "item" || !/:\s*$/u.test(intro.text.text)) continue;
    const items: Block[] = [];
    for (let j = i + 1; blocks[j]?.kind === "item"; j++) items.push(blocks[j] as Block);
    const entries = items.flatMap((item) => {
      const match = item.text.match(ENTRY);
      return match ? [{ item, match }] : [];
    });
    const [type] = structureTypesNamedIn(intro.text);
    if (!type || entries.length < 2 || entries.length < items.length * 0.6) continue;
    for (const { item, match } of entries) {
      const [name, codes] = match.groups;
      if (!name || !codes) continue;
      const initiative = initiativeDraft(name.sourced(), "listed", "listed", blockPassage(item));
      initiative.structureTypes = [{ value: type.value, raw: type.raw, passage: type.passage }];
      initiative.places = codes.matchAll(/\d{2}/gu).map((code) => place("department", code.whole));
      found.push(initiative);
    }
    const announced =
      /(\d{1,3})\s+(?:p[ôo]les|structures|ACI|EA|EI|associations|entreprises|ateliers)/iu.exec(
        intro.text.oneLine,
      )?.[1];
    if (announced && Number(announced) !== entries.length) {
      draft.findings.push({
        code: "contradictory-figures",
        passage: blockPassage(intro),
        message: `Le texte annonce ${announced} structures et la liste en nomme ${entries.length}.`,
        found: String(entries.length),
        expected: announced,
        about: null,
      });
    }
  }
  return found;
}
