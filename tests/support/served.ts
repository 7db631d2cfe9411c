import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { runImport } from "#importer/main.ts";
import { environmentOfChild } from "#lib/environment.ts";
import { SERVER, SERVER_FLAGS } from "../../src/cli/processes.ts";
import { readings } from "./read-directory.ts";
import { freePort, temporaryFolder } from "./temporary.ts";

const ROOT = path.join(import.meta.dirname, "../..");
/** Long for an answer, short for a test that would never end. */
const PATIENCE_MS = 15_000;

/** A web server on a database, as `npm start` runs it, with a folder of its own. */
export async function serve(databaseUrl: string, environment: Record<string, string> = {}) {
  const folder = await temporaryFolder();
  const port = await freePort();
  const child = spawn(process.execPath, [...SERVER_FLAGS, SERVER], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: environmentOfChild({
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: folder.path,
      DATABASE_URL: databaseUrl,
      // Two servers of one site have one address.
      SITE_URL: "http://annuaire.example",
      ...environment,
    }),
  });
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    if (!environment.LOG) process.stderr.write(text);
  });
  await once(child, "message");
  return {
    /** What it wrote on standard error. */
    said: () => said,
    url: `http://127.0.0.1:${port}`,
    get: (address: string, headers: Record<string, string> = {}) =>
      fetch(`http://127.0.0.1:${port}${address}`, {
        headers,
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE_MS),
      }),
    stop: async () => {
      const ended = once(child, "exit");
      child.kill();
      await ended;
      await folder.remove();
    },
  };
}

/** Imports some of the invented publications of tests/fixtures. */
export async function importFixtures(databaseUrl: string, names: readonly string[]): Promise<void> {
  const folder = await temporaryFolder();
  const entries: string[] = [];
  for (const name of names) {
    const from = path.join(ROOT, "tests/fixtures", name);
    await cp(path.join(from, "documents"), path.join(folder.path, "documents"), { recursive: true });
    const catalogue = await readFile(path.join(from, "catalogue.yaml"), "utf8");
    entries.push(catalogue.replace(/^documents:\n/m, ""));
  }
  await writeFile(path.join(folder.path, "catalogue.yaml"), `documents:\n${entries.join("\n")}`);
  await runImport({
    seeds: folder.path,
    databaseUrl,
    dryRun: false,
    now: new Date(),
    readings,
    log: () => {},
  });
  await folder.remove();
}
