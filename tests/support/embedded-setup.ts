import type { TestProject } from "vitest/node";
import { serveEmbedded } from "#db/embedded-server.ts";
import { migrate } from "#db/migrate.ts";
import type {} from "./provided.ts";
import { temporaryFolder } from "./temporary.ts";

/** One migrated data folder, for each test's database to be a copy of. */
export default async function setup(project: TestProject) {
  const folder = await temporaryFolder();
  const server = await serveEmbedded(folder.path);
  if (server.tag === "held") throw new Error("a new folder is in use");
  await migrate(server.url);
  await server.close();
  project.provide("databaseServer", { tag: "embedded", template: folder.path });
  return folder.remove;
}
