import type { IgnoredParameter } from "#domain/criteria.ts";
import { type FigureCriteria, figureQuery } from "#domain/lesson-criteria.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { FigureAnswer } from "#queries/figures.ts";
import { FIGURES, LESSONS } from "../addresses.ts";
import { DownloadMenu, type OfferedFile } from "../download/download-menu.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { FilterChips } from "../search/active-filters.tsx";
import { FacetGroup, FilterPanel } from "../search/filters.tsx";
import { BeyondLast, IgnoredParameters } from "../search/notices.tsx";
import { Pagination } from "../search/pagination.tsx";
import { RESULTS, SEARCH_FORM, SearchScript } from "../search/search-script.tsx";
import { BarChart } from "./bar-chart.tsx";
import { figureFilters, figuresHeadline } from "./figure-text.ts";
import { FiguresTable } from "./figures-table.tsx";
import { LessonTabs } from "./lesson-tabs.tsx";

interface Figures {
  criteria: FigureCriteria;
  ignored: IgnoredParameter[];
  answer: FigureAnswer;
  documents: readonly DocumentSummary[];
  site: string;
  /** The figures of the profiles that the filters keep, whatever is counted. */
  files: readonly OfferedFile[];
}

/** The figures that publications print of initiatives, side by side, never added up. */
export function FiguresView({ criteria, ignored, answer, documents, site, files }: Figures) {
  const filters = figureFilters(criteria, answer);
  const headline = figuresHeadline(answer);
  return (
    <>
      <PageHeader
        title="Les chiffres des initiatives"
        trail={[{ href: LESSONS, label: "Enseignements" }]}
        lead="Personnes, tonnes, budgets… tels que les publications les impriment, chacun avec sa phrase, son année et sa source."
      />
      <div className="page grid gap-5 pt-3">
        <LessonTabs current="figures" />
        <IgnoredParameters ignored={ignored} />
        <BeyondLast asked={criteria.page} last={answer.pageCount} />
        <div className="items-start gap-8 lg:grid lg:grid-cols-[17rem_1fr]">
          <form id={SEARCH_FORM} action={FIGURES} method="get" autoComplete="off">
            {criteria.sort !== "valeur" && <input type="hidden" name="tri" value={criteria.sort} />}
            <FilterPanel active={filters.length}>
              <FacetGroup legend="Ce qui est compté" name="compte" values={answer.facets.measures} />
              <FacetGroup legend="Thème" name="theme" values={answer.facets.themes} />
              <FacetGroup legend="Type de structure" name="type" values={answer.facets.types} />
              <FacetGroup legend="Département" name="departement" values={answer.facets.departments} />
            </FilterPanel>
            <SearchScript />
          </form>
          <section aria-labelledby={RESULTS} className="grid min-w-0 gap-4">
            <h2 id={RESULTS} tabIndex={-1} className="text-2xl">
              {headline}
            </h2>
            <p role="status" className="sr-only" data-news={headline} />
            <FilterChips base={FIGURES} filters={filters} />
            {answer.charts.length > 0 && (
              <section aria-labelledby="graphiques">
                <h3 id="graphiques" className="text-xl">
                  D'un coup d'œil
                </h3>
                <p className="text-sm text-ink-soft">
                  Sans les valeurs que la lecture a trouvées à vérifier : le tableau les donne, marquées.
                </p>
                <div className={`mt-3 -mb-4 ${answer.charts.length > 1 ? "gap-4 xl:columns-2" : ""}`}>
                  {answer.charts.map((chart) => (
                    <BarChart key={chart.measure} chart={chart} isOnly={criteria.measures.length === 1} />
                  ))}
                </div>
              </section>
            )}
            {answer.total > 0 ? (
              <section aria-labelledby="tableau" className="min-w-0">
                <h3 id="tableau" className="mb-3 text-xl">
                  Tous les chiffres
                </h3>
                <DownloadMenu title="Télécharger les chiffres de ces fiches" files={files} />
                <FiguresTable
                  figures={answer.figures}
                  criteria={criteria}
                  documents={documents}
                  site={site}
                />
              </section>
            ) : (
              <p>
                <a href={FIGURES}>Tous les chiffres</a>, ou <a href={LESSONS}>ce qui est dit sans chiffre</a>.
              </p>
            )}
            <Pagination
              page={answer.page}
              pageCount={answer.pageCount}
              href={(page) => `${FIGURES}${figureQuery(criteria, { page })}#tableau`}
            />
          </section>
        </div>
      </div>
    </>
  );
}
