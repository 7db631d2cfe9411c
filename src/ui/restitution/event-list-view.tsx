import { theme } from "#domain/themes.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { ToldEvent } from "#queries/events.ts";
import { AGENDA, restitutionHref } from "../addresses.ts";
import { FilteredList, type ListPage } from "../filtered-list.tsx";
import { documentName } from "../source/titles.ts";
import { whenAndWhere } from "./event-facts.ts";

/** The events that a publication tells of, to be chosen from, and the way to those that are only announced. */
export function EventListView({
  list,
  announced,
}: {
  list: ListPage<ToldEvent>;
  /** How many events are only announced. */
  announced: number;
}) {
  return (
    <FilteredList
      list={list}
      title="Les restitutions"
      lead="Colloques, rencontres et webinaires : ce qui s'y est dit, partie par partie, relié aux initiatives dont on y a parlé."
      path="/restitutions"
      counted={["événement raconté", "événements racontés"]}
      beside={
        announced > 0 && (
          <a href={AGENDA} className="link">
            {count(announced, "autre rendez-vous annoncé", "autres rendez-vous annoncés")} : l'agenda
          </a>
        )
      }
    >
      <ul className="grid gap-4">
        {list.shown.map((event) => (
          <li key={event.slug}>
            <Told event={event} />
          </li>
        ))}
      </ul>
    </FilteredList>
  );
}

/** Themes that a card names. */
const MOST_THEMES = 5;

function Told({ event }: { event: ToldEvent }) {
  const { workshops, roundTables, speakers, initiatives, themes } = event;
  const more = themes.length - MOST_THEMES;
  const numbers: [number, string, string][] = [
    [workshops, "atelier", "ateliers"],
    [roundTables, "table ronde", "tables rondes"],
    [speakers, "personne y parle", "personnes y parlent"],
    [initiatives, "initiative racontée", "initiatives racontées"],
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
      {themes.length > 0 && (
        <p className="text-sm">
          Thèmes :{" "}
          {themes
            .slice(0, MOST_THEMES)
            .map((slug) => theme(slug)?.label ?? slug)
            .join(", ")}
          {more > 0 && ` et ${count(more, "autre", "autres")}`}
        </p>
      )}
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
