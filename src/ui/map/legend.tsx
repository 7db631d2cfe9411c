import { STRUCTURE_GROUPS, STRUCTURE_TYPES, type StructureTypeCode } from "#domain/structure-types.ts";
import { count } from "#lib/text.ts";
import { TypeMark } from "../marks/type-mark.tsx";

/** What a kind of the legend leads to: the same map with that kind alone, or without the choice of it. */
export interface LegendChoice {
  href: string;
  count: number;
  isChosen: boolean;
}

/** What the marks of a map mean: the shape says the group, the sign the type, and both are written out. */
export function Legend({
  present,
  choices = new Map(),
}: {
  present: ReadonlySet<StructureTypeCode | null>;
  /** By type, where the legend filters its map. */
  choices?: ReadonlyMap<string, LegendChoice>;
}) {
  return (
    <section aria-label="Légende de la carte" className="flex flex-wrap gap-x-8 gap-y-3 text-sm">
      {STRUCTURE_GROUPS.map((group) => {
        const types = STRUCTURE_TYPES.filter(
          (t) => t.group === group.code && (present.has(t.code) || choices.has(t.code)),
        );
        if (types.length === 0) return null;
        return (
          <div key={group.code}>
            <p className="text-ink-soft">{group.label}</p>
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {types.map((t) => (
                <li key={t.code} className="flex items-center gap-1.5">
                  <Kind type={t} choice={choices.get(t.code)} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {present.has(null) && (
        <p className="flex items-center gap-1.5 self-end">
          <TypeMark code={null} size={20} /> type non indiqué
        </p>
      )}
      {present.size > 0 && (
        <p className="flex items-center gap-1.5 self-end">
          <svg width="24" height="24" viewBox="0 0 30 30" aria-hidden="true">
            <circle cx="15" cy="15" r="14.5" className="fill-ink-soft opacity-25" />
            <circle cx="15" cy="15" r="8" className="fill-ink-soft" />
          </svg>
          halo : position au centre de la commune
        </p>
      )}
    </section>
  );
}

function Kind({
  type: { code, label },
  choice,
}: {
  type: (typeof STRUCTURE_TYPES)[number];
  choice: LegendChoice | undefined;
}) {
  const name = (
    <>
      <TypeMark code={code} size={20} />
      <abbr title={label} className="no-underline">
        {code === "INCUBATEUR" ? label : code}
      </abbr>
    </>
  );
  if (!choice) return name;
  return (
    <a
      href={choice.href}
      data-keeps-view=""
      aria-current={choice.isChosen || undefined}
      className="legend-choice"
    >
      {name}
      <span className="tabular-nums text-ink-soft">
        <span className="sr-only">: </span>
        {choice.count}
        <span className="sr-only">
          {" "}
          {count(choice.count, "fiche").replace(/^\S+ /, "")}
          {choice.isChosen ? ", retirer ce filtre" : ", ne montrer que ce type"}
        </span>
      </span>
    </a>
  );
}

/** The types that stand on a map, null for those without one. */
export function typesOn(points: readonly { types: StructureTypeCode[] }[]): Set<StructureTypeCode | null> {
  return new Set(points.map((p) => p.types[0] ?? null));
}
