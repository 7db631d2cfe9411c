import "server-only";
import type { Cited } from "#domain/citation.ts";
import { type Passage, parsePassageName } from "#domain/passage.ts";
import { quoteOf, quoteText } from "#domain/quotation.ts";
import { dataVersion } from "./data-version.ts";
import type { DocumentSummary } from "./document-list.ts";
import { initiativeBySlug } from "./initiative-by-slug.ts";
import { publicationLines } from "./publication-lines.ts";

export type CitedAnswer =
  | {
      status: "found";
      cited: Omit<Cited, "url">;
      /** The passage of a fact, where the address names one of a publication that tells of the profile. */
      passage: Passage | null;
      documents: DocumentSummary[];
    }
  | { status: "moved"; slug: string }
  | { status: "gone" };

/** What a citation of a profile, or of one of its facts, says. */
export async function citedProfile(slug: string, asked: string | null): Promise<CitedAnswer> {
  const answer = await initiativeBySlug(slug);
  if (answer.status === "moved") return answer;
  if (answer.status !== "found") return { status: "gone" };
  const { initiative, documents } = answer;
  const named = asked === null ? null : parsePassageName(asked);
  const passage =
    named && documents.some(({ id, lineCount }) => id === named.document && named.lineEnd <= lineCount)
      ? named
      : null;
  const lines = passage ? (await publicationLines([passage.document])).get(passage.document) : undefined;
  const own = initiative.occurrences.filter(({ role }) => role !== "mention");
  const version = await dataVersion();
  return {
    status: "found",
    passage,
    documents,
    cited: {
      slug,
      name: initiative.name,
      passages: passage ? [passage] : own.length > 0 ? own : initiative.occurrences,
      quote: passage && lines ? quoteText(quoteOf(lines, passage)) : null,
      publications: documents.filter(({ id }) => !passage || id === passage.document),
      readOn: (version?.importedAt ?? answer.updatedAt).toISOString().slice(0, 10),
    },
  };
}
