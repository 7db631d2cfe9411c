import type { IgnoredParameter } from "#domain/criteria.ts";
import { type LessonCriteria, lessonQuery } from "#domain/lesson-criteria.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { LessonAnswer } from "#queries/lessons.ts";
import { LESSONS } from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { FilterChips } from "../search/active-filters.tsx";
import { FacetGroup, FilterPanel } from "../search/filters.tsx";
import { BeyondLast, IgnoredParameters, Reading } from "../search/notices.tsx";
import { Pagination } from "../search/pagination.tsx";
import { RESULTS, SEARCH_FORM, SearchScript } from "../search/search-script.tsx";
import { Block, Measured } from "./block.tsx";
import { Kinds } from "./kinds.tsx";
import { LessonTabs } from "./lesson-tabs.tsx";
import { isNarrowed, lessonFilters, lessonHeadline, lessonWaysOn, onlyKind } from "./lessons-text.ts";

interface Lessons {
  criteria: LessonCriteria;
  ignored: IgnoredParameter[];
  answer: LessonAnswer;
  documents: readonly DocumentSummary[];
}

/** What initiatives and workshops say made them succeed or fail, in their publications' words. */
export function LessonsView({ criteria, ignored, answer, documents }: Lessons) {
  const kind = onlyKind(criteria);
  const filters = lessonFilters(criteria, answer);
  const headline = unbroken(lessonHeadline(criteria, answer));
  const hasGroups = answer.blocks.some(({ count }) => count > 1);
  return (
    <>
      <PageHeader
        title={kind ? kind.label : "Ce que les initiatives enseignent"}
        eyebrow={kind ? "Enseignements" : undefined}
        trail={kind ? [{ href: LESSONS, label: "Enseignements" }] : []}
        lead={
          kind?.what ??
          "Ce qui les a fait réussir, ce qui les a freinées, de quoi elles vivent, ce que cela change : phrase par phrase, dans les mots des publications."
        }
      />
      <div className="page grid gap-5 pt-3">
        <LessonTabs current="words" />
        <WordSearch criteria={criteria} />
        <IgnoredParameters ignored={ignored} />
        <BeyondLast asked={criteria.page} last={answer.pageCount} />
        {!isNarrowed(criteria) && answer.page === 1 && (
          <section aria-labelledby="natures">
            <h2 id="natures" className="sr-only">
              Par nature
            </h2>
            <Kinds kinds={answer.facets.kinds} />
          </section>
        )}
        <div className="items-start gap-8 lg:grid lg:grid-cols-[17rem_1fr]">
          <FilterPanel active={filters.length}>
            <FacetGroup legend="Nature" name="nature" values={answer.facets.kinds} />
            <FacetGroup legend="Thème de l'initiative" name="theme" values={answer.facets.themes} />
            <FacetGroup legend="Type de structure" name="type" values={answer.facets.types} />
            <FacetGroup
              legend="Département de l'initiative"
              name="departement"
              values={answer.facets.departments}
            />
            <FacetGroup legend="Publication" name="document" values={answer.facets.documents} />
          </FilterPanel>
          <section aria-labelledby={RESULTS} className="grid min-w-0 gap-4">
            <h2 id={RESULTS} tabIndex={-1} className="wrap-anywhere text-2xl">
              {headline}
            </h2>
            <p role="status" className="sr-only" data-news={headline} />
            <FilterChips base={LESSONS} filters={filters} />
            <Reading
              typed={criteria.q}
              understood={answer.understood}
              found={answer.total}
              asking={(q) => LESSONS + lessonQuery(criteria, { q, page: 1 })}
            />
            {hasGroups && <Measured />}
            {answer.total === 0 ? (
              <WaysOn criteria={criteria} />
            ) : (
              <ul className="card divide-y divide-sand-deep overflow-hidden">
                {answer.blocks.map((block) => (
                  <li key={block.lessons[0]?.key}>
                    <Block block={block} documents={documents} criteria={criteria} />
                  </li>
                ))}
              </ul>
            )}
            <Pagination
              page={answer.page}
              pageCount={answer.pageCount}
              href={(page) => LESSONS + lessonQuery(criteria, { page })}
            />
          </section>
        </div>
      </div>
    </>
  );
}

function WordSearch({ criteria }: { criteria: LessonCriteria }) {
  return (
    <search className="no-print">
      <form
        id={SEARCH_FORM}
        action={LESSONS}
        method="get"
        autoComplete="off"
        className="grid grid-cols-[1fr_auto] gap-x-3"
      >
        <label htmlFor="q" className="col-span-2 py-1 text-sm font-bold">
          Chercher dans ce qui est dit
        </label>
        <input
          id="q"
          name="q"
          type="search"
          maxLength={200}
          defaultValue={criteria.q}
          placeholder="bénévoles, local, crise sanitaire…"
          className="field"
        />
        <button type="submit" className="button">
          Chercher
        </button>
        {criteria.like && <input type="hidden" name="avec" value={criteria.like} />}
      </form>
      <SearchScript />
    </search>
  );
}

function WaysOn({ criteria }: { criteria: LessonCriteria }) {
  return (
    <div className="card p-5">
      <p>Aucun passage ne répond à tout ce qui est demandé. Pour continuer :</p>
      <ul className="mt-2 grid gap-1">
        {lessonWaysOn(criteria).map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="link inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
