import { type Criteria, criteriaToQuery, DEFAULT_RADIUS, NO_CRITERIA } from "#domain/criteria.ts";
import { AroundMe } from "./around-me.tsx";
import { Combobox } from "./combobox.tsx";
import { SEARCH_FORM } from "./filters.tsx";
import { SearchForm } from "./search-form.tsx";

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
    ["tri", criteria.sort],
    ["dans", criteria.tab !== NO_CRITERIA.tab && criteria.tab],
    ["vue", criteria.view !== NO_CRITERIA.view && criteria.view],
  ];
  return (
    <search>
      <SearchForm
        id={SEARCH_FORM}
        action={action}
        address={criteriaToQuery(criteria)}
        className="grid grid-cols-[1fr_auto] gap-x-3"
      >
        <div className="col-span-2 flex flex-wrap items-center justify-between gap-x-4">
          <label htmlFor="q" className="py-1 text-sm font-bold">
            Que cherchez-vous ?
          </label>
          {withoutPlace && <AroundMe query={criteriaToQuery(criteria, withoutPlace)} />}
        </div>
        <Combobox id="q" value={criteria.q} />
        <button type="submit" className="button">
          Rechercher
        </button>
        {kept.map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      </SearchForm>
    </search>
  );
}
