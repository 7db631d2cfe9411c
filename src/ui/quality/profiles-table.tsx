import { LEVELS } from "#domain/vocabularies.ts";
import type { ProfileQuality } from "#queries/profile-quality.ts";
import { initiativeHref } from "../addresses.ts";

const LEVEL_LABELS = new Map<string, string>(LEVELS.map((l) => [l.code, l.label]));

const PLACES: Record<ProfileQuality["place"], string> = {
  address: "à l'adresse",
  commune: "à la commune",
  department: "au département",
  none: "non dit",
};

/** Profile by profile: how much of it is told, how precisely it is placed, and what is doubtful. */
export function ProfilesTable({ profiles }: { profiles: readonly ProfileQuality[] }) {
  return (
    <section className="overflow-x-auto" aria-label="Tableau des fiches">
      <table className="w-full min-w-xl border-collapse text-left text-sm">
        <thead>
          <tr className="border-b-2 border-sand-line">
            <th scope="col" className="py-2 pr-4">
              Fiche
            </th>
            <th scope="col" className="py-2 pr-4">
              Niveau
            </th>
            <th scope="col" className="py-2 pr-4">
              Situation
            </th>
            <th scope="col" className="py-2 pr-4 text-right">
              Renseignée
            </th>
            <th scope="col" className="py-2 text-right">
              Constats
            </th>
          </tr>
        </thead>
        <tbody>
          {profiles.map((p) => (
            <tr key={p.slug} className="border-b border-sand-line align-top">
              <th scope="row" className="py-2 pr-4 font-normal">
                <a href={initiativeHref(p.slug)} className="link">
                  {p.name}
                </a>
              </th>
              <td className="py-2 pr-4">{LEVEL_LABELS.get(p.level)}</td>
              <td className="py-2 pr-4">{PLACES[p.place]}</td>
              <td className="py-2 pr-4 text-right tabular-nums">{Math.round(p.score * 100)} %</td>
              <td className="py-2 text-right tabular-nums">
                {p.findings > 0 ? (
                  <a href={`/qualite?fiche=${p.slug}#constats`} className="link">
                    {p.findings}
                    <span className="sr-only"> sur {p.name}</span>
                  </a>
                ) : (
                  0
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
