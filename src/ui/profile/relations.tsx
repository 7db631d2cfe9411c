import type { Relation } from "#domain/directory.ts";
import { RELATION_KINDS, RELATION_LEVELS, type RelationLevel } from "#domain/vocabularies.ts";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";

const PLURALS: Partial<Record<Relation["kind"], string>> = {
  carrier: "Porté par",
  programme: "Dans le programme",
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

/** Who it works with: by kind of tie, then from the local to the European. */
export function Relations({ relations, titles }: { relations: readonly Relation[]; titles: DocumentTitles }) {
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="partenaires">
      <h2 id="partenaires" className="text-2xl">
        Avec qui
      </h2>
      <div className="mt-4 grid gap-6">
        {RELATION_KINDS.map(({ code }) => {
          const ofKind = relations.filter((r) => r.kind === code);
          if (ofKind.length === 0) return null;
          return (
            <div key={code}>
              <h3 className="text-lg">{relationKindLabel(code)}</h3>
              {[...RELATION_LEVELS, null].map((level) => (
                <OfLevel
                  key={level}
                  level={level}
                  relations={ofKind.filter((r) => r.level === level)}
                  titles={titles}
                />
              ))}
            </div>
          );
        })}
      </div>
    </section>
  );
}

function OfLevel({
  level,
  relations,
  titles,
}: {
  level: RelationLevel | null;
  relations: readonly Relation[];
  titles: DocumentTitles;
}) {
  if (relations.length === 0) return null;
  return (
    <div className={level ? "mt-2 grid gap-x-4 sm:grid-cols-[6rem_1fr]" : "mt-2"}>
      {level && <p className="text-sm font-bold text-ink-soft first-letter:uppercase">{level}</p>}
      <ul className="grid gap-1">
        {relations.map((r, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source can name one partner twice
          <li key={at}>
            {r.name} <SourceLink passage={r.passage} titles={titles} />
          </li>
        ))}
      </ul>
    </div>
  );
}
