import { execFileSync, spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lockFile } from "#db/embedded-server.ts";
import { holderOf } from "#db/folder-lock.ts";
import { environmentOfChild } from "#lib/environment.ts";
import { freePort, temporaryFolder } from "../support/temporary.ts";

const ROOT = path.join(import.meta.dirname, "../..");

/** What the first test leaves is whole: the last one begins with it. */
let data: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  data = await temporaryFolder();
});

afterAll(() => data.remove());

test("npm start serves, npm run export works beside it, and Ctrl-C ends all that was started", async () => {
  const port = await freePort();
  const environment = { PORT: String(port), DATA_DIR: data.path, DATABASE_URL: "" };
  const start = command("start", environment);
  await answering(`http://127.0.0.1:${port}/api/health`, start);
  const database = await holderOf(lockFile(data.path));
  const site = await holderOf(path.join(data.path, "site.lock"));
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
});

test("npm start n'a personne pour confirmer des retraits : il le dit et sert ce qui est publié", async () => {
  const folder = await temporaryFolder();
  const port = await freePort();
  const environment = { PORT: String(port), DATA_DIR: folder.path, DATABASE_URL: "" };
  expect(await command("import --seeds tests/fixtures/livret-1", environment).code).toBe(0);
  const start = command("start", environment);
  await answering(`http://127.0.0.1:${port}/api/health`, start);
  const exported = await command("export --format json", environment).output;
  process.kill(-start.pid, "SIGINT");
  expect(await start.code).toBe(0);
  expect(start.said()).toMatch(
    /retirerait \d+ fiches.*--confirm-withdrawals.* Le site sert ce qui est déjà publié\./,
  );
  expect(JSON.parse(exported).documents).toHaveLength(1);
  await folder.remove();
});

test("la base embarquée meurt : npm start la relance, et le site revient sans être arrêté", async () => {
  const port = await freePort();
  const environment = { PORT: String(port), DATA_DIR: data.path, DATABASE_URL: "" };
  const site = `http://127.0.0.1:${port}`;
  const start = command("start", environment);
  await answering(`${site}/api/health`, start);
  await fetch(`${site}/`);
  const first = await holderOf(lockFile(data.path));
  process.kill(first?.pid ?? 0, "SIGKILL");
  // What is kept does not wait for it.
  expect((await fetch(`${site}/`)).status).toBe(200);
  await expect
    .poll(() => fetch(`${site}/themes/textile`).then(({ status }) => status), { timeout: 60_000 })
    .toBe(200);
  const second = await holderOf(lockFile(data.path));
  expect(second?.pid).not.toBe(first?.pid);

  // Frozen it hangs nobody, and goes on where it was.
  process.kill(second?.pid ?? 0, "SIGSTOP");
  const unmade = await fetch(`${site}/themes/numerique`);
  expect([unmade.status, unmade.headers.get("retry-after")]).toEqual([503, "10"]);
  expect((await fetch(`${site}/api/health`)).status).toBe(503);
  expect((await fetch(`${site}/`)).status).toBe(200);
  process.kill(second?.pid ?? 0, "SIGCONT");
  await expect
    .poll(() => fetch(`${site}/themes/numerique`).then(({ status }) => status), { timeout: 15_000 })
    .toBe(200);

  // Whichever process is killed outright, nothing stays behind: no process, port or lock.
  let running = start;
  for (const [n, victim] of ["bootstrap.mjs", "cli/start.ts", "server/main.ts"].entries()) {
    if (n > 0) {
      running = command("start", environment);
      await answering(`${site}/api/health`, running);
    }
    const tree = [
      ...descendants(running.pid),
      { pid: (await holderOf(lockFile(data.path)))?.pid ?? 0, args: "" },
    ];
    process.kill(tree.find(({ args }) => args.includes(victim))?.pid ?? 0, "SIGKILL");
    await expect
      .poll(() => tree.filter(({ pid }) => isRunning(pid)).map(({ args }) => args), { timeout: 10_000 })
      .toEqual([]);
    await expect(fetch(`${site}/`)).rejects.toThrow();
    for (const lock of [lockFile(data.path), path.join(data.path, "site.lock")])
      expect(await holderOf(lock)).toBeNull();
  }
});

/** A process and all that it started, with their command lines. */
function descendants(root: number): { pid: number; args: string }[] {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" }).trim().split("\n");
  const all = rows.map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? []);
  const found = [root];
  for (const pid of found)
    found.push(...all.filter(([, , parent]) => Number(parent) === pid).map(([, own]) => Number(own)));
  return all
    .filter(([, pid]) => found.includes(Number(pid)))
    .map(([, pid, , args = ""]) => ({ pid: Number(pid), args }));
}

function command(words: string, environment: Record<string, string>) {
  const child = spawn(process.execPath, ["src/cli/bootstrap.mjs", ...words.split(" ")], {
    cwd: ROOT,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: environmentOfChild(environment),
  });
  const code = new Promise<number | null>((resolve) => child.on("exit", resolve));
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
  });
  let messages = "";
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    messages += chunk;
    process.stderr.write(chunk);
  });
  const output = new Promise<string>((resolve) => child.on("close", () => resolve(text)));
  return { pid: child.pid ?? 0, code, output, said: () => messages, ended: () => child.exitCode !== null };
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
