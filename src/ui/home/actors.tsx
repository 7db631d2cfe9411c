import type { ActorRoleSlug } from "#domain/actor-roles.ts";
import { count } from "#lib/text.ts";

/** The roles that one looks for somebody in. */
const SOUGHT: readonly { role: ActorRoleSlug; label: string }[] = [
  { role: "financeur", label: "Qui finance" },
  { role: "porteur", label: "Qui porte" },
  { role: "reseau", label: "Qui réunit" },
  { role: "partenaire-technique", label: "Qui apporte un appui technique" },
];

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
        {count(organisations, "organisation")} que nomment les publications, avec ce que chacune fait, et où
        c'est écrit.
      </p>
      <ul className="mt-4 flex flex-wrap gap-2">
        {SOUGHT.map(({ role, label }) => (
          <li key={role}>
            <a href={`/acteurs?role=${role}`} className="chip">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
