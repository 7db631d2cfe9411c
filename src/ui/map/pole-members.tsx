import { hull } from "#domain/passage.ts";
import { groupBy } from "#lib/group-by.ts";
import { listed } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { PoleTie, Seat } from "#queries/cooperation-poles.ts";
import { actorHref } from "../addresses.ts";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";

/** The actor that a name stands for, of one whom a person represents; null where nobody knows it. */
export type Named = (name: string, person: string) => string | null;

const LEADS = /chef(?:fe)? de file/i;
const COLLEGE = /^coll[eèé]ges?\s+/i;
/** As a heading: recognition leaves out its accent. */
const collegeName = (printed: string) => `Collège ${printed.replace(COLLEGE, "")}`;

/** Does a seat only say who stands for a member, or sits for nobody in a college: then the colleges tell it. */
export function isSeatOfCollege(seat: Seat, ties: readonly PoleTie[], known: Named): boolean {
  if (seat.role) return ties.length > 0 && COLLEGE.test(seat.role);
  const actor = seat.organisation && known(seat.organisation, seat.name);
  return actor !== null && ties.some(({ organisation }) => organisation === actor);
}

/** The members, those of one college together as the publication prints them, with who stands for each. */
export function Colleges({
  ties,
  seats,
  known,
  titles,
}: {
  ties: readonly PoleTie[];
  seats: readonly Seat[];
  known: Named;
  titles: DocumentTitles;
}) {
  if (ties.length === 0) return null;
  const place = hull(seats.map(({ passage }) => passage));
  const alone = groupBy(
    seats.filter(({ role }) => COLLEGE.test(role ?? "")),
    ({ role }) => collegeName(role ?? ""),
  );
  const colleges = groupBy(
    ties.flatMap((tie) => tie.colleges.map((college) => ({ tie, college: collegeName(college) }))),
    ({ college }) => college,
  );
  const standFor = (tie: PoleTie) =>
    seats.flatMap(({ name, role, organisation }) =>
      role === null && organisation && known(organisation, name) === tie.organisation ? [name] : [],
    );
  return (
    <>
      {[...colleges].map(([college, those], at) => (
        <div key={college}>
          <Label text={college} n={those.length} />
          <dd className="inline">
            {those.map(({ tie }, n) => (
              <span key={tie.name}>
                {n > 0 && ", "}
                <Actor name={tie.name} slug={tie.organisation} />
                {standFor(tie).length > 0 && ` (${listed(standFor(tie))})`}
              </span>
            ))}
            {place && at === colleges.size - 1 && (
              <>
                {" "}
                <SourceLink passage={place} titles={titles} />
              </>
            )}
          </dd>
        </div>
      ))}
      {[...alone].map(([college, people]) => (
        <div key={college}>
          <Label text={college} n={people.length} />
          <dd className="inline">{people.map(({ name }) => name).join(", ")}</dd>
        </div>
      ))}
    </>
  );
}

/** Those of one kind of tie. */
export function Names({ label, ties }: { label: string; ties: readonly PoleTie[] }) {
  if (ties.length === 0) return null;
  return (
    <div>
      <Label text={label} n={ties.length} />
      <dd className="inline">
        {ties.map(({ name, organisation }, at) => (
          <span key={name}>
            {at > 0 && ", "}
            <Actor name={name} slug={organisation} />
          </span>
        ))}
      </dd>
    </div>
  );
}

function Label({ text, n }: { text: string; n: number }) {
  return (
    <dt className="inline font-semibold">
      {text}
      {n > 1 && ` (${n})`} :{" "}
    </dt>
  );
}

/** A name that leads to its page where it has one. */
export function Actor({ name, slug }: { name: string; slug: string | null }) {
  return slug ? (
    <a href={actorHref(slug)} className="link pointer-coarse:inline-block pointer-coarse:py-3">
      {name}
    </a>
  ) : (
    name
  );
}

/** Who holds an office in its bodies, those of one office together; who leads a group is named with it. */
export function Offices({
  seats,
  known,
  titles,
}: {
  seats: readonly Seat[];
  known: Named;
  titles: DocumentTitles;
}) {
  // Those without a role last.
  const sitting = seats
    .filter(({ role }) => !LEADS.test(role ?? ""))
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
            {those.map(({ name, organisation }, at) => (
              <span key={name}>
                {at > 0 && ", "}
                {name}
                {organisation && (
                  <>
                    {" ("}
                    <Actor name={organisation} slug={known(organisation, name)} />)
                  </>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <SourceLink passage={place} titles={titles} />
    </section>
  );
}
