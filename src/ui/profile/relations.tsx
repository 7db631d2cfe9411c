import { roleOf } from "#domain/actor-roles.ts";
import type { Relation } from "#domain/directory.ts";
import { RELATION_KINDS, RELATION_LEVELS, type RelationLevel } from "#domain/vocabularies.ts";
import { groupBy } from "#lib/group-by.ts";
import { unbroken } from "#lib/typography.ts";
import type { ProfileTie, ProfileTies } from "#queries/profile-ties.ts";
import { actorHref, initiativeHref } from "../addresses.ts";
import { Proof, type ProofContext } from "../source/proof.tsx";

const PLURALS: Partial<Record<Relation["kind"], string>> = {
  carrier: "Porté par",
  programme: "Programmes",
  member: "Membres",
  "member-of": "Membre de",
  network: "Réseaux",
  "technical-partner": "Partenaires techniques",
  partner: "Partenaires",
  funder: "Financeurs",
  supplier: "Fournisseurs",
  client: "Clients",
  branch: "Implantations",
};

const LABELS = new Map<string, string>(RELATION_KINDS.map((r) => [r.code, r.label]));

/** How a kind of tie is called above those that are of it. */
export const relationKindLabel = (kind: Relation["kind"]) => PLURALS[kind] ?? LABELS.get(kind) ?? kind;

/** Who it works with: by kind of tie, then from the local to the European; and what it does for other initiatives. */
export function Relations({ ties, context }: { ties: ProfileTies; context: ProofContext }) {
  const { outgoing, incoming, isActor } = ties;
  if (outgoing.length + incoming.length === 0) return null;
  return (
    <section aria-labelledby="partenaires">
      <h2 id="partenaires" className="text-2xl">
        Avec qui
      </h2>
      <div className="mt-4 grid gap-6">
        {RELATION_KINDS.map(({ code }) => {
          const ofKind = outgoing.filter((r) => r.kind === code);
          if (ofKind.length === 0) return null;
          return (
            <div key={code}>
              <h3 className="text-lg">{relationKindLabel(code)}</h3>
              {[...RELATION_LEVELS, null].map((level) => (
                <OfLevel
                  key={level}
                  level={level}
                  relations={ofKind.filter((r) => r.level === level)}
                  context={context}
                />
              ))}
            </div>
          );
        })}
        {[...groupBy(incoming, ({ kind }) => roleOf(kind))].map(([{ slug: role, does }, those]) => (
          <div key={role}>
            <h3 className="text-lg">{does}</h3>
            <ul className="mt-2 grid gap-1">
              {those.map((tie) => (
                <li key={`${tie.slug} ${tie.kind} ${tie.passage.lineStart}`} data-tie={tie.printed}>
                  <a href={initiativeHref(tie.slug)}>{unbroken(tie.name)}</a>{" "}
                  <Proof
                    fact="tie"
                    passages={[tie.passage]}
                    quote={tie.quote}
                    context={{ ...context, slug: tie.slug }}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
        {isActor && (
          <p>
            <a href={actorHref(context.slug)}>
              Voir ses liens avec les autres initiatives et les autres acteurs
            </a>
          </p>
        )}
      </div>
    </section>
  );
}

function OfLevel({
  level,
  relations,
  context,
}: {
  level: RelationLevel | null;
  relations: readonly ProfileTie[];
  context: ProofContext;
}) {
  if (relations.length === 0) return null;
  return (
    <div className={level ? "mt-2 grid gap-x-4 sm:grid-cols-[6rem_1fr]" : "mt-2"}>
      {level && <p className="text-sm font-bold text-ink-soft first-letter:uppercase">{level}</p>}
      <ul className="grid gap-1">
        {relations.map((r, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source can name one partner twice
          <li key={at} data-tie={r.name}>
            <Named tie={r} /> <Proof fact="tie" passages={[r.passage]} quote={r.quote} context={context} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To its own profile where it has one, else to what it does elsewhere. */
function Named({ tie: { name, organisation, isInitiative } }: { tie: ProfileTie }) {
  if (organisation === null) return unbroken(name);
  return <a href={isInitiative ? initiativeHref(organisation) : actorHref(organisation)}>{unbroken(name)}</a>;
}
