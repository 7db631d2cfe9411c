import "server-only";
import { passageSlug } from "#domain/editions/marked-passage.ts";
import type { Passage } from "#domain/passage.ts";
import { documentHref } from "./addresses.ts";

/** The address of a passage that outlives the edition which it is taken from: its words are marked in it. */
export const quoteHref = (
  { document, lines }: { document: { id: string }; lines: readonly string[] },
  passage: Pick<Passage, "lineStart" | "lineEnd">,
) => `${documentHref(document.id)}/passages/${passageSlug(lines, passage)}`;
