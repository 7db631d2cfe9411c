import type { LessonCriteria } from "#domain/lesson-criteria.ts";
import { lessonKind } from "#domain/lessons.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { LessonResult } from "#queries/lessons.ts";
import { initiativeHref, LESSONS, partHref, restitutionHref } from "../addresses.ts";
import { SourceLink } from "../source/source-link.tsx";
import { documentTitles, shortTitles } from "../source/titles.ts";
import { Quote } from "./quote.tsx";

/** One thing that is said: its words, who says it, where. */
export function Lesson({
  lesson,
  documents,
  criteria,
  isInGroup,
}: {
  lesson: LessonResult;
  documents: readonly DocumentSummary[];
  criteria: LessonCriteria;
  isInGroup: boolean;
}) {
  const { key, kind, lead, text, marked, title, initiatives, part, passage, shared } = lesson;
  const document = documents.find(({ id }) => id === passage.document);
  const isAlone = shared !== null && !isInGroup && !criteria.like;
  return (
    <article id={`passage-${key}`} className="break-inside-avoid">
      {!isInGroup && criteria.kinds.length !== 1 && (
        <p className="eyebrow">
          <a href={`${LESSONS}?nature=${kind}`} className="no-underline hover:underline">
            {lessonKind(kind).label}
          </a>
        </p>
      )}
      {lead && (
        <p className="text-sm text-ink-soft">
          <span className="sr-only">Annoncé par : </span>
          {unbroken(lead.split("\n").join(" › "))}
        </p>
      )}
      <div className="mt-1 border-l-3 border-brick-line pl-4">
        <Quote marked={marked} text={text} shared={shared && !isAlone ? shared.key : null} />
      </div>
      <p className="mt-2 pl-[calc(1rem+3px)] text-sm text-ink-soft">
        <Who initiatives={initiatives} part={part} />
        {document && (
          <>
            <span aria-hidden="true"> · </span>
            {shortTitles([document])[document.id]?.title}
          </>
        )}{" "}
        <span title={`sous le titre « ${title} »`}>
          <SourceLink passage={passage} titles={documentTitles(documents)} />
        </span>
        {isAlone && (
          <>
            {" "}
            <a href={`${LESSONS}?avec=${key}`} className="link">
              {count(shared.sources, "initiative ou atelier dit", "initiatives ou ateliers disent")} «{" "}
              {unbroken(shared.words)} »
            </a>
          </>
        )}
      </p>
    </article>
  );
}

/** Who says it: initiatives, or the workshop where it was said. */
function Who({ initiatives, part }: Pick<LessonResult, "initiatives" | "part">) {
  if (part) {
    const title = unbroken(part.title);
    return part.event ? (
      <a href={`${partHref(restitutionHref(part.event), part.id)}#${part.id}`} className="link font-semibold">
        {title}
      </a>
    ) : (
      title
    );
  }
  return initiatives.map(({ slug, name }, at) => (
    <span key={slug}>
      {at > 0 && ", "}
      <a href={initiativeHref(slug)} className="link font-semibold">
        {unbroken(name)}
      </a>
    </span>
  ));
}
