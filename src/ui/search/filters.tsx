import type { Facets, FacetValue } from "#domain/search-answer.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { STRUCTURE_GROUPS, structureType } from "#domain/structure-types.ts";
import { formatNumber } from "#lib/text.ts";
import { TypeMark } from "../marks/type-mark.tsx";

/** The id of the form that the filters belong to, wherever they stand in the page. */
export const SEARCH_FORM = "recherche";

const SHOWN = 7;

/**
 * The filters of the search as boxes to tick: they belong to the search form and need no script. `folded` ones
 * stay so on large screens too, where a map takes the room.
 */
export function Filters({
  facets,
  active,
  folded = false,
}: {
  facets: Facets;
  active: number;
  folded?: boolean;
}) {
  return (
    <details
      className={folded ? "card p-4" : "filters card p-4 lg:border-0 lg:bg-transparent lg:p-0 lg:shadow-none"}
    >
      <summary className="font-heading text-lg font-bold">
        Filtrer{active > 0 && <span className="text-brick"> ({active})</span>}
      </summary>
      <div className={`mt-4 grid gap-6 ${folded ? "sm:grid-cols-2 lg:grid-cols-3" : ""}`}>
        <FacetGroup legend="Département" name="departement" values={facets.departments} />
        <TypeGroups values={facets.types} />
        <FacetGroup legend="Thème" name="theme" values={facets.themes} />
        <FacetGroup legend="Publication" name="document" values={facets.documents} />
        <FacetGroup legend="Ce qu'en dit la publication" name="niveau" values={facets.levels} />
        <button type="submit" form={SEARCH_FORM} className="button self-end">
          Appliquer les filtres
        </button>
      </div>
    </details>
  );
}

function FacetGroup({ legend, name, values }: { legend: string; name: string; values: FacetValue[] }) {
  const useful = values.filter((v) => v.count > 0 || v.selected);
  if (useful.length === 0) return null;
  const [first, rest] = [useful.slice(0, SHOWN), useful.slice(SHOWN)];
  return (
    <fieldset>
      <legend className="mb-2 font-bold">{legend}</legend>
      <Boxes name={name} values={first} />
      {rest.length > 0 && (
        <details open={rest.some((v) => v.selected)}>
          <summary className="link py-1 text-sm">Voir {rest.length} de plus</summary>
          <Boxes name={name} values={rest} />
        </details>
      )}
    </fieldset>
  );
}

function TypeGroups({ values }: { values: FacetValue[] }) {
  const useful = values.filter((v) => v.count > 0 || v.selected);
  if (useful.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-2 font-bold">Type de structure</legend>
      {STRUCTURE_GROUPS.map(({ code, label }) => {
        const inGroup = useful.filter((v) => structureType(v.value)?.group === code);
        if (inGroup.length === 0) return null;
        return (
          <fieldset key={code} className="mb-2">
            <legend className="text-sm text-ink-soft">{label}</legend>
            <Boxes name="type" values={inGroup} withMarks />
          </fieldset>
        );
      })}
    </fieldset>
  );
}

function Boxes({
  name,
  values,
  withMarks = false,
}: {
  name: string;
  values: FacetValue[];
  withMarks?: boolean;
}) {
  return (
    <ul>
      {values.map(({ value, label, count, selected }) => (
        <li key={value}>
          <label className="flex min-h-8 cursor-pointer items-start gap-2 rounded-md py-1 text-sm hover:text-sea-deep">
            <input
              type="checkbox"
              form={SEARCH_FORM}
              name={name}
              value={value}
              defaultChecked={selected}
              className="mt-1 size-4 shrink-0"
            />
            {withMarks && <TypeMark code={value as StructureTypeCode} size={20} />}
            <span className="grow">{label}</span>
            <span className="text-ink-soft tabular-nums">{formatNumber(count)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
