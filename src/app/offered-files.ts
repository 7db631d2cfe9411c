import { type Criteria, criteriaToQuery, NO_CRITERIA } from "#domain/criteria.ts";
import { selectionQuery } from "#domain/selection.ts";
import { FILES, PROFILE_FILES } from "#formats/files.ts";
import type { OfferedFile } from "#ui/download/download-menu.tsx";

export const DOWNLOADS = "/api/v1/telecharger";

/** The files of what answers a search, whatever page or order of it is shown. */
export function filesOfSearch(criteria: Criteria): OfferedFile[] {
  return filesOf(criteriaToQuery(criteria, { page: 1, sort: null, view: "liste", tab: "initiatives" }));
}

export function filesOfSelection(slugs: readonly string[]): OfferedFile[] {
  return filesOf(selectionQuery(slugs));
}

/** The figures of the profiles that these filters keep. */
export function filesOfFigures({ departments, types, themes }: Filters): OfferedFile[] {
  return filesNamed(["chiffres"], criteriaToQuery({ ...NO_CRITERIA, departments, types, themes }));
}
type Filters = Pick<Criteria, "departments" | "types" | "themes">;

/** The profiles of these filters, then their ties. */
export function filesOfPart(part: Partial<Filters>): OfferedFile[] {
  const query = criteriaToQuery({ ...NO_CRITERIA, ...part });
  return [...filesOf(query), ...filesNamed(["liens"], query)];
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
