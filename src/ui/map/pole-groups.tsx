import type { ProfileSection } from "#domain/directory.ts";
import type { WorkingGroup } from "#domain/working-groups.ts";
import { unbroken } from "#lib/typography.ts";
import type { Seat } from "#queries/cooperation-poles.ts";
import { type DocumentTitles, SourceLink, SourceLinks } from "../source/source-link.tsx";
import { Actor, type Named } from "./pole-members.tsx";

/** The working groups, who leads each, and what they work on as far as it is told in words. */
export function PoleGroups({
  groups,
  parts,
  seats,
  known,
  titles,
}: {
  groups: readonly WorkingGroup[];
  /** Where they are told. */
  parts: readonly ProfileSection[];
  seats: readonly Seat[];
  known: Named;
  titles: DocumentTitles;
}) {
  if (groups.length === 0) return null;
  return (
    <section className="text-sm">
      <h3 className="text-base">Groupes de travail et projets</h3>
      <ul className="mt-1 grid list-disc gap-2 pl-5">
        {groups.map(({ name, lead, projects, drawn }) => (
          <li key={name}>
            <span className="font-semibold">{unbroken(name)}</span>
            {lead && (
              <span className="text-ink-soft">
                {" · chef de file : "}
                <Lead lead={lead} seats={seats} known={known} />
              </span>
            )}
            {projects.length > 0 && (
              <ul className="mt-1 grid list-[circle] gap-1 pl-5">
                {projects.map((project) => (
                  <li key={project}>{unbroken(project)}</li>
                ))}
              </ul>
            )}
            {drawn.map((passage) => (
              <p key={passage.lineStart} className="text-ink-soft">
                Ses projets sont aussi dessinés dans la publication{" "}
                <SourceLink passage={passage} titles={titles} />
              </p>
            ))}
          </li>
        ))}
      </ul>
      <SourceLinks passages={parts} titles={titles} />
    </section>
  );
}

/** « DIE, Odette DAUCHET » as printed, the organisation as a link where it is known. */
function Lead({ lead, seats, known }: { lead: string; seats: readonly Seat[]; known: Named }) {
  const seat = seats.find(
    ({ name, organisation }) => organisation && lead.startsWith(organisation) && lead.includes(name),
  );
  if (!seat?.organisation) return lead;
  return (
    <>
      <Actor name={seat.organisation} slug={known(seat.organisation, seat.name)} />
      {`, ${seat.name}`}
    </>
  );
}
