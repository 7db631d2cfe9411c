import "server-only";
import type { Block, Syntax } from "#domain/reading/blocks.ts";
import { wordsOf } from "#domain/reading/inline.ts";
import { pagesOf } from "#domain/reading/places.ts";
import type { ReadPart, ReadSection } from "#domain/reading/reading.ts";
import type { ReadPublication } from "./reading.ts";
import { foundWords, missingTerms, type Snippet, snippetOf } from "./snippets.ts";
import { understandWords } from "./understand.ts";

/** A paragraph or a title that answers. */
export interface InsideHit {
  /** Null for what stands before the parts. */
  part: ReadPart | null;
  page: number;
  /** The title that it stands under, inside its part; null for one that is a title itself. */
  title: string | null;
  isTitle: boolean;
  /** Where on its page it is. */
  anchor: string;
  lineStart: number;
  snippet: Snippet;
}

/** Its words, and where they are read. */
type Text = Omit<InsideHit, "snippet"> & { text: string };

/**
 * The paragraphs and titles of a publication that have the words of a search, or others that mean the same, in its
 * order; what stands before its parts, and a printed contents says again what titles say, comes last.
 */
export async function hitsInside(
  { reading }: ReadPublication,
  q: string,
): Promise<{ hits: InsideHit[]; isPartial: boolean }> {
  const wanted = await understandWords(q);
  if (!wanted) return { hits: [], isPartial: false };
  const texts = [
    ...reading.parts.flatMap((part) => textsOfPart(part, reading.syntax)),
    ...reading.front.flatMap(({ blocks }) =>
      textsOf(blocks, { part: null, page: 1, title: null }, reading.syntax),
    ),
  ];
  const found = await foundWords(
    wanted.terms,
    texts.map(({ text, title }) => `${title ?? ""} ${text}`),
  );
  const some = texts
    .map(({ text, ...hit }) => ({
      ...hit,
      snippet: snippetOf(text, found),
      missing: missingTerms(`${hit.title ?? ""} ${text}`, found).length,
    }))
    .filter(({ snippet }) => snippet.text !== null);
  const whole = some.filter(({ missing }) => missing === 0);
  const least = Math.min(...some.map(({ missing }) => missing));
  const hits = whole.length > 0 ? whole : some.filter(({ missing }) => missing === least);
  return { hits, isPartial: whole.length === 0 && hits.length > 0 };
}

/** The title of a part, then of each of its sections the title and the paragraphs. */
function textsOfPart(part: ReadPart, syntax: Syntax): Text[] {
  const [printed] = part.printed;
  const own = titleText(part, 1, {
    // The beginning of the page, where it stands.
    anchor: "contenu",
    lineStart: printed?.lineStart ?? part.lineStart,
    text: [part.label, part.title].filter(Boolean).join(" : "),
  });
  const below = pagesOf(part.sections).flatMap((sections, at) =>
    sections.flatMap((section) => {
      const { id, title, printed, blocks } = section;
      const lineStart = printed?.lineStart ?? blocks[0]?.lineStart ?? part.lineStart;
      return [
        ...(title === null ? [] : [titleText(part, at + 1, { anchor: id, lineStart, text: title })]),
        ...textsOf(blocks, { part, page: at + 1, title: titleOf(part, section) }, syntax),
      ];
    }),
  );
  return [own, ...below];
}

const titleText = (
  part: ReadPart,
  page: number,
  title: Pick<Text, "anchor" | "lineStart" | "text">,
): Text => ({
  part,
  page,
  title: null,
  isTitle: true,
  ...title,
});

function textsOf(
  blocks: readonly Block[],
  place: Pick<Text, "part" | "page" | "title">,
  syntax: Syntax,
): Text[] {
  return blocks.map(({ text, lineStart }) => ({
    ...place,
    isTitle: false,
    anchor: `L${lineStart}`,
    lineStart,
    text: wordsOf(text, syntax).replaceAll("\n", " "),
  }));
}

/** What goes on after a title without one of its own stands under the one before. */
function titleOf(part: ReadPart, section: ReadSection): string | null {
  if (section.title !== null) return section.title;
  return part.sections.find(({ id, title }) => id === section.id && title !== null)?.title ?? null;
}
