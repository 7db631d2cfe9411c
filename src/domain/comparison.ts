import { comparable, count } from "#lib/text.ts";
import { COMPARED_POINTS, type Said } from "./compared-points.ts";
import type { Finding, Initiative, ProfileSection } from "./directory.ts";
import { isDoubtful } from "./doubts.ts";
import { type ProfileSectionKind, profileSectionLabel } from "./section-kinds.ts";

/** One thing that a profile says of a point. */
export interface ComparedItem extends Omit<Said, "field"> {
  /** Another profile of the comparison says the same. */
  isShared: boolean;
  /** A finding says that the publication prints it badly. */
  isDoubtful: boolean;
}

/** A point: what each profile says of it, in the order of the profiles. */
export interface ComparedRow {
  label: string;
  cells: ComparedItem[][];
  /** Whether all say something, and the same. */
  isSame: boolean;
}

export interface ComparedPart {
  id: string;
  title: string;
  rows: ComparedRow[];
  /** The points on which all are silent. */
  unsaid: string[];
}

/** What profiles say, point by point, where they say the same, and what of it the findings make doubtful. */
export function comparisonOf(
  initiatives: readonly Initiative[],
  findings: readonly Finding[] = [],
): ComparedPart[] {
  const own = initiatives.map(({ slug }) => findings.filter(({ initiative }) => initiative === slug));
  return COMPARED_POINTS.map(([id, title, points]) => {
    const rows = points.map(([label, said]) => rowOf(label, initiatives.map(said), own));
    const isSaid = ({ cells }: ComparedRow) => cells.some((cell) => cell.length > 0);
    return {
      id,
      title,
      rows: rows.filter(isSaid),
      unsaid: rows.filter((row) => !isSaid(row)).map(({ label }) => label),
    };
  });
}

function rowOf(
  label: string,
  said: readonly Said[][],
  findings: readonly (readonly Finding[])[],
): ComparedRow {
  const keys = said.map((cell) => new Set(cell.map(({ text }) => comparable(text))));
  const sayers = (text: string) => keys.filter((own) => own.has(comparable(text))).length;
  const cells = said.map((cell, column) =>
    cell.map(({ field, ...one }) => ({
      ...one,
      isShared: sayers(one.text) > 1,
      isDoubtful: one.passage !== null && isDoubtful(field, [one.passage], findings[column] ?? []),
    })),
  );
  const isSame = said.every(
    (cell) => cell.length > 0 && cell.every(({ text }) => sayers(text) === said.length),
  );
  return { label, cells, isSame };
}

/** What is told why and how, then what makes initiatives succeed or fail: in the order in which they are compared. */
export const COMPARED_STORY = [
  "context",
  "initial-observation",
  "history",
  "objectives",
  "activity",
  "description",
  "actions",
  "impact",
  "results",
  "innovation",
  "research",
] as const satisfies ProfileSectionKind[];
export const COMPARED_LESSONS = [
  "success-keys",
  "levers",
  "vigilance",
  "obstacles",
  "economic-viability",
  "funding",
  "replication",
] as const satisfies ProfileSectionKind[];

/** The parts of these kinds that one of the profiles at least has, with what each says there. */
export function comparedTexts(
  initiatives: readonly Initiative[],
  kinds: readonly ProfileSectionKind[],
): { kind: ProfileSectionKind; label: string; cells: ProfileSection[][] }[] {
  return kinds
    .map((kind) => ({
      kind,
      label: profileSectionLabel(kind),
      cells: initiatives.map((i) => i.sections.filter((s) => s.kind === kind)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

/** « 2 points sur 12 sont les mêmes ». */
export function differencesText(parts: readonly ComparedPart[]): string {
  const rows = parts.flatMap(({ rows }) => rows);
  const same = rows.filter(({ isSame }) => isSame).length;
  if (same === 0)
    return `${count(rows.length, "point comparé", "points comparés")}, aucun n'est identique partout.`;
  return `${count(rows.length, "point comparé", "points comparés")}, dont ${same} ${same < 2 ? "identique" : "identiques"} partout.`;
}
