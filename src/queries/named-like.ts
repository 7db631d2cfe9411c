import "server-only";
import { db } from "#db/client.ts";
import { words } from "#lib/text.ts";

/** What is near by its name. */
export interface Near {
  slug: string;
  name: string;
}

const LEAST_LIKENESS = 0.25;
const MOST_NEAR = 5;

/** The actors or initiatives whose name looks most like this one: for a word mistyped, or an address that none has. */
export async function namedLike(kind: "actor" | "initiative", typed: string): Promise<Near[]> {
  const name = words(typed).join(" ");
  if (name === "") return [];
  return db().$queryRaw<Near[]>`
    SELECT o.slug, o.name FROM (
      SELECT n.key, max(greatest(similarity(n.name, ${name}), word_similarity(${name}, n.name))) AS likeness
      FROM search_name n WHERE n.kind = ${kind} AND (n.name % ${name} OR ${name} <% n.name) GROUP BY n.key) AS near
    JOIN LATERAL (
      SELECT slug, name FROM organisation WHERE ${kind} = 'actor' AND slug = near.key AND withdrawn_at IS NULL
      UNION ALL SELECT slug, name FROM initiative WHERE ${kind} = 'initiative' AND slug = near.key AND withdrawn_at IS NULL) AS o ON TRUE
    WHERE near.likeness >= ${LEAST_LIKENESS} ORDER BY near.likeness DESC, o.slug LIMIT ${MOST_NEAR}`;
}
