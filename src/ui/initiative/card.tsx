import Link from "next/link";
import type { InitiativeCard } from "#domain/search-answer.ts";
import { theme } from "#domain/themes.ts";
import { truncate } from "#lib/text.ts";
import { documentHref, initiativeHref } from "../addresses.ts";
import { TypeTag } from "../marks/type-mark.tsx";
import type { DocumentTitles } from "../source/source-link.tsx";
import { Highlight } from "../text/highlight.tsx";
import { placesText } from "./places.ts";
import { levelLabel } from "./vocabulary.ts";

/** An initiative in a list of results. The whole card leads to the profile; the publication keeps its own link. */
export function Card({
  card,
  titles,
}: {
  card: InitiativeCard & { highlight?: string | null };
  titles: DocumentTitles;
}) {
  const place = placesText(card);
  return (
    <article className="card group relative flex h-full flex-col gap-2 p-5 hover:border-sea">
      {card.structureTypes.length > 0 && (
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          {card.structureTypes.map((code) => (
            <TypeTag key={code} code={code} />
          ))}
        </p>
      )}
      <h3 className="text-xl leading-snug">
        <Link
          href={initiativeHref(card.slug)}
          prefetch={false}
          className="text-ink no-underline after:absolute after:inset-0 after:rounded-lg group-hover:text-sea-deep group-hover:underline"
        >
          {card.name}
        </Link>
      </h3>
      {place && <p className="text-sm text-ink-soft">{place}</p>}
      {card.highlight ? (
        <p className="text-sm">
          <Highlight text={card.highlight} />
        </p>
      ) : (
        card.summary && <p className="text-sm">{truncate(card.summary, 220)}</p>
      )}
      {card.themes.length > 0 && (
        <p className="tag mt-1 flex-wrap gap-x-2">
          {card.themes.map((slug) => theme(slug)?.label ?? slug).join(" · ")}
        </p>
      )}
      <p className="tag mt-auto flex-wrap gap-x-2 border-t border-sand-deep pt-3">
        <strong className="text-ink">{levelLabel(card.level)}</strong>
        {card.documents.map(({ id, title }) => (
          <a key={id} href={documentHref(id)} className="link relative z-10" title={title}>
            {titles[id] ?? title}
          </a>
        ))}
      </p>
    </article>
  );
}

/** Cards one under the other on a phone, side by side where there is room. */
export function CardList({
  cards,
  titles,
}: {
  cards: readonly (InitiativeCard & { highlight?: string | null })[];
  titles: DocumentTitles;
}) {
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {cards.map((card) => (
        <li key={card.slug}>
          <Card card={card} titles={titles} />
        </li>
      ))}
    </ul>
  );
}
