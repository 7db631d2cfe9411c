import { execFileSync, spawn, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { cp, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { lockFile } from "#db/embedded-server.ts";
import { holderOf } from "#db/folder-lock.ts";
import { migrate } from "#db/migrate.ts";
import { environmentOfChild } from "#lib/environment.ts";
import { postgresPrograms, startPostgres } from "../support/postgres-server.ts";
import { temporaryFolder } from "../support/temporary.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const server = inject("databaseServer");
const programs = postgresPrograms();
const MEGABYTE = 1024 * 1024;

/** Runs an import; `reading` is called when it reads the first publication, its database open. */
function importInto(environment: Record<string, string>, reading: () => Promise<void> = async () => {}) {
  const args = ["src/cli/bootstrap.mjs", "import", "--seeds", "tests/fixtures/panorama-1"];
  const env = environmentOfChild({ DATABASE_URL: "", ...environment });
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  let called: Promise<void> | null = null;
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    if (/^Lecture de/m.test(said)) called ??= reading();
  });
  return new Promise<{ code: number | null; last: string; said: string }>((resolve) => {
    child.on("close", async (code) => {
      await called;
      resolve({ code, said, last: said.trim().split("\n").at(-1) ?? "" });
    });
  });
}

/** One sentence that ends, the exit code 1, and nothing of where in the program it was found. */
function expectSentence({ code, last, said }: Awaited<ReturnType<typeof importInto>>, sentence: RegExp) {
  expect(last).toMatch(sentence);
  expect(last).toMatch(/\.$/);
  expect(code).toBe(1);
  expect(said).not.toMatch(/^\s+at |node:internal|import\{/m);
  expect(said.length).toBeLessThan(2_000);
}

/** A disk of its own; not every account may have one. */
function mount(folder: string, size: number): void {
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], { stdio: "ignore" });
}

function remounts(folder: string): boolean {
  return spawnSync("mount", ["-o", "remount,ro", folder], { stdio: "ignore" }).status === 0;
}

async function canMount(): Promise<boolean> {
  const folder = await temporaryFolder();
  try {
    mount(folder.path, MEGABYTE);
    execFileSync("umount", [folder.path]);
    return true;
  } catch {
    return false;
  } finally {
    await folder.remove();
  }
}

const ended = (folder: string) =>
  expect.poll(() => holderOf(lockFile(folder)), { timeout: 15_000 }).toBeNull();

describe.runIf(server.tag === "embedded")("la base embarquée d'un dossier", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeEach(async () => {
    folder = await temporaryFolder();
    if (server.tag === "embedded") await cp(server.template, folder.path, { recursive: true });
  });
  afterEach(async () => {
    await ended(folder.path);
    await folder.remove();
  });

  /** The largest file below a folder of the database. */
  const largest = (below: string) =>
    readdirSync(path.join(folder.path, "postgres", below), { recursive: true, encoding: "utf8" })
      .map((name) => path.join(folder.path, "postgres", below, name))
      .filter((file) => statSync(file).isFile())
      .toSorted((a, b) => statSync(b).size - statSync(a).size)[0] ?? "";

  test.each([
    ["l'état du serveur vidé", "global/pg_control", 0],
    ["la version vidée", "PG_VERSION", 0],
    ["le journal vidé", "pg_wal", 0],
    ["une table coupée", "base", 8_192],
  ])("%s : une phrase dit quoi faire", async (_, damaged, left) => {
    const file = path.join(folder.path, "postgres", damaged);
    await truncate(statSync(file).isFile() ? file : largest(damaged), left);
    expectSentence(
      await importInto({ DATA_DIR: folder.path }),
      /ne s'ouvre pas, ses fichiers sont abîmés : remettez une sauvegarde du dossier .*, ou effacez-le/,
    );
  });

  test("tuée pendant un import : une phrase le dit, rien n'est changé, et l'import suivant aboutit", async () => {
    const kill = async () => {
      const holder = await holderOf(lockFile(folder.path));
      process.kill(holder?.pid ?? 0, "SIGKILL");
    };
    expectSentence(
      await importInto({ DATA_DIR: folder.path }, kill),
      /La base de données s'est arrêtée en route, rien/,
    );
    expect((await importInto({ DATA_DIR: folder.path })).code).toBe(0);
  });
});

describe.runIf(server.tag === "embedded" && (await canMount()))("un disque plein ou en lecture seule", () => {
  test("une phrase dit quoi faire ; la place revenue, la base s'ouvre avec ce qu'elle avait", async () => {
    const disk = await temporaryFolder();
    const data = path.join(disk.path, "data");
    const fill = path.join(disk.path, "plein");
    if (server.tag !== "embedded") return;
    mount(disk.path, 160 * MEGABYTE);
    try {
      await cp(server.template, data, { recursive: true });
      const fillUp = async () => {
        for (const size of [MEGABYTE, 4_096]) {
          try {
            for (let n = 0; ; n++) await writeFile(`${fill}-${size}-${n}`, Buffer.alloc(size));
          } catch {
            // No room for one more of this size.
          }
        }
      };
      const makeRoom = () => execFileSync("sh", ["-c", `rm ${fill}-*`]);
      expectSentence(await importInto({ DATA_DIR: data }, fillUp), /Le disque est plein, rien/);
      await ended(data);
      expectSentence(await importInto({ DATA_DIR: data }), /Le disque est plein, rien/);
      expectSentence(
        await importInto({ DATA_DIR: path.join(disk.path, "autre") }),
        /Le disque est plein, rien/,
      );
      makeRoom();
      expect((await importInto({ DATA_DIR: data })).code).toBe(0);
      await ended(data);

      // The process of the database takes a moment more to let go of its log.
      await expect.poll(() => remounts(disk.path), { timeout: 15_000 }).toBe(true);
      for (const folder of [data, path.join(disk.path, "nouveau")])
        expectSentence(
          await importInto({ DATA_DIR: folder }),
          /en lecture seule : choisissez un autre dossier avec DATA_DIR/,
        );
    } finally {
      execFileSync("umount", ["--lazy", disk.path]);
      await disk.remove();
    }
  });
});

describe.runIf(server.tag === "postgres" && programs)("un PostgreSQL", () => {
  test("tué pendant un import : une phrase le dit, et l'import suivant aboutit", async () => {
    const postgres = await startPostgres(programs ?? "");
    await migrate(postgres.url);
    const kill = async () => postgres.signal("SIGKILL");
    expectSentence(
      await importInto({ DATABASE_URL: postgres.url }, kill),
      /La base de données s'est arrêtée en route, rien n'a été changé/,
    );
    await postgres.start();
    expect((await importInto({ DATABASE_URL: postgres.url })).code).toBe(0);
    await postgres.stop();
  });
});
