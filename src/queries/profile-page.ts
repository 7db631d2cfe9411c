import "server-only";
import { calmProfile } from "#domain/reading/calm.ts";
import { dataVersion } from "./data-version.ts";
import { type FoundInitiative, type InitiativeAnswer, initiativeBySlug } from "./initiative-by-slug.ts";
import { linesOfEditions, type PublicationLines } from "./publication-lines.ts";

/** A profile with what its page shows around it. */
export interface ProfilePage extends FoundInitiative {
  /** The text of its publications, to quote them. */
  lines: PublicationLines;
  /** When the data was read: the day to which ages are counted. */
  readOn: Date;
}

/** The page of the profile at an address. */
export async function profilePage(
  slug: string,
): Promise<ProfilePage | Exclude<InitiativeAnswer, FoundInitiative>> {
  const answer = await initiativeBySlug(slug, true);
  if (answer.status !== "found") return answer;
  const { initiative, documents } = answer;
  const lines = await linesOfEditions(documents);
  return {
    ...answer,
    initiative: calmProfile(initiative, lines),
    lines,
    readOn: (await dataVersion())?.importedAt ?? answer.updatedAt,
  };
}
