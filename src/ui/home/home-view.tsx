import { count, formatNumber } from "#lib/text.ts";
import type { Overview } from "#queries/overview.ts";
import { RegionFigure } from "../map/region-figure.tsx";
import { EventCard } from "../restitution/event-card.tsx";
import { Actors } from "./actors.tsx";
import { Hero } from "./hero.tsx";
import { Lessons } from "./lessons.tsx";
import { Sourcing } from "./sourcing.tsx";
import { StructureTypes } from "./structure-types.tsx";

/** The way in: what this is, a search, and every other door with its count. */
export function HomeView({ overview }: { overview: Overview }) {
  const { initiatives, documents, organisations, themes, types, departments, latestEvents } = overview;
  const shownThemes = themes.filter((t) => t.count > 0);
  return (
    <>
      <Hero initiatives={initiatives.total} documents={documents} themes={shownThemes} />
      <div className="page grid gap-16 pt-12">
        <div className="grid items-start gap-10 md:grid-cols-[1fr_1.1fr]">
          <section aria-labelledby="departements">
            <h2 id="departements" className="text-2xl">
              Par département
            </h2>
            <div className="mt-4">
              <RegionFigure departments={departments} />
            </div>
            <p className="mt-2 text-sm">
              <a href="/carte">Voir chaque initiative sur la carte</a>
            </p>
          </section>
          <div>
            <section aria-labelledby="types">
              <h2 id="types" className="text-2xl">
                Par type de structure
              </h2>
              <StructureTypes types={types} />
            </section>
            <section aria-labelledby="themes">
              <h2 id="themes" className="mt-10 text-2xl">
                Par thème
              </h2>
              <ul className="mt-4 flex flex-wrap gap-2">
                {shownThemes.map(({ slug, label, count: n }) => (
                  <li key={slug}>
                    <a href={`/initiatives?theme=${slug}`} className="chip">
                      {label}
                      <span className="text-ink-soft tabular-nums">
                        {formatNumber(n)}
                        <span className="sr-only"> {n < 2 ? "initiative" : "initiatives"}</span>
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        </div>
        {organisations > 0 && <Actors organisations={organisations} />}
        <Lessons />
        {latestEvents.length > 0 && (
          <section aria-labelledby="restitutions">
            <div className="flex flex-wrap items-baseline justify-between gap-2">
              <h2 id="restitutions" className="text-2xl">
                Les dernières restitutions
              </h2>
              <a href="/restitutions">Toutes les restitutions</a>
            </div>
            <ul className="mt-4 grid gap-4 md:grid-cols-3">
              {latestEvents.map((event) => (
                <li key={event.slug}>
                  <EventCard event={event} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Sourcing documents={count(documents, "publication")} />
      </div>
    </>
  );
}
