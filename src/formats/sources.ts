/** Where each profile is told of: the second sheet of a workbook. */
import type { Occurrence } from "#domain/directory.ts";
import type { Column } from "./column.ts";
import { type Published, type PublishedDocument, passageUrl } from "./published.ts";

interface SourceRow extends Occurrence {
  slug: string;
  name: string;
  publication: PublishedDocument | undefined;
  published: Published;
}

/** One row for each place of a publication that tells of a wanted profile. */
export async function* sourceRows(published: Published): AsyncGenerator<SourceRow[]> {
  const documents = new Map(published.documents.map((document) => [document.id, document]));
  for await (const profiles of published.profiles())
    yield profiles.flatMap(({ initiative: { slug, name, occurrences } }) =>
      occurrences.map((occurrence) => ({
        ...occurrence,
        slug,
        name,
        publication: documents.get(occurrence.document),
        published,
      })),
    );
}

export const SOURCE_COLUMNS: readonly Column<SourceRow>[] = [
  {
    name: "identifiant",
    type: "text",
    title: "Identifiant",
    description: "Celui de la fiche.",
    value: (r) => r.slug,
  },
  { name: "nom", type: "text", title: "Nom", description: "Nom de l'initiative.", value: (r) => r.name },
  {
    name: "publication",
    type: "text",
    title: "Publication",
    description: "Titre de la publication.",
    value: (r) => r.publication?.title ?? r.document,
  },
  {
    name: "editeur",
    type: "text",
    title: "Éditeur",
    description: "Qui l'a publiée.",
    value: (r) => r.publication?.publisher ?? null,
  },
  {
    name: "publiee",
    type: "text",
    title: "Publiée",
    description: "Sa date, aussi précise qu'elle est connue.",
    value: (r) => r.publication?.publishedOn ?? null,
  },
  {
    name: "ligne_debut",
    type: "integer",
    title: "Première ligne",
    description: "Comptée depuis 1.",
    value: (r) => r.lineStart,
  },
  {
    name: "ligne_fin",
    type: "integer",
    title: "Dernière ligne",
    description: "Comprise.",
    value: (r) => r.lineEnd,
  },
  {
    name: "role",
    type: "text",
    title: "Rôle",
    description: "own-section, brief, listed ou mention.",
    value: (r) => r.role,
  },
  {
    name: "adresse",
    type: "url",
    title: "Adresse",
    description: "Le passage dans le texte.",
    value: (r) => passageUrl(r.published, r),
  },
];
