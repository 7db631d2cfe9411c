import type { InitiativeResult, SearchAnswer } from "#domain/search-answer.ts";
import { groupBy } from "#lib/group-by.ts";
import { CardList } from "../initiative/card.tsx";
import type { DocumentTitles } from "../source/source-link.tsx";

/** In what a result falls short of the search, each with the heading above the first such results. */
const SHORTFALLS = {
  none: null,
  partial: {
    title: "Ces fiches répondent en partie",
    text: "Elles ne parlent pas de tout ce que vous cherchez ; chacune dit ce qui y manque.",
  },
  unplaced: {
    title: "Sans position précise",
    text: "La publication ne donne pas leur commune : leur distance n'est pas connue.",
  },
} as const;

/** The profiles found, those that fall short set apart, and those beyond the radius after them. */
export function Results({ answer, titles }: { answer: SearchAnswer; titles: DocumentTitles }) {
  const byDistance = answer.order === "distance" && answer.understood.place?.kind === "commune";
  const shortfall = ({ missing, distance }: InitiativeResult): keyof typeof SHORTFALLS =>
    missing.length > 0 ? "partial" : byDistance && distance === null ? "unplaced" : "none";
  return (
    <>
      {[...groupBy(answer.results, shortfall)].map(([kind, cards]) => {
        const heading = SHORTFALLS[kind];
        return heading ? (
          <section key={kind} aria-labelledby={`resultats-${kind}`} className="mt-4">
            <h3 id={`resultats-${kind}`} className="text-xl">
              {heading.title}
            </h3>
            <p className="mt-1 mb-3 text-sm text-ink-soft">{heading.text}</p>
            <CardList cards={cards} titles={titles} under={3} />
          </section>
        ) : (
          <CardList key={kind} cards={cards} titles={titles} />
        );
      })}
      {answer.farther.length > 0 && (
        <section aria-labelledby="resultats-plus-loin" className="mt-4">
          <h3 id="resultats-plus-loin" className="mb-3 text-xl">
            Plus loin
          </h3>
          <CardList cards={answer.farther} titles={titles} under={3} />
        </section>
      )}
    </>
  );
}
