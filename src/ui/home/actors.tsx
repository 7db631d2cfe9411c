import { ACTOR_ROLES } from "#domain/actor-roles.ts";
import { count } from "#lib/text.ts";

/** The roles that one looks for somebody in. */
const SOUGHT = ["financeur", "reseau", "partenaire-technique", "porteur"];

/** The way to the organisations around the initiatives. */
export function Actors({ organisations }: { organisations: number }) {
  return (
    <section aria-labelledby="acteurs">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="acteurs" className="text-2xl">
          Avec qui elles travaillent
        </h2>
        <a href="/acteurs">Tous les acteurs</a>
      </div>
      <p className="mt-2 max-w-text">
        {count(organisations, "organisation")} que les publications nomment : qui finance quoi, qui porte, qui
        accompagne, qui réunit.
      </p>
      <ul className="mt-4 flex flex-wrap gap-2">
        {ACTOR_ROLES.filter(({ slug }) => SOUGHT.includes(slug)).map(({ slug, label }) => (
          <li key={slug}>
            <a href={`/acteurs?role=${slug}`} className="chip">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
