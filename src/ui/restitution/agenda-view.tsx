import { hasDay } from "#domain/calendar.ts";
import { count, truncate } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { AnnouncedEvent } from "#queries/events.ts";
import { AGENDA, documentHref, restitutionHref } from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { Pagination } from "../search/pagination.tsx";
import { SourceLink } from "../source/source-link.tsx";
import { documentName } from "../source/titles.ts";
import { whenAndWhere } from "./event-facts.ts";
import { type Series, seriesOf } from "./series.ts";

const LONGEST_QUOTE = 360;

/** What the publications announce without telling of it, to come and past on the day that is given. */
export function AgendaView({
  events,
  today,
  total,
  page,
  pageCount,
}: {
  events: readonly AnnouncedEvent[];
  /** « 2026-11-29 »; null where nobody says it: nothing is then told to be past. */
  today: string | null;
  total: number;
  page: number;
  pageCount: number;
}) {
  const isToCome = ({ date, endDate }: AnnouncedEvent) => {
    const last = endDate ?? date;
    // A month or a year is to come until it is over.
    return today !== null && last !== null && last >= today.slice(0, last.length);
  };
  const dated = events.filter(({ date }) => date !== null);
  const groups = [
    { title: "À venir", events: dated.filter(isToCome).reverse() },
    { title: today === null ? "Annoncés" : "Passés", events: dated.filter((event) => !isToCome(event)) },
    { title: "Sans date", events: events.filter(({ date }) => date === null) },
  ];
  return (
    <>
      <PageHeader
        title="L'agenda"
        lead="Les rendez-vous que les publications annoncent ou citent sans les raconter, avec ce qu'elles en disent."
        trail={[{ href: "/restitutions", label: "Les restitutions" }]}
      >
        <p className="mt-4">
          {count(total, "rendez-vous", "rendez-vous")}.{" "}
          <a href={`${AGENDA}.ics`} className="link">
            Tous dans mon agenda (iCalendar)
          </a>
        </p>
      </PageHeader>
      <div className="page mt-4 grid gap-8">
        {today !== null && page === 1 && groups[0]?.events.length === 0 && (
          <p>Aucun rendez-vous à venir n'est annoncé.</p>
        )}
        {groups.map(
          ({ title, events: those }) =>
            those.length > 0 && (
              <section key={title} aria-label={title}>
                <h2 className="text-2xl">{title}</h2>
                <ul className="card mt-3 divide-y divide-sand-deep">
                  {seriesOf(those).map((series) => (
                    <li key={series.first.slug} className="px-4 py-4 has-[:target]:bg-ochre-tint">
                      <Announced series={series} isToCome={(event) => today === null || isToCome(event)} />
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
        <Pagination
          page={page}
          pageCount={pageCount}
          href={(n) => `${AGENDA}?page=${n}`}
          label="Pages de l'agenda"
        />
      </div>
    </>
  );
}

function Announced({
  series: { first, dates, announcements },
  isToCome,
}: {
  series: Series<AnnouncedEvent>;
  isToCome: (event: AnnouncedEvent) => boolean;
}) {
  const silent = announcements.filter(({ slug }) => !dates.some((event) => event.slug === slug));
  return (
    <>
      <ul className="eyebrow" aria-label="Dates">
        {dates.map((event) => (
          <li key={event.slug} id={event.slug} className="flex flex-wrap gap-x-3">
            {whenAndWhere(event) || "Date inconnue"}
            {hasDay(event) && (
              <a
                href={`${restitutionHref(event.slug)}/agenda.ics`}
                className="link inline-block py-1 normal-case"
              >
                {isToCome(event) ? "Ajouter à mon agenda" : "Le fichier d'agenda"}
                <span className="sr-only"> : {unbroken(event.name)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      <h3 className="text-lg first-letter:uppercase">{unbroken(first.name)}</h3>
      {first.organiser && <p className="text-sm text-ink-soft">Organisé par {unbroken(first.organiser)}</p>}
      {announcements.map((event) => (
        // Whoever is sent to an event without a date of its own finds it where it is announced.
        <Said key={event.slug} event={event} id={silent.includes(event) ? event.slug : undefined} />
      ))}
    </>
  );
}

/** The lines that announce an event. */
function Said({ event, id }: { event: AnnouncedEvent; id: string | undefined }) {
  const name = documentName({ family: event.family, title: event.documentTitle });
  const said = event.said
    .map((line) => line.replace(/\*\*|^[\s\uE000-\uF8FF#-]+/gu, "").trim())
    .filter(Boolean)
    .join(" ");
  return (
    <div id={id} className="mt-2">
      <blockquote className="max-w-text border-l-4 border-sea-line pl-3 text-sm">
        « {unbroken(truncate(said, LONGEST_QUOTE))} »
      </blockquote>
      <p className="mt-1 text-sm text-ink-soft">
        <a href={documentHref(event.document)} className="link">
          {name}
        </a>{" "}
        <SourceLink
          passage={event.passage}
          titles={{ [event.document]: { title: name, pageStarts: event.pageStarts } }}
        />
      </p>
    </div>
  );
}
