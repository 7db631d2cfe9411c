import { choicesOf, type Filter, filterQuery } from "#domain/facet-filter.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { ToldEvent } from "#queries/events.ts";
import { AGENDA, restitutionHref } from "../addresses.ts";
import { FilterBar } from "../filter-bar.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { Pagination } from "../search/pagination.tsx";
import { documentName } from "../source/titles.ts";
import { EVENT_FACETS } from "./event-facets.ts";
import { whenAndWhere } from "./event-facts.ts";

/** The events that a publication tells of, to be chosen from, and the way to those that are only announced. */
export function EventListView({
  all,
  found,
  shown,
  filter,
  announced,
  page,
  pageCount,
}: {
  all: readonly ToldEvent[];
  found: readonly ToldEvent[];
  shown: readonly ToldEvent[];
  filter: Filter;
  /** How many events are only announced. */
  announced: number;
  page: number;
  pageCount: number;
}) {
  return (
    <>
      <PageHeader
        title="Les restitutions"
        lead="Colloques, rencontres et webinaires : ce qui s'y est dit, partie par partie, relié aux initiatives dont on y a parlé."
      />
      <div className="page mt-6 grid gap-6">
        <FilterBar action="/restitutions" facets={choicesOf(all, EVENT_FACETS, filter)} />
        <p aria-live="polite">
          {count(found.length, "événement raconté", "événements racontés")}
          {found.length < all.length && ` sur ${all.length}`}.{" "}
          {announced > 0 && (
            <a href={AGENDA} className="link">
              {count(announced, "autre rendez-vous annoncé", "autres rendez-vous annoncés")} : l'agenda
            </a>
          )}
        </p>
        <ul className="grid gap-4">
          {shown.map((event) => (
            <li key={event.slug}>
              <Told event={event} />
            </li>
          ))}
        </ul>
        <Pagination
          page={page}
          pageCount={pageCount}
          href={(n) => `/restitutions${filterQuery(filter, n)}`}
        />
      </div>
    </>
  );
}

function Told({ event }: { event: ToldEvent }) {
  const { workshops, roundTables, speakers, initiatives } = event;
  const numbers: [number, string, string][] = [
    [workshops, "atelier", "ateliers"],
    [roundTables, "table ronde", "tables rondes"],
    [speakers, "personne y parle", "personnes y parlent"],
    [initiatives, "initiative citée", "initiatives citées"],
  ];
  return (
    <article className="card group relative flex flex-col gap-1 p-5 hover:border-sea">
      <p className="eyebrow">{whenAndWhere(event)}</p>
      <h2 className="text-xl leading-snug first-letter:uppercase">
        <a
          href={restitutionHref(event.slug)}
          className="no-underline after:absolute after:inset-0 group-hover:text-sea-deep group-hover:underline"
        >
          {unbroken(event.name)}
        </a>
      </h2>
      <p className="text-sm text-ink-soft">
        {[
          event.organiser && `Organisé par ${event.organiser}`,
          event.facilitator && `animé avec ${event.facilitator}`,
        ]
          .filter(Boolean)
          .join(", ")}
      </p>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {numbers
          .filter(([n]) => n > 0)
          .map(([n, one, many]) => (
            <strong key={one}>{count(n, one, many)}</strong>
          ))}
        <span className="text-ink-soft">
          {documentName({ family: event.family, title: event.documentTitle })}
        </span>
      </p>
    </article>
  );
}
