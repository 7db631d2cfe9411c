import { frenchDate } from "#lib/dates.ts";
import { unbroken } from "#lib/typography.ts";
import type { ActorPresence } from "#queries/actor-presence.ts";
import { restitutionHref } from "../addresses.ts";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";

/** Who speaks for an actor, where they do, and the events that it organises. */
export function Presence({
  presence: { speakers, events },
  titles,
}: {
  presence: ActorPresence;
  titles: DocumentTitles;
}) {
  return (
    <>
      {speakers.length > 0 && (
        <section aria-labelledby="paroles">
          <h2 id="paroles" className="text-2xl">
            Qui parle en son nom
          </h2>
          <ul className="mt-3 grid gap-2">
            {speakers.map(({ name, role, passage }) => (
              <li key={`${passage.document} ${name}`}>
                <strong>{name}</strong>
                {role && <span className="text-ink-soft">, {unbroken(role)}</span>}{" "}
                <span className="text-sm text-ink-soft">{titles[passage.document]?.title}</span>{" "}
                <SourceLink passage={passage} titles={titles} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {events.length > 0 && (
        <section aria-labelledby="evenements">
          <h2 id="evenements" className="text-2xl">
            Ce qu'il organise ou anime
          </h2>
          <ul className="mt-3 grid gap-2">
            {events.map(({ slug, name, date }) => (
              <li key={slug}>
                <a href={restitutionHref(slug)}>{unbroken(name)}</a>
                {date && <span className="text-sm text-ink-soft"> {frenchDate(date)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
