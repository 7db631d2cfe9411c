import { type Criteria, criteriaToQuery, type IgnoredParameter, isFiltered } from "#domain/criteria.ts";
import type { DepartmentCode } from "#domain/departments.ts";
import type { FacetValue, SearchAnswer } from "#domain/search-answer.ts";
import { formatNumber } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { COUNTED } from "../addresses.ts";
import { DownloadMenu, type OfferedFile } from "../download/download-menu.tsx";
import { RegionFigure } from "../map/region-figure.tsx";
import { shortTitles, withDocumentNames } from "../source/titles.ts";
import { ActiveFilters, activeFilters } from "./active-filters.tsx";
import { Filters, KeptFilters } from "./filters.tsx";
import { AbsentTypes, BeyondLast, IgnoredParameters, Reading } from "./notices.tsx";
import { OtherResults } from "./other-results.tsx";
import { Pagination } from "./pagination.tsx";
import { Order, Radius } from "./result-controls.tsx";
import { Results } from "./results.tsx";
import { SearchBar } from "./search-bar.tsx";
import { RESULTS } from "./search-script.tsx";
import { coverage, headline, shownTotal } from "./summary.ts";
import { Tabs } from "./tabs.tsx";
import { WaysOn } from "./ways-on.tsx";

const BASE = "/initiatives";

interface Search {
  criteria: Criteria;
  ignored: IgnoredParameter[];
  answer: SearchAnswer;
  documents: readonly DocumentSummary[];
  /** Of all that answers, to be downloaded. */
  files: readonly OfferedFile[];
}

/** Search, filters and results, of whichever kind the address asks for. */
export function SearchView({ criteria, ignored, answer, documents, files }: Search) {
  const { place } = answer.understood;
  const facets = withDocumentNames(answer.facets, documents);
  const active = activeFilters(criteria, facets, place);
  const isOfInitiatives = criteria.tab === "initiatives";
  const withoutPlace = {
    near: null,
    zone: null,
    sort: null,
    page: 1,
    ...(place?.typed && { q: place.rest }),
  };
  return (
    <div className="page grid gap-4 pt-5">
      <h1 className="text-2xl">Les initiatives</h1>
      {!isFiltered(criteria) && (
        <p className="-mt-2 text-sm text-ink-soft">
          Des organisations, des projets et des programmes&nbsp;:{" "}
          <a href={COUNTED} className="link">
            comment ils sont comptés
          </a>
          .
        </p>
      )}
      <div className="no-print">
        <SearchBar action={BASE} criteria={criteria} withoutPlace={withoutPlace} />
      </div>
      <IgnoredParameters ignored={ignored} />
      <BeyondLast asked={criteria.page} last={answer.pageCount} />
      <Tabs base={BASE} criteria={criteria} tabs={answer.tabs} />
      <div
        className={
          isOfInitiatives ? "items-start gap-8 lg:grid lg:grid-cols-[17rem_1fr] lg:grid-rows-[auto_1fr]" : ""
        }
      >
        {isOfInitiatives ? (
          <Filters facets={facets} active={active.length} />
        ) : (
          <KeptFilters facets={facets} />
        )}
        <section
          aria-labelledby={RESULTS}
          className="grid min-w-0 gap-4 lg:col-start-2 lg:row-span-2 lg:row-start-1"
        >
          <Summary criteria={criteria} answer={answer} active={active} files={files} />
          <Reading
            typed={criteria.q}
            understood={answer.understood}
            found={shownTotal(criteria, answer)}
            asking={(q) => BASE + criteriaToQuery(criteria, { q, page: 1 })}
          />
          {isOfInitiatives && <AbsentTypes types={answer.absentTypes} />}
          {isOfInitiatives && <Results answer={answer} titles={shortTitles(documents)} />}
          {answer.others.length > 0 && <OtherResults results={answer.others} />}
          <WaysOn
            base={BASE}
            criteria={criteria}
            waysOn={answer.waysOn}
            tabs={answer.tabs}
            isEmpty={shownTotal(criteria, answer) === 0}
          />
          <Pagination
            page={answer.page}
            pageCount={answer.pageCount}
            href={(page) => BASE + criteriaToQuery(criteria, { page })}
          />
        </section>
        {isOfInitiatives && <Where criteria={criteria} departments={facets.departments} />}
      </div>
    </div>
  );
}

/** Where the results are, as a picture: choosing a department filters by it, choosing it again no more. */
function Where({ criteria, departments }: { criteria: Criteria; departments: readonly FacetValue[] }) {
  if (departments.every((d) => d.count === 0)) return null;
  const known = departments.map(({ value, count, selected }) => ({ code: value, count, selected }));
  const hrefOf = (code: DepartmentCode) => {
    const { count = 0, selected = false } = known.find((one) => one.code === code) ?? {};
    if (count === 0 && !selected) return null;
    return BASE + criteriaToQuery(criteria, { departments: selected ? [] : [code], page: 1 });
  };
  return (
    <figure className="no-print mt-8 max-w-sm lg:col-start-1 lg:row-start-2 lg:mt-0">
      <RegionFigure departments={known} hrefOf={hrefOf} current={criteria.departments} />
      <figcaption className="mt-2 text-sm text-ink-soft">
        Nombre d'initiatives par département : en choisir un filtre les résultats.
      </figcaption>
    </figure>
  );
}

/** How much was found, by what, how far around and in which order. */
function Summary({
  criteria,
  answer,
  active,
  files,
}: Pick<Search, "criteria" | "answer" | "files"> & { active: ReturnType<typeof activeFilters> }) {
  const { place } = answer.understood;
  const isOfInitiatives = criteria.tab === "initiatives";
  const how = coverage(criteria, answer);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={RESULTS} tabIndex={-1} className="wrap-anywhere text-2xl">
          {unbroken(headline(criteria, answer))}
        </h2>
        {isOfInitiatives && answer.total > 0 && (
          <a
            href={`/carte${criteriaToQuery(criteria, { page: 1, sort: null })}`}
            className="link no-print text-sm"
          >
            Voir sur la carte
          </a>
        )}
      </div>
      {how && <p className="wrap-anywhere">{unbroken(how)}.</p>}
      <p
        role="status"
        className="sr-only"
        data-news={unbroken([headline(criteria, answer), how].filter(Boolean).join(". "))}
      />
      <ActiveFilters base={BASE} criteria={criteria} filters={active} />
      <div className="flex flex-wrap gap-x-6">
        {isOfInitiatives && place?.kind === "commune" && (
          <Radius base={BASE} criteria={criteria} place={place} />
        )}
        {isOfInitiatives && answer.total > 0 && (
          <DownloadMenu title={downloadTitle(answer.total)} files={files} />
        )}
        {isOfInitiatives && answer.total > 1 && <Order base={BASE} criteria={criteria} answer={answer} />}
      </div>
    </div>
  );
}

function downloadTitle(total: number): string {
  return total === 1 ? "Télécharger ce résultat" : `Télécharger ces ${formatNumber(total)} résultats`;
}
