import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { schemaEngine } from "./schema-engine.ts";

const UNDEFINED_TABLE = "42P01";
const MIGRATIONS = new URL("../../prisma/migrations/", import.meta.url);

/** Applies the migrations that the database lacks, all of them or none, and returns their names. */
export async function migrate(url: string): Promise<string[]> {
  // One connection, so that the transaction around the engine's work holds all of it.
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  try {
    await pool.query("BEGIN");
    const engine = await schemaEngine(pool);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await migrations(),
      filters: { externalTables: [], externalEnums: [] },
    });
    await pool.query("COMMIT");
    return appliedMigrationNames;
  } finally {
    // What is not committed by now goes with the connection.
    await pool.end();
  }
}

/** The migrations that the database lacks, by their names; for who may read and not write. */
export async function missingMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client
    .query<{ name: string }>(
      "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL",
    )
    .catch((error: { code?: string }) => {
      if (error.code === UNDEFINED_TABLE) return { rows: [] };
      throw error;
    });
  const applied = new Set(rows.map(({ name }) => name));
  return (await migrationNames()).filter((name) => !applied.has(name));
}

async function migrationNames(): Promise<string[]> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** The files of prisma/migrations, as the engine wants them. */
async function migrations(): Promise<MigrationList> {
  const names = await migrationNames();
  return {
    baseDir: fileURLToPath(MIGRATIONS),
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(new URL(`${name}/migration.sql`, MIGRATIONS), "utf8"),
          },
        },
      })),
    ),
  };
}
