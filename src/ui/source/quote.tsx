import { placeText, shortPlace } from "#domain/pages.ts";
import type { Passage } from "#domain/passage.ts";
import { unbroken } from "#lib/typography.ts";
import { Highlight } from "../text/highlight.tsx";
import { type DocumentTitles, familyOf, SourceLink } from "./source-link.tsx";

/** The sentence that says a thing, on demand, without a script, and the way to its lines. */
export function Quote({
  quote,
  passage,
  titles,
}: {
  /** With what it is cited for between \u0001 and \u0002. */
  quote: string;
  passage: Passage;
  titles: DocumentTitles;
}) {
  const starts = titles[passage.document]?.pageStarts;
  const publication = titles[passage.document]?.title ?? passage.document;
  return (
    <details className="quote">
      <summary
        className="source"
        title="Lire la phrase qui le dit"
        data-in={familyOf(`source : ${publication}`)}
      >
        <span className="sr-only">
          la phrase qui le dit, {publication}, {placeText(passage, starts)}
        </span>
        <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0">
          <path d="M1 2.5h10M1 6h10M1 9.5h6" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
        <span aria-hidden="true">{shortPlace(passage, starts)}</span>
      </summary>
      <figure>
        <blockquote>
          « <Highlight text={unbroken(quote)} /> »
        </blockquote>
        <figcaption>
          {publication} <SourceLink passage={passage} titles={titles} />
        </figcaption>
      </figure>
    </details>
  );
}
