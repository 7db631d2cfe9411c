import type { InitiativeResult, SearchAnswer } from "#domain/search-answer.ts";
import { groupBy } from "#lib/group-by.ts";
import { count } from "#lib/text.ts";
import { CardList, type ShownResult } from "../initiative/card.tsx";
import type { DocumentTitles } from "../source/source-link.tsx";

/** In what a result falls short of the search, each with the heading above the first such results. */
const SHORTFALLS = {
  none: null,
  partial: {
    title: "Ces fiches répondent en partie",
    text: "Elles ne parlent pas de tout ce que vous cherchez ; chacune dit ce qui y manque.",
  },
} as const;

/** The profiles found, those that fall short set apart, and those beyond the radius after them. */
export function Results({ answer, titles }: { answer: SearchAnswer; titles: DocumentTitles }) {
  const shortfall = ({ missing }: Pick<InitiativeResult, "missing">) =>
    missing.length > 0 ? "partial" : "none";
  const more = answer.apartTotal - answer.apart.length;
  const isNear = answer.understood.place?.kind === "commune";
  return (
    <>
      {[...groupBy(isNear ? answer.results : answer.results.map(withoutDistance), shortfall)].map(
        ([kind, cards]) => {
          const heading = SHORTFALLS[kind];
          return heading ? (
            <Besides key={kind} id={`resultats-${kind}`} {...heading} cards={cards} titles={titles} />
          ) : (
            <CardList key={kind} cards={cards} titles={titles} />
          );
        },
      )}
      <Besides id="plus-loin" title="Plus loin" cards={answer.farther} titles={titles} />
      <Besides
        id="sans-position"
        title="Sans position précise"
        text={`Aucune publication n'en dit la commune : leur distance n'est pas connue.${more > 0 ? ` Et ${count(more, "autre", "autres")}.` : ""}`}
        cards={answer.apart.map(withoutDistance)}
        titles={titles}
      />
    </>
  );
}

/** Where no distance is to be expected none is missed. */
export const withoutDistance = ({ distance: _, ...result }: InitiativeResult) => result;

/** What a search by place shows after its results. */
function Besides({
  id,
  title,
  text,
  cards,
  titles,
}: {
  id: string;
  title: string;
  text?: string;
  cards: readonly ShownResult[];
  titles: DocumentTitles;
}) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-4">
      <h3 id={id} className="text-xl">
        {title}
      </h3>
      {text && <p className="mt-1 text-sm text-ink-soft">{text}</p>}
      <div className="mt-3">
        <CardList cards={cards} titles={titles} under={3} />
      </div>
    </section>
  );
}
