import "server-only";
import { Prisma } from "#db/generated/client.ts";
import { anyWeakQuery, CROWD, directQuery, type WordPlan, weakQuery } from "#domain/search-plan.ts";

/** D, C, B, A: text, what it is and does, kinds and themes and places, names. */
const WEIGHTS = Prisma.sql`'{0.05, 0.5, 0.6, 1}'::float4[]`;
/** The word itself, wherever it stands, before how often and how well it stands. */
const DIRECT = 0.2;
/** What means the same: in the short vector and in the long text, where its words are telling and where they are common. */
const WEAK = { telling: { short: 0.5, long: 0.3 }, common: { short: 0.25, long: 0.08 } };
/**
 * Beyond so many answers the long texts are no longer weighed, only names, kinds, themes and summaries; beyond a crowd
 * nothing is, and the fullest profiles come first.
 */
const WEIGHED_WHOLE = 3_000;

/**
 * Every term by its own words anywhere, or by what means the same where a profile says what it is. Two vectors, not
 * the weights of one: an index answers the first, and would have to look into every long text for the second.
 */
export function answersAll({ terms, always }: WordPlan): Prisma.Sql {
  const conditions = terms.map((term) => {
    const direct = Prisma.sql`p.words @@ ${directQuery(term)}::tsquery`;
    const weak = anyWeakQuery(term);
    return weak ? Prisma.sql`(${direct} OR p.short @@ ${weak}::tsquery)` : direct;
  });
  if (always) conditions.push(Prisma.sql`p.words @@ ${always}::tsquery`);
  return Prisma.sql`(${Prisma.join(conditions, " AND ")})`;
}

/**
 * How well a text answers: each term by its rarity and by where it stands. Where thousands answer, their short vector
 * decides, which is soon read.
 */
export function score(plan: WordPlan): Prisma.Sql {
  const { terms, enough } = plan;
  if (terms.length === 0 || upperBound(plan) > CROWD) return Prisma.sql`0::float8`;
  if (upperBound(plan) > WEIGHED_WHOLE)
    return Prisma.sql`ts_rank(${WEIGHTS}, p.short, ${enough}::tsquery)::float8`;
  return scoreOf(terms, { short: Prisma.sql`p.short`, words: Prisma.sql`p.words` });
}

/** The sum over the terms of how rare each is times how well it is answered. */
export function scoreOf(
  terms: WordPlan["terms"],
  { short, words }: { short: Prisma.Sql; words: Prisma.Sql },
): Prisma.Sql {
  const level = (weak: string | null, worth: { short: number; long: number }) =>
    weak === null
      ? Prisma.sql`0`
      : Prisma.sql`CASE WHEN ${short} @@ ${weak}::tsquery THEN ${worth.short}::float8
          WHEN ${words} @@ ${weak}::tsquery THEN ${worth.long}::float8 ELSE 0 END`;
  const parts = terms.map((term) => {
    const direct = Prisma.sql`CASE WHEN ${words} @@ ${directQuery(term)}::tsquery
      THEN ${DIRECT}::float8 + ts_rank(${WEIGHTS}, ${words}, ${directQuery(term)}::tsquery) ELSE 0 END`;
    return Prisma.sql`${term.weight}::float8 * greatest(${direct}, ${level(weakQuery(term, true), WEAK.telling)},
      ${level(weakQuery(term, false), WEAK.common)})`;
  });
  return Prisma.sql`(${Prisma.join(parts, " + ")})`;
}

/** At most so many answer: as many as have the rarest term, or any of them where partial answers count. */
function upperBound({ terms, isWide }: WordPlan): number {
  const frequencies = terms.map(({ frequency }) => frequency);
  return !isWide ? Math.min(...frequencies) : frequencies.reduce((sum, n) => sum + n, 0);
}
