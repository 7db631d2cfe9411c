import { type ChildProcess, spawn } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { lockFile, serveEmbedded } from "#db/embedded-server.ts";
import { holderOf } from "#db/folder-lock.ts";
import { temporaryFolder } from "../support/temporary.ts";

const ROOT = path.join(import.meta.dirname, "../..");

const server = inject("databaseServer");

describe.runIf(server.tag === "embedded")("the embedded database", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeEach(async () => {
    folder = await temporaryFolder();
    if (server.tag === "embedded") await cp(server.template, folder.path, { recursive: true });
  });

  afterEach(async () => {
    await ended(folder.path);
    await folder.remove();
  });

  test("processes that come at once share one server, which ends with the last", async () => {
    const outputs = await Promise.all([1, 2, 3].map(() => output(client(folder.path, "commit"))));
    expect(outputs.flat().filter((line) => line === "left closed").length).toBeGreaterThan(0);
    expect(await holderOf(lockFile(folder.path))).toBeNull();
    expect((await slugs(folder.path)).length).toBe(3);
  });

  test("a client killed in the middle of a transaction leaves nothing of it, and the others go on", async () => {
    const other = client(folder.path, "hang");
    await line(other, "in the middle");
    const waiting = output(client(folder.path, "count"));
    other.kill("SIGKILL");
    expect(await waiting).toContain("slugs ");
  });

  test("the server killed in the middle of a transaction leaves what was committed whole", async () => {
    await output(client(folder.path, "commit"));
    const before = await slugs(folder.path);
    const hanging = client(folder.path, "hang");
    await line(hanging, "in the middle");
    const holder = await holderOf(lockFile(folder.path));
    if (!holder) throw new Error("nobody serves the folder");
    process.kill(holder.pid, "SIGKILL");
    hanging.kill("SIGKILL");

    expect(before).toHaveLength(1);
    // The lock of the dead server still lies there, and is taken over.
    expect(await readFile(lockFile(folder.path), "utf8")).toContain(String(holder.pid));
    expect(await slugs(folder.path)).toEqual(before);
  });

  test("a folder that is served is not opened a second time", async () => {
    const first = await serveEmbedded(folder.path);
    if (first.tag === "held") throw new Error("a new folder is in use");
    expect(await serveEmbedded(folder.path)).toMatchObject({ tag: "held", holder: { pid: process.pid } });
    await first.close();
  });

  test.each(["", "{", '{"pid":1,"port":1,"token":"x"}'])(
    "a lock that says « %s » is nobody's",
    async (content) => {
      await writeFile(lockFile(folder.path), content);
      const server = await serveEmbedded(folder.path);
      expect(server.tag).toBe("serving");
      if (server.tag === "serving") await server.close();
    },
  );

  test("questions of many connections at once, transactions among them, keep their own answers", async () => {
    const server = await serveEmbedded(folder.path);
    if (server.tag === "held") throw new Error("a new folder is in use");
    const pool = new pg.Pool({ connectionString: server.url, max: 10 });
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        if (n % 5 > 0) {
          // Unnamed statements with one parameter and with two: mixed up, they fail or answer another.
          const { rows } = await (n % 2
            ? pool.query("SELECT $1::int AS n", [n])
            : pool.query("SELECT $2::int AS n, $1::text", ["x", n]));
          return rows[0].n;
        }
        const connection = await pool.connect();
        await connection.query("BEGIN");
        const { rows } = await connection.query("SELECT $1::int AS n", [n]);
        await connection.query("COMMIT");
        connection.release();
        return rows[0].n;
      }),
    );
    await pool.end();
    await server.close();
    expect(answers).toEqual(Array.from({ length: 200 }, (_, n) => n));
  });

  test("what is not PostgreSQL is shown the door", async () => {
    const server = await serveEmbedded(folder.path);
    if (server.tag === "held") throw new Error("a new folder is in use");
    await expect(fetch(server.url.replace("postgresql://postgres@", "http://"))).rejects.toThrow();
    await server.close();
  });
});

function client(folder: string, task: string): ChildProcess {
  const program = path.join(ROOT, "tests/support/embedded-client.ts");
  return spawn(process.execPath, ["--import", "tsx", program, folder, task], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function output(child: ChildProcess): Promise<string[]> {
  const lines: string[] = [];
  if (child.stdout) for await (const said of createInterface(child.stdout)) lines.push(said);
  return lines;
}

async function line(child: ChildProcess, expected: string): Promise<void> {
  if (child.stdout) for await (const said of createInterface(child.stdout)) if (said === expected) return;
  throw new Error(`the process ended without saying « ${expected} »`);
}

async function slugs(folder: string): Promise<string[]> {
  const lines = await output(client(folder, "count"));
  return lines.filter((l) => l.startsWith("slugs ")).flatMap((l) => l.slice("slugs ".length).split(" "));
}

/** Waits until nobody serves the folder: its files may then be removed. */
async function ended(folder: string): Promise<void> {
  await expect.poll(() => holderOf(lockFile(folder)), { timeout: 15_000 }).toBeNull();
}
