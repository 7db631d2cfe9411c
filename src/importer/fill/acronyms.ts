import type { Term } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import { acronymsIn } from "../extract/common/acronyms.ts";
import type { DocumentDraft } from "../extract/draft.ts";
import type { Tree } from "../parse/block.ts";

/** A draft with the acronyms that its publication spells out, each once, beside the terms that it defines. */
export function withAcronyms(draft: DocumentDraft, tree: Tree): DocumentDraft {
  const seen = new Set(draft.glossary.map((t) => comparable(t.term)));
  const terms: Term[] = [];
  for (const { text } of tree.blocks) {
    for (const { acronym, expansion, agrees } of acronymsIn(text)) {
      const key = comparable(acronym.text);
      if (!agrees || seen.has(key)) continue;
      seen.add(key);
      const passage = hull([expansion.passage, acronym.passage]) ?? acronym.passage;
      terms.push({ term: acronym.text, definition: expansion.oneLine, attributedTo: null, passage });
    }
  }
  return { ...draft, glossary: [...draft.glossary, ...terms] };
}
