import { hull } from "#domain/passage.ts";
import { groupBy } from "#lib/group-by.ts";
import { unbroken } from "#lib/typography.ts";
import type { CooperationPole, PoleTie, Seat } from "#queries/cooperation-poles.ts";
import { actorHref } from "../addresses.ts";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { PolePart } from "./pole-part.tsx";

const TIES: readonly [label: string, kinds: readonly PoleTie["kind"][]][] = [
  ["Porté par", ["carrier"]],
  ["Membres", ["member"]],
  ["Financeurs", ["funder"]],
  ["Partenaires", ["partner", "technical-partner"]],
];

/** What the publications tell of a pole: who makes it up, its dates, how it is governed, its groups and their projects. */
export function PoleStory({ pole, titles }: { pole: CooperationPole; titles: DocumentTitles }) {
  return (
    <>
      <dl className="grid gap-1 text-sm">
        {TIES.map(([label, kinds]) => {
          const names = pole.ties.filter(({ kind }) => kinds.includes(kind));
          if (names.length === 0) return null;
          return (
            <div key={label}>
              <dt className="inline font-semibold">
                {label}
                {names.length > 1 && ` (${names.length})`} :{" "}
              </dt>
              <dd className="inline">
                {names.map(({ name, organisation }, at) => (
                  <span key={name}>
                    {at > 0 && ", "}
                    {organisation ? (
                      <a
                        href={actorHref(organisation)}
                        className="link pointer-coarse:inline-block pointer-coarse:py-3"
                      >
                        {name}
                      </a>
                    ) : (
                      name
                    )}
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      <Seats seats={pole.seats} titles={titles} />
      {pole.parts.map((part) => (
        <PolePart key={`${part.document}-${part.lineStart}`} part={part} titles={titles} />
      ))}
    </>
  );
}

/** Who sits in its bodies, those of one role together; who leads a group is named with it. */
function Seats({ seats, titles }: { seats: readonly Seat[]; titles: DocumentTitles }) {
  // Those without a role last.
  const sitting = seats
    .filter(({ role }) => !/chef(?:fe)? de file/i.test(role ?? ""))
    .toSorted((a, b) => Number(a.role === null) - Number(b.role === null));
  const place = hull(sitting.map(({ passage }) => passage));
  if (!place) return null;
  return (
    <section className="text-sm">
      <h3 className="text-base">Qui y siège</h3>
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        {[...groupBy(sitting, ({ role }) => role ?? "")].map(([role, those]) => (
          <li key={role}>
            {role ? unbroken(role.charAt(0).toUpperCase() + role.slice(1)) : "Sans fonction dite"} :{" "}
            {those
              .map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name))
              .join(", ")}
          </li>
        ))}
      </ul>
      <SourceLink passage={place} titles={titles} />
    </section>
  );
}
