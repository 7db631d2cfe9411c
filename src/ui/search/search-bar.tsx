import { type Criteria, DEFAULT_RADIUS, SORTS } from "#domain/criteria.ts";
import { SEARCH_FORM } from "./filters.tsx";

/** The search field and the order of results; filters that stand elsewhere in the page belong to this form. */
export function SearchBar({
  action,
  criteria,
  withSort,
}: {
  action: string;
  criteria: Criteria;
  withSort: boolean;
}) {
  return (
    <search>
      <form
        id={SEARCH_FORM}
        action={action}
        method="get"
        className="grid grid-cols-[1fr_auto] gap-3 sm:grid-cols-[1fr_auto_auto]"
      >
        <div className={withSort ? "col-span-2 sm:col-span-1" : undefined}>
          <label htmlFor="q" className="mb-1 block text-sm font-bold">
            Que cherchez-vous ?
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={criteria.q}
            className="field"
            placeholder="Un nom, une ville, un sigle, une activité…"
          />
        </div>
        {withSort && (
          <div>
            <label htmlFor="tri" className="mb-1 block text-sm font-bold">
              Trier par
            </label>
            <select id="tri" name="tri" defaultValue={criteria.sort ?? "pertinence"} className="field">
              {SORTS.map(({ code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        )}
        <button type="submit" className="button self-end">
          Rechercher
        </button>
        {criteria.near && <input type="hidden" name="pres-de" value={criteria.near} />}
        {criteria.near && criteria.radius !== DEFAULT_RADIUS && (
          <input type="hidden" name="rayon" value={criteria.radius} />
        )}
      </form>
    </search>
  );
}
