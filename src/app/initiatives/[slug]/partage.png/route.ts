import { structureType } from "#domain/structure-types.ts";
import { theme } from "#domain/themes.ts";
import { profilePage } from "#queries/profile-page.ts";
import { placesText } from "#ui/initiative/places.ts";
import type { PageProps } from "../../../page-props.ts";
import { sharePicture } from "../../../share-picture.tsx";

const MOST_THEMES = 2;

export async function GET(_: Request, { params }: Pick<PageProps<"slug">, "params">): Promise<Response> {
  const answer = await profilePage((await params).slug);
  if (answer.status !== "found") return sharePicture(null);
  const { initiative } = answer;
  const [type] = initiative.structureTypes;
  const themes = initiative.themes.slice(0, MOST_THEMES).map((slug) => theme(slug)?.label ?? slug);
  return sharePicture({
    eyebrow: type ? (structureType(type)?.label ?? type) : "Initiative",
    type,
    title: initiative.name,
    facts: [placesText(initiative), themes.join(" · ")],
    departments: initiative.departments,
    point: initiative.location,
  });
}
