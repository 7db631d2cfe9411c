import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { schemaEngine } from "./schema-engine.ts";

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

/** The files of prisma/migrations, as the engine wants them. */
async function migrations(): Promise<MigrationList> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
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
