import { type ActorCriteria, actorCriteriaToQuery, NO_ACTOR_CRITERIA } from "#domain/actor-criteria.ts";
import type { ActorRoleSlug } from "#domain/actor-roles.ts";
import { type Criteria, criteriaToQuery, NO_CRITERIA } from "#domain/criteria.ts";
import { type LessonCriteria, lessonQuery } from "#domain/lesson-criteria.ts";
import { selectionQuery } from "#domain/selection.ts";
import { FILES, PROFILE_FILES } from "#formats/files.ts";
import type { FindingFilter } from "#queries/findings-report.ts";
import type { OfferedFile } from "#ui/download/download-menu.tsx";

export const DOWNLOADS = "/api/v1/telecharger";

/** The files of what answers a search, whatever page or order of it is shown. */
export function filesOfSearch(criteria: Criteria): OfferedFile[] {
  return filesOf(criteriaToQuery(criteria, { page: 1, sort: null, view: "liste", tab: "initiatives" }));
}

export function filesOfSelection(slugs: readonly string[]): OfferedFile[] {
  return filesOf(selectionQuery(slugs));
}

type Filters = Pick<Criteria, "departments" | "types" | "themes">;

/** The profiles of these filters, then their ties. */
export function filesOfPart(part: Partial<Filters>): OfferedFile[] {
  const query = criteriaToQuery({ ...NO_CRITERIA, ...part });
  return [...filesOf(query), ...filesNamed(["liens"], query)];
}

/** The feed of the profiles of departments or themes; there is none by structure type. */
export function feedOfPart({ departments, themes }: Partial<Filters>): string | null {
  const part = { ...NO_CRITERIA, departments: departments ?? [], themes: themes ?? [] };
  const query = criteriaToQuery(part);
  return query && `/flux/initiatives.atom${query}`;
}

/** The poles with their ties. */
export function filesOfPoles(): OfferedFile[] {
  const files = Object.entries(FILES).filter(([, { only }]) => only === "PTCE");
  const query = criteriaToQuery({ ...NO_CRITERIA, types: ["PTCE"] });
  return [
    ...files.map(([name, { title }]) => ({ href: `${DOWNLOADS}/${name}`, label: title })),
    ...filesNamed(["liens"], query),
  ];
}

/** The actors that these criteria keep; all of them with their ties. */
export function filesOfActors(criteria: ActorCriteria): { title: string; files: OfferedFile[] } {
  const query = actorCriteriaToQuery(criteria, { page: 1, sort: NO_ACTOR_CRITERIA.sort });
  return query
    ? { title: "Télécharger ces acteurs", files: filesNamed(["acteurs"], query) }
    : { title: "Télécharger tous les acteurs et leurs liens", files: filesNamed(["acteurs", "liens"]) };
}

/** The lessons that these criteria keep. */
export function filesOfLessons(criteria: LessonCriteria): { title: string; files: OfferedFile[] } {
  const query = lessonQuery(criteria, { page: 1 });
  return {
    title: `Télécharger ${query ? "ces" : "tous les"} enseignements`,
    files: filesNamed(["enseignements"], query),
  };
}

/** The ties of one actor, in one of its roles or in all. */
export function filesOfTies(
  slug: string,
  role: ActorRoleSlug | null,
): { title: string; files: OfferedFile[] } {
  const query = new URLSearchParams({ acteur: slug, ...(role && { role }) });
  return { title: "Télécharger ses liens", files: filesNamed(["liens"], `?${query}`) };
}

/** The findings that a filter keeps; all of them with the silences. */
export function filesOfFindings(filter: FindingFilter): { title: string; files: OfferedFile[] } {
  const { code, severity: gravite, document, initiative } = filter;
  const values = Object.entries({ code, gravite, document, initiative }).filter(
    ([, value]) => value !== null,
  );
  const query = new URLSearchParams(values as [string, string][]).toString();
  return query
    ? { title: "Télécharger ces constats", files: filesNamed(["constats"], `?${query}`) }
    : {
        title: "Télécharger tous les constats et les silences",
        files: filesNamed(["constats", "silences"]),
      };
}

/** Tables of these names, in both forms. */
export function filesNamed(tables: readonly string[], query = ""): OfferedFile[] {
  return tables
    .flatMap((name) => [`${name}.csv`, `${name}.jsonl`])
    .map((name) => ({ href: `${DOWNLOADS}/${name}${query}`, label: FILES[name]?.title ?? name }));
}

function filesOf(query: string): OfferedFile[] {
  return [
    ...Object.entries(PROFILE_FILES).map(([format, { title }]) => ({
      href: `${DOWNLOADS}/initiatives.${format}${query}`,
      label: title,
    })),
    { href: `${DOWNLOADS}/enonces.csv${query}`, label: FILES["enonces.csv"]?.title ?? "" },
  ];
}
