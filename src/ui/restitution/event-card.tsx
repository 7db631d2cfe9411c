import { unbroken } from "#lib/typography.ts";
import type { EventSummary } from "#queries/events.ts";
import { restitutionHref } from "../addresses.ts";
import { documentName } from "../source/titles.ts";
import { whenAndWhere } from "./event-facts.ts";

/** An event in a list. `under` is the level of the title above it. */
export function EventCard({ event, under = 2 }: { event: EventSummary; under?: 1 | 2 }) {
  const Heading = under === 1 ? "h2" : "h3";
  return (
    <article className="card group relative flex h-full flex-col gap-1 p-5 hover:border-sea">
      <p className="eyebrow">{whenAndWhere(event)}</p>
      <Heading className="text-xl leading-snug first-letter:uppercase">
        <a
          href={restitutionHref(event.slug)}
          className="no-underline after:absolute after:inset-0 group-hover:text-sea-deep group-hover:underline"
        >
          {unbroken(event.name)}
        </a>
      </Heading>
      <p className="mt-auto pt-2 text-sm text-ink-soft">
        {event.isMain ? "Raconté" : "Cité"} dans :{" "}
        {documentName({ family: event.family, title: event.documentTitle })}
      </p>
    </article>
  );
}
