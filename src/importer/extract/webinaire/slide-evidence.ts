import type { Block } from "../../parse/block.ts";
import type { SlideKind } from "./expectations.ts";
import { LOST_LINK } from "./resources.ts";

/** « , Éditeur, 2024 », an address, a link: what tells a document. */
const DOCUMENT = /,\s(?:l[’']|la\s|le\s)?\p{Lu}[^,]{1,70},\s(?:19|20)\d{2}(?!\d)|https?:\/\/|www\.\S+\.\S/u;
const LONG = 60;
const SEVERAL = 2;

/** Does what stands under a title bear out what its words say that it is for? */
export function bearsOut(kind: SlideKind, blocks: readonly Block[]): boolean {
  const told = blocks.slice(1).map((b) => b.text);
  switch (kind) {
    case "resources":
      return told.some(({ text }) => DOCUMENT.test(text) || LOST_LINK.test(text));
    case "glossary":
      return told.some((text) => text.length >= LONG);
    case "contents":
      return told.length > SEVERAL && !told.some((text) => /[.!?]\s*$/u.test(text.text));
    default:
      return true;
  }
}

/** What a slide is for by what it holds, whatever its title: documents with who published them. */
export function kindByContent(blocks: readonly Block[]): "resources" | null {
  const documents = blocks.filter(({ text }) => text.length <= 220 && DOCUMENT.test(text.text));
  return documents.length > SEVERAL ? "resources" : null;
}
