import { hull } from "#domain/passage.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { SourcedText as Text } from "../../parse/sourced-text.ts";
import type { DocumentDraft } from "../draft.ts";

/** Who gives a definition: « Selon X, », « D'après X, », « est, d'après la loi de 2014, … ». */
const ATTRIBUTED =
  /(?:selon|d['’]apr[èe]s|pour)\s+((?:l['’]|la\s|le\s|les\s)?[^,.:;"«]{2,90}?)\s*(?:,|:|\son\s(?=parle)|"|«)/iu;

/** Terms and definitions: a heading, then its paragraphs up to the next heading. */
export function readGlossary(blocks: readonly Block[], draft: DocumentDraft): void {
  let term: Block | null = null;
  let body: Block[] = [];
  const close = () => {
    const passage = hull([...(term ? [term] : []), ...body].map(blockPassage));
    if (!term || !passage || body.length === 0) return;
    const definition = Text.join(
      body.map((b) => b.text),
      "\n\n",
    );
    const [first] = body;
    draft.glossary.push({
      term: sentenceCase(term.text.oneLine),
      definition: definition.text.trim(),
      attributedTo: first ? attribution(first.text) : null,
      passage,
    });
  };
  for (const block of blocks) {
    if (block.kind === "note") continue;
    if (block.kind === "heading") {
      close();
      term = block;
      body = [];
    } else body.push(block);
  }
  close();
}

function attribution(text: SourcedText): string | null {
  const name = text.match(ATTRIBUTED)?.groups[0];
  return name ? name.without(/^(?:l['’]|la\s|le\s|les\s)(?=\p{Lu})/u).oneLine : null;
}

/** « FILIÈRE INCLUSIVE » → « Filière inclusive »: capitals of a heading are layout. */
function sentenceCase(title: string): string {
  if (title !== title.toUpperCase()) return title;
  const lower = title.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
