import type { TestProject } from "vitest/node";
import { migrate } from "#db/migrate.ts";
import { environment } from "#lib/environment.ts";
import { createDatabase } from "./postgres-database.ts";
import { postgresPrograms, startPostgres } from "./postgres-server.ts";
import type {} from "./provided.ts";

/** The server of DATABASE_URL, or one of our own; and in it one migrated database to copy. */
export default async function setup(project: TestProject) {
  const server = await serverUnderTest();
  const template = await createDatabase(server.url, null);
  await migrate(template.url);
  project.provide("databaseServer", { tag: "postgres", url: server.url, template: template.name });
  return async () => {
    await template.drop();
    await server.stop();
  };
}

async function serverUnderTest(): Promise<{ url: string; stop(): Promise<void> }> {
  const { DATABASE_URL } = environment();
  if (DATABASE_URL) return { url: DATABASE_URL, stop: async () => {} };
  const programs = postgresPrograms();
  if (!programs) throw new Error("no PostgreSQL server is installed");
  return startPostgres(programs);
}
