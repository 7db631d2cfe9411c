import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { lockFile } from "#db/embedded-server.ts";
import { holderOf } from "#db/folder-lock.ts";
import { environmentOfChild } from "#lib/environment.ts";
import { freePort, temporaryFolder } from "../support/temporary.ts";

const ROOT = path.join(import.meta.dirname, "../..");

test("npm start serves, npm run export works beside it, and Ctrl-C ends all that was started", async () => {
  const folder = await temporaryFolder();
  const port = await freePort();
  const environment = { PORT: String(port), DATA_DIR: folder.path, DATABASE_URL: "" };
  const start = command("start", environment);
  await answering(`http://127.0.0.1:${port}/api/health`, start);
  const database = await holderOf(lockFile(folder.path));
  const site = await holderOf(path.join(folder.path, "site.lock"));
  expect(site).toMatchObject({ port });

  const exported = command("export --format json", environment);
  expect(await exported.output).toMatch(/^\{\s*"schemaVersion": 1,/);
  expect(await exported.code).toBe(0);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);

  // As a terminal does: to each process of the group.
  process.kill(-start.pid, "SIGINT");
  expect(await start.code).toBe(0);
  for (const pid of [database?.pid, site?.pid]) {
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
  }
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();

  // What it left is whole: nothing is imported again.
  const again = command("import", environment);
  expect(await again.output).toContain("Rien à faire");
  await folder.remove();
});

function command(words: string, environment: Record<string, string>) {
  const child = spawn(process.execPath, ["src/cli/bootstrap.mjs", ...words.split(" ")], {
    cwd: ROOT,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: environmentOfChild(environment),
  });
  const code = new Promise<number | null>((resolve) => child.on("exit", resolve));
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
  });
  const output = new Promise<string>((resolve) => child.on("close", () => resolve(text)));
  return { pid: child.pid ?? 0, code, output, ended: () => child.exitCode !== null };
}

async function answering(address: string, server: { ended(): boolean }): Promise<void> {
  while (!server.ended()) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error("npm start ended before it served");
}

/** Whether the process still runs, if only to be done with its end. */
function isRunning(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}
