import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { environment, environmentOfChild } from "#lib/environment.ts";
import { requireBrowser } from "./browser.ts";
import { importEarlierEdition } from "./earlier-edition.ts";
import { createDatabase } from "./postgres-database.ts";
import type {} from "./provided.ts";
import { freePort, temporaryFolder } from "./temporary.ts";

const ROOT = path.join(import.meta.dirname, "../..");

/** The site as `npm start` serves it, with a data folder, a port and (where DATABASE_URL is set) a database of its own. */
export default async function setup(project: TestProject) {
  project.provide("browser", requireBrowser());
  const { DATABASE_URL } = environment();
  const database = DATABASE_URL ? await createDatabase(DATABASE_URL, null) : null;
  const folder = await temporaryFolder();
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;

  await importEarlierEdition(
    environmentOfChild({ DATA_DIR: folder.path, DATABASE_URL: database?.url ?? "" }),
  );
  const server = spawn(process.execPath, ["src/cli/bootstrap.mjs", "start"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    env: environmentOfChild({ PORT: String(port), DATA_DIR: folder.path, DATABASE_URL: database?.url ?? "" }),
  });
  const teardown = async () => {
    await end(server);
    await database?.drop();
    await folder.remove();
  };
  try {
    await answering(site, server);
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide("site", site);
  return teardown;
}

async function answering(site: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(`${site}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error("npm start ended before it served");
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await exit;
}
