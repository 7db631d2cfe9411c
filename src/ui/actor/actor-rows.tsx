import { actorKindLabel, rolesOf } from "#domain/actor-roles.ts";
import { department } from "#domain/departments.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { ActorRow } from "#queries/actors.ts";
import { actorHref, initiativeHref } from "../addresses.ts";

/** Where the initiatives of an actor are: « Aisne, Nord ». */
export function territories(codes: readonly string[]): string {
  return codes.map((code) => department(code)?.name ?? code).join(", ");
}

/** Actors one under the other: what each is, does, where, and for whom. */
export function ActorRows({ actors }: { actors: readonly ActorRow[] }) {
  return (
    <ul className="card divide-y divide-sand-deep overflow-hidden">
      {actors.map((actor) => (
        <li key={actor.slug} className="break-inside-avoid">
          <Row actor={actor} />
        </li>
      ))}
    </ul>
  );
}

function Row({ actor }: { actor: ActorRow }) {
  const { initiatives, initiativeCount } = actor;
  const more = initiativeCount - initiatives.length;
  const facts = [
    actor.kind && actorKindLabel(actor.kind),
    actor.isInitiative && "a sa fiche",
    territories(actor.departments),
  ].filter(Boolean);
  return (
    <article className="group relative px-4 py-4 hover:bg-sea-tint/50 sm:px-5">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="min-w-0 text-lg leading-snug first-letter:uppercase">
          <a
            href={actorHref(actor.slug)}
            className="text-ink no-underline after:absolute after:inset-0 group-hover:text-sea-deep group-hover:underline"
          >
            {unbroken(actor.name)}
          </a>
        </h3>
        <p className="shrink-0 text-sm font-semibold whitespace-nowrap text-brick">
          {count(initiativeCount, "initiative")}
        </p>
      </div>
      {facts.length > 0 && <p className="mt-0.5 text-sm text-ink-soft">{facts.join(" · ")}</p>}
      {initiatives.length > 0 && (
        <p className="mt-1.5 max-w-[46rem] text-sm">
          <strong className="font-semibold">
            {rolesOf(actor.roles)
              .map(({ label }, at) => (at === 0 ? label : label.toLowerCase()))
              .join(", ")}
          </strong>{" "}
          :{" "}
          {initiatives.map(({ slug, name }, at) => (
            <span key={slug}>
              {at > 0 && ", "}
              <a href={initiativeHref(slug)} className="link relative z-10">
                {unbroken(name)}
              </a>
            </span>
          ))}
          {more > 0 && ` et ${count(more, "autre")}`}
        </p>
      )}
    </article>
  );
}
