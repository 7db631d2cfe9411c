import { department as departmentNamed } from "#domain/departments.ts";
import { groupBy } from "#lib/group-by.ts";
import { count } from "#lib/text.ts";
import type { InitiativePoints, Unplaced } from "#queries/initiative-points.ts";
import { initiativeHref } from "../addresses.ts";
import { placesText } from "../initiative/places.ts";
import { TypeMark } from "../marks/type-mark.tsx";
import type { MapCluster, MapDepartment } from "./map-point.ts";

/** What the map says of departments, in words: choosing one goes into it, and out of it again. */
export function DepartmentChoices({
  departments,
  chosen,
}: {
  departments: readonly MapDepartment[];
  chosen: readonly string[];
}) {
  return (
    <nav aria-label="Départements" data-stay="" className="no-print text-sm">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {departments.map(({ code, text, href }) => (
          <li key={code}>
            <a
              href={href ?? "/carte"}
              aria-current={chosen.includes(code) || undefined}
              className="legend-choice"
            >
              {departmentNamed(code)?.name ?? code} <span className="text-ink-soft">{text}</span>
              {chosen.includes(code) && <span className="sr-only">, retirer ce filtre</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same as the map by groupings, in words; each leads to its initiatives. */
export function Groupings({ groupings }: { groupings: readonly MapCluster[] }) {
  return (
    <section aria-labelledby="intercommunalites">
      <h3 id="intercommunalites" className="mb-3 text-xl">
        {count(groupings.length, "intercommunalité")}
      </h3>
      <p className="mb-3 text-sm text-ink-soft">
        Celles où une initiative a une commune ; qui est dans plusieurs compte dans chacune. Le nombre est au
        milieu des communes : aucun contour n'est dessiné.
      </p>
      <ul className="map-rows grid gap-px overflow-hidden rounded-lg border border-sand-line bg-sand-deep">
        {groupings.map(({ commune: name, count: n, href }) => (
          <li key={href} className="relative flex items-baseline justify-between gap-3 bg-card px-4 py-2.5">
            <a href={href} className="link after:absolute after:inset-0 min-w-0">
              {name}
            </a>
            <span className="shrink-0 text-sm text-ink-soft">{count(n, "fiche")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the order of the departments, those without one last. */
function byDepartment(a: Unplaced, b: Unplaced): number {
  // One department before it with others.
  const rank = ({ departments }: Unplaced) => departments.join(" ") || "~";
  return Number(rank(a) > rank(b)) - Number(rank(a) < rank(b));
}

/** What has no point, by department and with its kind. */
export function WithoutPosition({
  count: all,
  cards,
}: {
  count: number;
  cards: InitiativePoints["withoutPosition"];
}) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="sans-position">
      <h3 id="sans-position" className="mb-3 text-xl">
        {count(all, "fiche")} sans position
      </h3>
      <p className="mb-3 text-sm text-ink-soft">
        La publication n'en donne pas la commune : elles ne peuvent être mises à un point de la carte.
      </p>
      <div className="grid gap-4">
        {[...groupBy(cards.toSorted(byDepartment), (card) => placesText({ ...card, communes: [] }))].map(
          ([where, inIt]) => (
            <section key={where}>
              <h4 className="mb-1 text-base">{where}</h4>
              <ul className="grid gap-1 text-sm">
                {inIt.map(({ slug, name, structureTypes }) => (
                  <li key={slug} className="relative flex min-h-11 items-center gap-2">
                    <TypeMark code={structureTypes[0] ?? null} size={20} />
                    <a
                      href={initiativeHref(slug)}
                      className="link after:absolute after:inset-0 font-semibold"
                    >
                      {name}
                    </a>
                    <span className="text-ink-soft">{structureTypes.join(" · ")}</span>
                  </li>
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
    </section>
  );
}
