import { type Criteria, criteriaToQuery, DEFAULT_RADIUS, NO_CRITERIA } from "#domain/criteria.ts";
import { zoneText } from "#domain/zone.ts";
import { Combobox } from "./combobox.tsx";
import { SEARCH_FORM, SearchScript } from "./search-script.tsx";

/** The search field; filters that stand elsewhere in the page belong to this form, and it keeps what has no field. */
export function SearchBar({
  action,
  criteria,
  withoutPlace,
}: {
  action: string;
  criteria: Criteria;
  /** What to search for around the visitor. */
  withoutPlace?: Partial<Criteria>;
}) {
  const kept: [string, string | false | null][] = [
    ["pres-de", criteria.near],
    ["rayon", criteria.radius !== DEFAULT_RADIUS && String(criteria.radius)],
    ["zone", criteria.zone && zoneText(criteria.zone)],
    ["tri", criteria.sort],
    ["dans", criteria.tab !== NO_CRITERIA.tab && criteria.tab],
    ["vue", criteria.view !== NO_CRITERIA.view && criteria.view],
  ];
  return (
    <search>
      <form
        id={SEARCH_FORM}
        action={action}
        method="get"
        // What a browser fills in by itself would not be what the address says.
        autoComplete="off"
        className="relative grid grid-cols-[1fr_auto] gap-x-3"
      >
        <div className="col-span-2 flex flex-wrap items-center justify-between gap-x-4">
          <label htmlFor="q" className="py-1 text-sm font-bold">
            Que cherchez-vous ?
          </label>
          {withoutPlace && <AroundMe query={criteriaToQuery(criteria, withoutPlace)} />}
        </div>
        <Combobox value={criteria.q} />
        <button type="submit" className="button">
          Rechercher
        </button>
        {kept.map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      </form>
      <SearchScript />
    </search>
  );
}

/** Shown by the script, where the browser can tell its position. `query` is the address without a place. */
function AroundMe({ query }: { query: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <span role="status" className="text-sm text-ink-soft" />
      <button
        type="button"
        data-around={query}
        className="link invisible inline-flex min-h-11 cursor-pointer items-center gap-1.5 text-sm"
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M7 0v3M7 11v3M0 7h3M11 7h3" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        Autour de moi
      </button>
    </div>
  );
}
