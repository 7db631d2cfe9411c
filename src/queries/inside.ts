import "server-only";
import type { Block } from "#domain/reading/blocks.ts";
import { wordsOf } from "#domain/reading/inline.ts";
import { pagesOf } from "#domain/reading/places.ts";
import type { ReadPart, ReadSection } from "#domain/reading/reading.ts";
import type { ReadPublication } from "./reading.ts";
import { foundWords, missingTerms, type Snippet, snippetOf } from "./snippets.ts";
import { understandWords } from "./understand.ts";

/** A paragraph that answers. */
export interface InsideHit {
  part: ReadPart;
  page: number;
  /** The title that it stands under, inside its part. */
  title: string | null;
  block: Block;
  snippet: Snippet;
}

/** The paragraphs of a publication that have the words of a search, or others that mean the same, in its order. */
export async function hitsInside(
  { reading }: ReadPublication,
  q: string,
): Promise<{ hits: InsideHit[]; isPartial: boolean }> {
  const wanted = await understandWords(q);
  if (!wanted) return { hits: [], isPartial: false };
  const texts = reading.parts.flatMap((part) =>
    pagesOf(part.sections).flatMap((sections, at) =>
      sections.flatMap((section) =>
        section.blocks.map((block) => ({
          part,
          page: at + 1,
          title: titleOf(part, section),
          block,
          text: wordsOf(block.text, reading.syntax).replaceAll("\n", " "),
        })),
      ),
    ),
  );
  const found = await foundWords(
    wanted.terms,
    texts.map(({ text, title }) => `${title ?? ""} ${text}`),
  );
  const some = texts
    .map((hit) => ({
      ...hit,
      snippet: snippetOf(hit.text, found),
      missing: missingTerms(`${hit.title ?? ""} ${hit.text}`, found).length,
    }))
    .filter(({ snippet }) => snippet.text !== null);
  const whole = some.filter(({ missing }) => missing === 0);
  const least = Math.min(...some.map(({ missing }) => missing));
  const hits = whole.length > 0 ? whole : some.filter(({ missing }) => missing === least);
  return { hits, isPartial: whole.length === 0 && hits.length > 0 };
}

/** What goes on after a title without one of its own stands under the one before. */
function titleOf(part: ReadPart, section: ReadSection): string | null {
  if (section.title !== null) return section.title;
  return part.sections.find(({ id, title }) => id === section.id && title !== null)?.title ?? null;
}
