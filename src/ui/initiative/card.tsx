import type { ReactNode } from "react";
import { opened } from "#domain/lead.ts";
import type { InitiativeCard, InitiativeResult } from "#domain/search-answer.ts";
import { truncate } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import { documentHref, initiativeHref } from "../addresses.ts";
import { TypeTag } from "../marks/type-mark.tsx";
import { distanceText } from "../search/place-text.ts";
import { KeepLink } from "../selection/keep-link.tsx";
import type { DocumentTitles } from "../source/source-link.tsx";
import { foundWordsFragment, markedWords } from "../text/found-words.ts";
import { Highlight } from "../text/highlight.tsx";
import { placesText } from "./places.ts";
import { levelLabel } from "./vocabulary.ts";

/** An initiative without a search, or with what a search says of it: a distance of null is one that nobody knows. */
export type ShownResult = InitiativeCard & Partial<Omit<InitiativeResult, keyof InitiativeCard>>;

export const CARD_ACTION =
  "relative z-10 inline-flex min-h-9 items-center gap-1.5 rounded-full border border-sand-line bg-card px-3 text-ink no-underline hover:border-sea";

/** An initiative in a list. The whole row leads to the profile; the publication keeps its own link. */
export function Card({
  card,
  titles,
  under,
  action = <KeepLink slug={card.slug} name={card.name} className={CARD_ACTION} />,
}: {
  card: ShownResult;
  titles: DocumentTitles;
  under: 2 | 3;
  /** What a visitor can do with it: to keep it, but in the selection itself. */
  action?: ReactNode;
}) {
  const { highlight = null, missing = [], via = [], distance } = card;
  const Heading = under === 2 ? "h3" : "h4";
  const fragment = foundWordsFragment([...markedWords(highlight), ...via]);
  return (
    <article className="group relative px-4 py-4 hover:bg-sea-tint/50 sm:px-5">
      <div className="flex items-baseline justify-between gap-4">
        <Heading className="min-w-0 text-lg leading-snug">
          <a
            href={initiativeHref(card.slug) + fragment}
            className="text-ink no-underline after:absolute after:inset-0 group-hover:text-sea-deep group-hover:underline"
          >
            {unbroken(card.name)}
          </a>
        </Heading>
        {typeof distance === "number" && (
          <p className="shrink-0 text-sm font-semibold whitespace-nowrap text-brick">
            {distanceText(distance)}
          </p>
        )}
      </div>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm text-ink-soft">
        {card.structureTypes.map((code) => (
          <TypeTag key={code} code={code} />
        ))}
        <span>{placesText(card)}</span>
        {distance === null && <span>distance non connue</span>}
      </p>
      {(highlight ?? card.summary) && (
        <p className="mt-1.5 max-w-[46rem] text-sm">
          {highlight ? <Highlight text={highlight} /> : unbroken(truncate(opened(card.summary ?? ""), 220))}
        </p>
      )}
      <p className="tag mt-1.5 flex-wrap gap-x-3">
        {missing.length > 0 && (
          <strong className="text-brick">Sans {missing.map((word) => `« ${word} »`).join(", ")}</strong>
        )}
        {via.length > 0 && <span>par {via.map((word) => `« ${word} »`).join(", ")}</span>}
        <span>{levelLabel(card.level)}</span>
        {card.documents.map(({ id, title }) => (
          <a key={id} href={documentHref(id)} className="link relative z-10 py-1" title={title}>
            {titles[id]?.title ?? title}
          </a>
        ))}
        <span className="ml-auto flex flex-wrap gap-x-3">{action}</span>
      </p>
    </article>
  );
}

/** Initiatives one under the other. `under` is the level of the title above them. */
export function CardList({
  cards,
  titles,
  under = 2,
}: {
  cards: readonly ShownResult[];
  titles: DocumentTitles;
  under?: 2 | 3;
}) {
  return (
    <ul className="card divide-y divide-sand-deep overflow-hidden">
      {cards.map((card) => (
        <li key={card.slug} className="break-inside-avoid">
          <Card card={card} titles={titles} under={under} />
        </li>
      ))}
    </ul>
  );
}
