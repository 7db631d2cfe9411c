import {
  ACTOR_FILTERS,
  type ActorCriteria,
  type ActorFilter,
  actorCriteriaToQuery,
  isActorSearch,
  kindSlug,
} from "#domain/actor-criteria.ts";
import type { IgnoredParameter } from "#domain/criteria.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { ActorNetwork } from "#queries/actor-network.ts";
import type { ActorList } from "#queries/actors.ts";
import { actorHref } from "../addresses.ts";
import { NearNames } from "../layout/near-names.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { hasNetwork, NetworkFigure } from "../network/network-figure.tsx";
import { FilterChips } from "../search/active-filters.tsx";
import { FacetGroup, FilterPanel } from "../search/filters.tsx";
import { BeyondLast, IgnoredParameters } from "../search/notices.tsx";
import { Pagination } from "../search/pagination.tsx";
import { RESULTS, SEARCH_FORM, SearchScript } from "../search/search-script.tsx";
import { ActorRows } from "./actor-rows.tsx";

const BASE = "/acteurs";
const LEGENDS: Record<ActorFilter, string> = {
  kinds: "Nature",
  roles: "Rôle",
  departments: "Là où agissent ses initiatives",
  themes: "Thème de ses initiatives",
};
const FILTERS = Object.keys(LEGENDS) as ActorFilter[];

interface Listed {
  criteria: ActorCriteria;
  ignored: readonly IgnoredParameter[];
  list: ActorList;
  /** Actors that are called nearly so, where none is called so. */
  near: readonly { slug: string; name: string }[];
  /** Of the theme or the department that the list is about, with its name. */
  network: { told: ActorNetwork; title: string } | null;
}

/** The actors that the publications name, with what they do: searched, filtered, sorted and paged by the address. */
export function ActorListView({ criteria, ignored, list, near, network }: Listed) {
  const { total, facets } = list;
  const filters = activeFilters(criteria, facets);
  return (
    <>
      <PageHeader
        title="Les acteurs"
        lead="Qui finance, porte, accompagne ou réunit les initiatives : les organisations que nomment les publications, et ce qu'elles y font."
      />
      <div className="page mt-5 grid gap-4">
        <ActorSearch criteria={criteria} />
        <IgnoredParameters ignored={ignored} />
        <BeyondLast asked={criteria.page} last={list.pageCount} />
        <div className="items-start gap-8 lg:grid lg:grid-cols-[17rem_1fr]">
          <FilterPanel active={filters.length} isEmpty={FILTERS.every((name) => facets[name].length === 0)}>
            {FILTERS.map((name) => (
              <FacetGroup
                key={name}
                legend={LEGENDS[name]}
                name={ACTOR_FILTERS[name]}
                values={facets[name]}
              />
            ))}
          </FilterPanel>
          <section aria-labelledby={RESULTS} className="grid min-w-0 gap-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <h2 id={RESULTS} tabIndex={-1} className="wrap-anywhere text-2xl">
                {total === 0 ? "Aucun acteur" : count(total, "acteur")}
              </h2>
              {total > 1 && <Order criteria={criteria} />}
            </div>
            <p role="status" className="sr-only" data-news={count(total, "acteur")} />
            <FilterChips base={BASE} filters={filters} />
            {network && hasNetwork(network.told) && (
              <p>
                <a href="#reseau">Voir qui travaille avec qui</a>
              </p>
            )}
            {total === 0 ? (
              <NothingFound criteria={criteria} near={near} />
            ) : (
              <ActorRows actors={list.actors} />
            )}
            <Pagination
              page={list.page}
              pageCount={list.pageCount}
              href={(page) => BASE + actorCriteriaToQuery(criteria, { page })}
            />
          </section>
        </div>
        {network && hasNetwork(network.told) && (
          <div className="mt-10">
            <NetworkFigure network={network.told} title={network.title} initiatives="Les initiatives" />
          </div>
        )}
      </div>
    </>
  );
}

function ActorSearch({ criteria }: { criteria: ActorCriteria }) {
  return (
    <search className="no-print">
      <form
        id={SEARCH_FORM}
        action={BASE}
        method="get"
        autoComplete="off"
        className="grid grid-cols-[1fr_auto] gap-x-3"
      >
        <label htmlFor="q" className="col-span-2 py-1 text-sm font-bold">
          Le nom d'une organisation
        </label>
        <input id="q" name="q" type="search" defaultValue={criteria.q} maxLength={120} className="field" />
        <button type="submit" className="button">
          Rechercher
        </button>
        {criteria.sort === "nom" && <input type="hidden" name="tri" value="nom" />}
      </form>
      <SearchScript />
    </search>
  );
}

function activeFilters(criteria: ActorCriteria, facets: ActorList["facets"]) {
  const without = (change: Partial<ActorCriteria>) =>
    BASE + actorCriteriaToQuery(criteria, { ...change, page: 1 });
  return [
    ...(criteria.q ? [{ key: "q", label: `« ${criteria.q} »`, href: without({ q: "" }) }] : []),
    ...FILTERS.flatMap((name) =>
      facets[name]
        .filter(({ selected }) => selected)
        .map(({ value, label }) => ({
          key: `${name}=${value}`,
          label,
          href: without({
            [name]:
              name === "kinds"
                ? criteria.kinds.filter((kind) => kindSlug(kind) !== value)
                : criteria[name].filter((code) => code !== value),
          }),
        })),
    ),
  ];
}

function Order({ criteria }: { criteria: ActorCriteria }) {
  return (
    <nav aria-label="Trier par" data-stay="" className="no-print text-sm">
      <ul className="flex flex-wrap items-center">
        <li aria-hidden="true" className="mr-1 text-ink-soft">
          Trier par
        </li>
        {(["liens", "nom"] as const).map((sort) => (
          <li key={sort}>
            <a
              href={BASE + actorCriteriaToQuery(criteria, { sort, page: 1 })}
              aria-current={sort === criteria.sort ? "true" : undefined}
              className="choice"
            >
              {sort === "liens" ? "nombre d'initiatives" : "nom"}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NothingFound({ criteria, near }: Pick<Listed, "criteria" | "near">) {
  return (
    <div className="card grid gap-3 p-5">
      <p>
        {criteria.q
          ? unbroken(`Aucun acteur de ces publications ne s'appelle « ${criteria.q} »`)
          : "Aucun acteur ne répond à tous ces filtres à la fois"}
        .
      </p>
      <NearNames near={near} hrefOf={actorHref} />
      <ul className="grid gap-1">
        {criteria.q && (
          <li>
            <a href={`/initiatives?${new URLSearchParams({ q: criteria.q })}`}>
              Chercher ces mots dans tout l'annuaire
            </a>
          </li>
        )}
        {isActorSearch(criteria) && (
          <li>
            <a href={BASE}>Voir tous les acteurs</a>
          </li>
        )}
      </ul>
    </div>
  );
}
