import "server-only";
import { Prisma } from "#db/generated/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import type { Where } from "./where.ts";

/** Accents and capitals do not part names; the slug decides between namesakes, so that pages never overlap. */
const BY_NAME = Prisma.sql`directory_fold(i.name), i.slug`;
/** A full profile before a paragraph, a paragraph before a name in a list. */
const BY_LEVEL = Prisma.sql`array_position(ARRAY['full', 'brief', 'listed'], i.level)`;
const BY_PUBLICATION = Prisma.sql`(
  SELECT max(d.published_on) FROM occurrence o
  JOIN passage p ON p.id = o.passage_id JOIN document d ON d.id = p.document_id
  WHERE o.initiative_id = i.id) DESC NULLS LAST, i.updated_at DESC`;

/** The order of results: by relevance with words, by distance with a place, else the fullest profiles first. */
export function resultOrder({ sort }: Criteria, { tsquery, distance }: Where): Prisma.Sql {
  switch (sort) {
    case "nom":
      return BY_NAME;
    case "recent":
      return Prisma.sql`${BY_PUBLICATION}, ${BY_NAME}`;
    case "distance":
    case "pertinence":
    case null:
      if (tsquery) return Prisma.sql`ts_rank(i.search, ${tsquery}) DESC, ${BY_LEVEL}, ${BY_NAME}`;
      if (distance) return Prisma.sql`${distance}, ${BY_LEVEL}, ${BY_NAME}`;
      return Prisma.sql`${BY_LEVEL}, ${BY_NAME}`;
    default:
      return sort satisfies never;
  }
}
