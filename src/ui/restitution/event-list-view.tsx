import type { EventSummary } from "#queries/events.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { Pagination } from "../search/pagination.tsx";
import { EventCard } from "./event-card.tsx";

/** The events that a publication tells of, then those that it only names. */
export function EventListView({
  events,
  page,
  pageCount,
}: {
  events: readonly EventSummary[];
  page: number;
  pageCount: number;
}) {
  return (
    <>
      <PageHeader
        title="Les restitutions"
        lead="Colloques, rencontres et webinaires : ce qui s'y est dit, partie par partie, relié aux initiatives dont on y a parlé."
      />
      <div className="page mt-8 grid gap-10">
        <Group title="Racontés dans une publication" events={events.filter((e) => e.isMain)} />
        <Group title="Autres événements cités" events={events.filter((e) => !e.isMain)} />
        <Pagination page={page} pageCount={pageCount} href={(n) => `/restitutions?page=${n}`} />
      </div>
    </>
  );
}

function Group({ title, events }: { title: string; events: readonly EventSummary[] }) {
  if (events.length === 0) return null;
  return (
    <section>
      <h2 className="text-2xl">{title}</h2>
      <ul className="mt-4 grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        {events.map((event) => (
          <li key={event.slug}>
            <EventCard event={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}
