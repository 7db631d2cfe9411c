import { type PageStarts, placeText, shortPlace } from "#domain/pages.ts";
import type { Passage } from "#domain/passage.ts";
import { passageHref } from "../addresses.ts";

/** What each document is called, and where its pages begin, by its id, as read for the page. */
export type DocumentTitles = Readonly<Record<string, { title: string; pageStarts: PageStarts }>>;

/** The discreet way from a fact to the lines that say it. */
export function SourceLink({ passage, titles }: { passage: Passage; titles: DocumentTitles }) {
  const starts = titles[passage.document]?.pageStarts;
  const name = `source : ${titles[passage.document]?.title ?? passage.document}, ${placeText(passage, starts)}`;
  return (
    // A plain link: the browser itself goes to the lines, and :target works.
    <a href={passageHref(passage)} className="source" title={name} data-in={familyOf(name)}>
      <span className="sr-only">{name}</span>
      <span aria-hidden="true">{shortPlace(passage, starts)}</span>
    </a>
  );
}

/** « Panorama »: on paper, where several publications tell of one thing, the numbers say of which they are. */
export const familyOf = (name: string) => /^source : ([^«,]+?) «/.exec(name)?.[1];

/** The links of a fact that several passages support: the first ones, and how many more there are. Never inside a paragraph, which a disclosure would end. */
export function SourceLinks({
  passages,
  titles,
  max = 3,
}: {
  passages: readonly Passage[];
  titles: DocumentTitles;
  max?: number;
}) {
  if (passages.length === 0) return null;
  const rest = passages.slice(max);
  return (
    <div className="inline-flex flex-wrap items-center gap-x-1">
      {passages.slice(0, max).map((p) => (
        <SourceLink key={`${p.document}-${p.lineStart}-${p.lineEnd}`} passage={p} titles={titles} />
      ))}
      {rest.length > 0 && (
        <details className="inline-block">
          <summary className="source list-none">+ {rest.length}</summary>
          {rest.map((p) => (
            <SourceLink key={`${p.document}-${p.lineStart}-${p.lineEnd}`} passage={p} titles={titles} />
          ))}
        </details>
      )}
    </div>
  );
}
