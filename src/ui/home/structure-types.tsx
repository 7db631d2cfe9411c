import { STRUCTURE_GROUPS, structureType } from "#domain/structure-types.ts";
import { formatNumber } from "#lib/text.ts";
import type { Overview } from "#queries/overview.ts";
import { TypeMark } from "../marks/type-mark.tsx";

/** The kinds of structure in the groups of the field, with the marks that stand for them everywhere. */
export function StructureTypes({ types }: { types: Overview["types"] }) {
  return (
    <div className="mt-4 grid gap-5">
      {STRUCTURE_GROUPS.map((group) => {
        const inGroup = types.filter((t) => t.count > 0 && structureType(t.code)?.group === group.code);
        if (inGroup.length === 0) return null;
        return (
          <div key={group.code}>
            <h3 className="font-sans text-sm font-bold tracking-normal text-ink-soft">{group.label}</h3>
            <ul className="mt-1 grid gap-x-6 sm:grid-cols-2 md:grid-cols-1 lg:grid-cols-2">
              {inGroup.map(({ code, label, count }) => (
                <li key={code}>
                  <a
                    href={`/initiatives?type=${code}`}
                    className="-mx-2 flex min-h-11 items-center gap-3 rounded-md px-2 py-1.5 text-ink no-underline hover:bg-sand hover:text-sea-deep"
                  >
                    <TypeMark code={code} size={28} />
                    <span className="grow text-sm leading-snug">{label}</span>
                    <span className="text-sm text-ink-soft tabular-nums">
                      {formatNumber(count)}
                      <span className="sr-only"> {count < 2 ? "initiative" : "initiatives"}</span>
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
