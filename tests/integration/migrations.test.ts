import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { migrate } from "#db/migrate.ts";
import { schemaEngine } from "#db/schema-engine.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";

const INIT = "20261121000000_init";
const PRISMA = new URL("../../prisma/", import.meta.url);
const ALL = (await readdir(new URL("migrations/", PRISMA))).filter((name) => /^\d/.test(name)).sort();

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.close();
});

describe("on an empty database", () => {
  beforeEach(async () => {
    await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  });

  test("the migrations apply, and a second time there is nothing to do", async () => {
    expect(await migrate(database.url)).toEqual(ALL);
    expect(await migrate(database.url)).toEqual([]);
  });

  test("two at once: one applies them, the other waits and finds them done", async () => {
    const both = await Promise.all([migrate(database.url), migrate(database.url)]);
    expect(both.flat()).toEqual(ALL);
  });

  test("the ledger is the one that « prisma migrate deploy » keeps", async () => {
    await migrate(database.url);
    const { rows } = await client.query("SELECT * FROM _prisma_migrations ORDER BY migration_name");
    const sql = await readFile(new URL(`migrations/${INIT}/migration.sql`, PRISMA));
    expect(rows).toHaveLength(ALL.length);
    expect(rows.slice(0, 1)).toMatchObject([
      {
        migration_name: INIT,
        checksum: createHash("sha256").update(sql).digest("hex"),
        finished_at: expect.any(Date),
        rolled_back_at: null,
        applied_steps_count: 1,
      },
    ]);
  });
});

test("the migrated tables are those of prisma/schema.prisma", async () => {
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  const engine = await schemaEngine(pool);
  const schema = { path: "schema.prisma", content: await readFile(new URL("schema.prisma", PRISMA), "utf8") };
  const { stdout } = await engine.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [schema] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  await pool.end();
  await client.query(
    `CREATE SCHEMA by_prisma; SET search_path = by_prisma, public; ${stdout}; RESET search_path`,
  );

  expect(await shape("public")).toEqual(await shape("by_prisma"));
});

/** Columns, keys and indexes of a schema, without what Prisma cannot say: it is added by hand in the migration. */
async function shape(schema: string) {
  const rows = async (sql: string) =>
    (await client.query<{ line: string }>(sql, [schema])).rows.map((r) =>
      r.line.replaceAll(`${schema}.`, ""),
    );
  return {
    columns: await rows(`
      SELECT concat_ws(' ', table_name, column_name, udt_name,
               CASE WHEN data_type <> 'ARRAY' THEN is_nullable END,
               CASE WHEN is_generated = 'NEVER' THEN column_default END) AS line
      FROM information_schema.columns
      WHERE table_schema = $1 AND table_name <> '_prisma_migrations' ORDER BY line`),
    keys: await rows(`
      SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS line
      FROM pg_constraint
      WHERE connamespace = $1::regnamespace AND contype IN ('p', 'u', 'f')
        AND conrelid <> 'public._prisma_migrations'::regclass ORDER BY line`),
    indexes: await rows(`
      SELECT indexdef AS line FROM pg_indexes
      WHERE schemaname = $1 AND tablename <> '_prisma_migrations' AND indexname <> 'initiative_name_trgm_idx'
        AND indexname NOT LIKE '%_natural_key'
      ORDER BY line`),
  };
}

test("what was stored before the search rows became narrow is found after it", async () => {
  const narrow = "20261129000000_narrow_search_rows";
  const run = async (name: string) =>
    client.query(await readFile(new URL(`migrations/${name}/migration.sql`, PRISMA), "utf8"));
  await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  for (const name of ALL.filter((other) => other < narrow)) await run(name);
  await client.query(`
    INSERT INTO document (id, family, title, publisher, published_on, file, text, sha256, line_count, blank_lines, record_lines, reader_lines, content_hash)
    VALUES ('d', 'panorama', 'D', 'D', '2024-05', 'd.txt', '', repeat('0', 64), 1, 0, 1, 0, '');
    INSERT INTO passage (id, document_id, line_start, line_end) VALUES (1, 'd', 1, 1);
    INSERT INTO initiative (id, slug, identity, name, level, quality_score, quality_criteria, content_hash)
    VALUES (1, 'a', 'a', 'Les Vélos', 'full', 1, '{}', ''), (2, 'b', 'b', 'Le Fournil', 'brief', 1, '{}', '');
    INSERT INTO occurrence (initiative_id, position, role, passage_id) VALUES (1, 0, 'brief', 1);
    SELECT refresh_search_profiles(ARRAY[1, 2]); SELECT refresh_search_counts();`);
  const { rows: before } = await client.query(
    "SELECT initiative_id, standing, words FROM search_profile ORDER BY 1",
  );
  await run(narrow);
  const { rows: after } = await client.query(
    "SELECT initiative_id, standing, words FROM search_profile ORDER BY 1",
  );
  expect(before).toHaveLength(2);
  expect(after).toEqual(before);
  const { rows: told } = await client.query(
    `SELECT p.initiative_id, d.id FROM search_profile p JOIN search_document_set s ON s.id = p.document_set
     JOIN document d ON d.number = ANY (s.documents)`,
  );
  expect(told).toEqual([{ initiative_id: 1, id: "d" }]);
});
