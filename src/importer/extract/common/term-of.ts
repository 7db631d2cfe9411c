import type { Term } from "#domain/directory.ts";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { boldLead } from "./bold-lead.ts";

/** « … (définition X) », « … (source : X) », « … (d'après X) » at the end of a definition. */
const DEFINED_BY =
  /\(\s{0,9}(?:d[ée]finition(?: donn[ée]e par)?|source|selon|d['’]apr[èe]s|cf\.?|voir)\s{0,9}(?::|de (?:la |l['’])?|du |des |d['’]|la |le |les |l['’])?\s{0,9}([^()]{2,80}?)\s{0,9}\)\s{0,9}\.?\s{0,9}$/iu;

/** The term that a paragraph defines: « **Sigle** : définition », « Sigle – définition ». */
export function termOf(block: Block): Term[] {
  const bold = boldLead(block.text);
  const colon = block.text.match(/^([^:–]{2,80}?)\s*(?::|\s[–—-]\s)\s*(?=\S)/u);
  const term = bold && bold.rest.length > 0 ? bold.lead.without(/\s*:$/u) : colon?.groups[0];
  const rest = bold && bold.rest.length > 0 ? bold.rest : colon ? block.text.slice(colon.end) : null;
  const definition = rest?.without(/^\s*(?::|[–—-](?=\s))\s*/u);
  if (!term || !definition || term.isBlank || definition.isBlank || !/\p{L}/u.test(term.text)) return [];
  return [
    {
      term: term.oneLine,
      definition: definition.oneLine,
      attributedTo: definition.match(DEFINED_BY)?.groups[0]?.oneLine ?? null,
      passage: SourcedText.join([term, definition]).passage,
    },
  ];
}
