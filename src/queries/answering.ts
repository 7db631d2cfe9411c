import "server-only";
import { Prisma } from "#db/generated/client.ts";
import {
  CROWD,
  directQuery,
  type Form,
  formQuery,
  meaningQuery,
  type WordPlan,
  within,
} from "#domain/search-plan.ts";

/** D, C, B, A: text, what it is and does, kinds and themes and places, names. */
const WEIGHTS = Prisma.sql`'{0.05, 0.5, 0.6, 1}'::float4[]`;
/** What a word is worth where it stands, in a text of the usual length: in a long one a word is soon said. */
const STANDING = { text: 0.3, doing: 0.6, kind: 0.4, name: 0.8 };
/** What is of that very kind, or called so, before what only speaks of it. */
const IS_IT = { kind: 0.2, called: 0.3 };
/** So many different words has a text of the usual length. */
const USUAL_LENGTH = 120;
/** What is shorter than that, of the usual length, is no denser. */
const SHORTEST = 0.17;
/** Where a word stands well, standing there more often says little more. */
const ENOUGH_SAID = 0.3;
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
    const weak = meaningQuery(term);
    return weak ? Prisma.sql`(${direct} OR p.short @@ ${weak}::tsquery)` : direct;
  });
  if (always) conditions.push(Prisma.sql`p.words @@ ${always}::tsquery`);
  return Prisma.sql`(${Prisma.join(conditions, " AND ")})`;
}

/**
 * How well a text answers: each term by its rarity and by where it stands. Where thousands answer, their short vector
 * decides, which is soon read; null where nothing is weighed.
 */
export function score(plan: WordPlan): Prisma.Sql | null {
  const { terms, enough } = plan;
  if (terms.length === 0 || upperBound(plan) > CROWD) return null;
  if (upperBound(plan) > WEIGHED_WHOLE)
    return Prisma.sql`ts_rank(${WEIGHTS}, p.short, ${enough}::tsquery)::float8`;
  return scoreOf(terms, Prisma.sql`p.words`, true);
}

/**
 * The sum over the terms of how rare each is times how well its forms stand in a vector: the best of them decides, the
 * others add a little, as their cubes do, and all that are there point to the same, most where little else is said. The
 * vector is read once for all of them: it lies apart from its row.
 */
export function scoreOf(terms: WordPlan["terms"], vector: Prisma.Sql, isDense = false): Prisma.Sql {
  const { text, doing, kind, name } = STANDING;
  const parts = terms.map((term) => {
    const forms = [...term.direct, ...term.weak];
    const cubes = forms.map((form) => Prisma.sql`power(${standing(form)}, 3)`);
    const called = isDense ? IS_IT.called : 0;
    const isIt = Prisma.sql`(CASE WHEN v.words @@ ${within(directQuery(term), "B")}::tsquery THEN ${IS_IT.kind}::float8 ELSE 0 END
      + CASE WHEN v.words @@ ${within(directQuery(term), "A")}::tsquery THEN ${called}::float8 ELSE 0 END)`;
    const dense = isDense ? forms.filter((form) => form.evidence).map(evidence) : [];
    return Prisma.sql`${term.weight}::float8 * (cbrt(${Prisma.join(cubes, " + ")}) + ${isIt}
      + v.density * (${Prisma.join([Prisma.sql`0`, ...dense], " + ")}))`;
  });
  return Prisma.sql`(SELECT ${Prisma.join(parts, " + ")} FROM (
    SELECT read.words, sqrt(1 / greatest(${SHORTEST}::float8, read.length)) AS density,
      ARRAY[${text}::float4 / (0.5 + read.length / 2), ${doing}::float4, ${kind}::float4, ${name}::float4]::float4[] AS worth
    FROM (SELECT ${vector} || ''::tsvector AS words, length(${vector}) / ${USUAL_LENGTH}::float8 AS length OFFSET 0) AS read
    OFFSET 0) AS v)`;
}

function evidence(form: Form): Prisma.Sql {
  return Prisma.sql`CASE WHEN v.words @@ ${formQuery(form)}::tsquery THEN ${form.evidence ?? 0}::float8 ELSE 0 END`;
}

function standing(form: Form): Prisma.Sql {
  const query = Prisma.sql`${formQuery(form)}::tsquery`;
  const rank = Prisma.sql`ts_rank(v.worth, v.words, ${query})`;
  const full = (form.worth ?? 1) * (1 + ENOUGH_SAID);
  const worth = form.isName
    ? Prisma.sql`${full * STANDING.name}::float8`
    : Prisma.sql`${full}::float8 * ${rank} / (${rank} + ${ENOUGH_SAID}::float8)`;
  // The rank of an expression is one of its words, wherever they stand.
  return form.lexemes.length > 1 ? Prisma.sql`CASE WHEN v.words @@ ${query} THEN ${worth} ELSE 0 END` : worth;
}

/** At most so many answer: as many as have the rarest term, or any of them where partial answers count. */
function upperBound({ terms, isWide }: WordPlan): number {
  const frequencies = terms.map(({ frequency }) => frequency);
  return !isWide ? Math.min(...frequencies) : frequencies.reduce((sum, n) => sum + n, 0);
}
