import { type PageStarts, shortPlace } from "#domain/pages.ts";
import type { ReadPublication } from "#queries/reading.ts";
import { passageHref } from "../addresses.ts";
import { quoteHref } from "../quote-address.ts";

/** The source of a passage, and where its text, its citation and its own address are. */
export function Ways({
  publication,
  starts,
  passage: { lineStart, lineEnd },
  isCited = true,
}: {
  publication: ReadPublication;
  starts: PageStarts;
  passage: { lineStart: number; lineEnd: number };
  isCited?: boolean;
}) {
  const where = lineStart === lineEnd ? `${lineStart}` : `${lineStart}–${lineEnd}`;
  const passage = { document: publication.document.id, lineStart, lineEnd };
  // What is seen stands in what is said.
  const place = shortPlace(passage, starts);
  return (
    <span className="ways" data-ours>
      <a href={passageHref(passage)} title="Le texte reçu" aria-label={`source, ${place}`}>
        {place}
      </a>
      {isCited && (
        <a href={quoteHref(publication, passage)} rel="nofollow" aria-label={`citer les lignes ${where}`}>
          citer
        </a>
      )}
    </span>
  );
}
