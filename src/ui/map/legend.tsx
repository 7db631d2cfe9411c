import { STRUCTURE_GROUPS, STRUCTURE_TYPES, type StructureTypeCode } from "#domain/structure-types.ts";
import { TypeMark } from "../marks/type-mark.tsx";

/** What the marks of a map mean: the shape says the group, the sign the type, and both are written out. */
export function Legend({ present }: { present: ReadonlySet<StructureTypeCode | null> }) {
  return (
    <section aria-label="Légende de la carte" className="flex flex-wrap gap-x-8 gap-y-3 text-sm">
      {STRUCTURE_GROUPS.map((group) => {
        const types = STRUCTURE_TYPES.filter((t) => t.group === group.code && present.has(t.code));
        if (types.length === 0) return null;
        return (
          <div key={group.code}>
            <p className="text-ink-soft">{group.label}</p>
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {types.map((t) => (
                <li key={t.code} className="flex items-center gap-1.5">
                  <TypeMark code={t.code} size={20} />
                  <abbr title={t.label} className="no-underline">
                    {t.code === "INCUBATEUR" ? t.label : t.code}
                  </abbr>
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
      <p className="flex items-center gap-1.5 self-end">
        <svg width="24" height="24" viewBox="0 0 30 30" aria-hidden="true">
          <circle cx="15" cy="15" r="14.5" className="fill-ink-soft opacity-25" />
          <circle cx="15" cy="15" r="8" className="fill-ink-soft" />
        </svg>
        halo : position au centre de la commune
      </p>
    </section>
  );
}

/** The types that stand on a map, null for those without one. */
export function typesOn(points: readonly { types: StructureTypeCode[] }[]): Set<StructureTypeCode | null> {
  return new Set(points.map((p) => p.types[0] ?? null));
}
