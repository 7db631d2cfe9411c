import { type Criteria, NO_CRITERIA } from "#domain/criteria.ts";
import { DEPARTMENT_CODES } from "#domain/departments.ts";
import { count } from "#lib/text.ts";
import { search } from "#queries/search.ts";
import type { Shared } from "#ui/share/share-card.tsx";
import { sharePicture } from "./share-picture.tsx";

/** The picture of a department, a theme or a structure type: how many initiatives, and where. */
export async function landingPicture(
  subject: Pick<Shared, "eyebrow" | "title" | "type"> & { only: Partial<Criteria> },
): Promise<Response> {
  const { total, facets } = await search({ ...NO_CRITERIA, ...subject.only });
  const there = new Set(facets.departments.filter((d) => d.count > 0).map(({ value }) => value));
  return sharePicture({
    ...subject,
    facts: [
      total === 0
        ? ""
        : `${count(total, "initiative")} dans ${count(facets.documents.length, "publication")}`,
    ],
    departments: subject.only.departments ?? DEPARTMENT_CODES.filter((code) => there.has(code)),
  });
}
