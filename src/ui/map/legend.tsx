import type { ReactNode } from "react";
import {
  NO_TYPE,
  STRUCTURE_GROUPS,
  STRUCTURE_TYPES,
  type StructureTypeCode,
} from "#domain/structure-types.ts";
import { formatNumber } from "#lib/text.ts";
import { GROUP_SHAPES } from "../marks/shapes.ts";
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
  together = "fiches trop proches pour être montrées une à une",
  hollow,
  tint = "plus marqué : plus de fiches dans le département",
}: {
  present: ReadonlySet<StructureTypeCode | null>;
  /** By type, where the legend filters its map. */
  choices?: ReadonlyMap<string, LegendChoice>;
  /** What a number in a circle counts. */
  together?: string;
  /** What the tint of a department says. */
  tint?: string;
  /** What a mark without filling says, where there are such. */
  hollow?: string;
}) {
  return (
    <section
      aria-label="Légende de la carte"
      className="flex flex-wrap gap-x-8 gap-y-3 text-sm print:gap-y-0"
    >
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
      {(present.has(null) || choices.has(NO_TYPE)) && (
        <p className="flex items-center gap-1.5 self-end">
          <Chosen choice={choices.get(NO_TYPE)}>
            <TypeMark code={null} size={20} /> type non indiqué
          </Chosen>
        </p>
      )}
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {present.size > 0 && (
          <li className="flex items-center gap-1.5">
            <svg width="24" height="24" viewBox="0 0 30 30" aria-hidden="true" className="shrink-0">
              <circle cx="15" cy="15" r="14.5" className="fill-ink-soft opacity-25" />
              <circle cx="15" cy="15" r="8" className="fill-ink-soft" />
            </svg>
            halo : position au centre de la commune
          </li>
        )}
        <li className="flex items-center gap-1.5">
          <svg width="24" height="24" viewBox="0 0 30 30" aria-hidden="true" className="shrink-0">
            <circle cx="15" cy="15" r="13" className="fill-sea" />
            <text x="15" y="21" textAnchor="middle" fontSize="17" className="fill-on-fill font-bold">
              3
            </text>
          </svg>
          {together}
        </li>
        {hollow && (
          <li className="flex items-center gap-1.5">
            <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" className="shrink-0">
              <path
                d={GROUP_SHAPES.cooperation.outline}
                className="fill-paper stroke-ochre"
                strokeWidth="2.6"
                strokeDasharray="4 2.4"
              />
            </svg>
            {hollow}
          </li>
        )}
        <li className="flex items-center gap-1.5">
          <svg
            width="24"
            height="24"
            viewBox="0 0 30 30"
            aria-hidden="true"
            className="shrink-0 border border-line"
          >
            <rect width="30" height="30" className="fill-paper" />
            <rect width="30" height="30" className="fill-sea opacity-20" />
          </svg>
          {tint}
        </li>
      </ul>
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
  return (
    <Chosen choice={choice}>
      <TypeMark code={code} size={20} />
      <abbr title={label} className="no-underline">
        {code === "INCUBATEUR" ? label : code}
      </abbr>
    </Chosen>
  );
}

/** A line of the legend, which filters where there is a choice. */
function Chosen({ choice, children }: { choice: LegendChoice | undefined; children: ReactNode }) {
  if (!choice) return children;
  return (
    <a
      href={choice.href}
      data-keeps-view=""
      aria-current={choice.isChosen || undefined}
      className="legend-choice"
    >
      {children}
      <span className="tabular-nums text-ink-soft">
        <span className="sr-only">: </span>
        {formatNumber(choice.count)}
        <span className="sr-only">
          {" "}
          {choice.count < 2 ? "fiche" : "fiches"}
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
