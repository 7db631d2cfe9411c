import { dated } from "#domain/dated-items.ts";
import { actorFinder } from "#domain/known-actor.ts";
import { groupsIn, groupsOnce } from "#domain/working-groups.ts";
import type { CooperationPole, PoleTie } from "#queries/cooperation-poles.ts";
import type { DocumentTitles } from "../source/source-link.tsx";
import { PoleGroups } from "./pole-groups.tsx";
import { Colleges, isSeatOfCollege, type Named, Names, Offices } from "./pole-members.tsx";
import { PolePart } from "./pole-part.tsx";

const TIES: readonly [label: string, kinds: readonly PoleTie["kind"][]][] = [
  ["Porté par", ["carrier"]],
  ["Membres", ["member"]],
  ["Financeurs", ["funder"]],
  ["Partenaires", ["partner", "technical-partner"]],
];

/** What the publications tell of a pole: who makes it up, its dates, how it is governed, its groups and their projects. */
export function PoleStory({ pole, titles }: { pole: CooperationPole; titles: DocumentTitles }) {
  const { ties, seats, parts } = pole;
  const find = actorFinder(ties);
  const sitting = ties.filter(({ colleges }) => colleges.length > 0);
  const others = ties.filter(({ colleges }) => colleges.length === 0);
  // Where one publication calls an organisation otherwise, who stands for it tells which it is.
  const known: Named = (name, person) =>
    find(name) ??
    seats.flatMap((s) => (s.name === person && s.organisation ? (find(s.organisation) ?? []) : []))[0] ??
    null;
  const groups = groupsOnce(parts.flatMap(groupsIn));
  const ofGroups = parts.filter((part) => groupsIn(part).length > 0);
  // Nothing is lost where a part is nothing but its groups.
  const told = parts.filter(
    (part) => !ofGroups.includes(part) || part.kind === "description" || dated(part.markdown),
  );
  return (
    <>
      <dl className="grid gap-1 text-sm">
        <Colleges ties={sitting} seats={seats} known={known} titles={titles} />
        {TIES.map(([label, kinds]) => (
          <Names
            key={label}
            label={sitting.length > 0 && label === "Membres" ? "Autres membres" : label}
            ties={others.filter(({ kind }) => kinds.includes(kind))}
          />
        ))}
      </dl>
      <Offices
        seats={seats.filter((seat) => !isSeatOfCollege(seat, sitting, known))}
        known={known}
        titles={titles}
      />
      <PoleGroups groups={groups} parts={ofGroups} seats={seats} known={known} titles={titles} />
      {told.map((part) => (
        <PolePart key={`${part.document}-${part.lineStart}`} part={part} titles={titles} />
      ))}
    </>
  );
}
