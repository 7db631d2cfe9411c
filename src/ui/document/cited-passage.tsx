import { fragment } from "#domain/fragment.ts";
import { type Lesson, lessonKind } from "#domain/lessons.ts";
import { placeText } from "#domain/pages.ts";
import { frenchDate } from "#lib/dates.ts";
import { truncate } from "#lib/text.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { LESSONS, lineHref } from "../addresses.ts";
import { quoteHref } from "../quote-address.ts";
import { PublicationText } from "../text/publication-text.tsx";
import type { LineRange } from "./line-range.ts";

const SHOWN = 24;

/** The passage that the visitor came for, said first; the whole document follows. */
export function CitedPassage({
  document,
  lines,
  cited,
  told,
}: {
  document: DocumentSummary;
  lines: readonly string[];
  cited: LineRange;
  told: readonly Pick<Lesson, "key" | "kind" | "text">[];
}) {
  const quoted = lines.slice(cited.lineStart - 1, cited.lineEnd);
  return (
    <section aria-labelledby="passage" className="card border-l-4 border-l-brick p-5">
      <h2 id="passage" className="text-xl first-letter:uppercase">
        {placeText(cited, document.pageStarts)}
      </h2>
      <blockquote className="prose mt-2">
        <PublicationText
          family={document.family}
          pageStarts={document.pageStarts}
          lines={quoted.slice(0, SHOWN)}
          under={2}
        />
        {quoted.length > SHOWN && <p>…</p>}
      </blockquote>
      <p className="mt-3 text-sm text-ink-soft">
        {document.publisher}, <cite>{document.title}</cite>, {frenchDate(document.publishedOn)},{" "}
        {placeText(cited, document.pageStarts)}.{" "}
        <a href={`#${fragment(cited)}`} className="link">
          Voir ces lignes dans le texte
        </a>{" "}
        ·{" "}
        <a href={lineHref({ document: document.id, lineStart: cited.lineStart })} className="link">
          Lire ce passage dans sa partie
        </a>{" "}
        ·{" "}
        <a href={quoteHref({ document, lines }, cited)} rel="nofollow" className="link">
          Citer ou montrer ce passage
        </a>
      </p>
      {told.length > 0 && (
        <p className="no-print mt-2 text-sm">
          {told.length > 1 ? "Ces lignes sont des enseignements : " : "Ces lignes sont un enseignement : "}
          {told.map(({ key, kind, text }, at) => (
            <span key={key}>
              {at > 0 && ", "}
              <a href={`${LESSONS}?avec=${key}`} className="link">
                {lessonKind(kind).said[0]}
                {told.length > 1 && ` « ${truncate(text, 40)} »`}
              </a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
