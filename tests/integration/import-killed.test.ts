import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp } from "node:fs/promises";
import { expect, inject, test } from "vitest";
import { closeDatabase, setDatabase } from "#db/client.ts";
import { joinEmbedded } from "#db/embedded.ts";
import { lockFile } from "#db/embedded-server.ts";
import { holderOf } from "#db/folder-lock.ts";
import { migrate } from "#db/migrate.ts";
import { runImport } from "#importer/main.ts";
import { environmentOfChild } from "#lib/environment.ts";
import { exportDirectory } from "#queries/export-directory.ts";
import { tapDatabase } from "../support/database-tap.ts";
import { postgresPrograms, startPostgres } from "../support/postgres-server.ts";
import { randomNumbers } from "../support/random.ts";
import { readings } from "../support/read-directory.ts";
import { temporaryFolder } from "../support/temporary.ts";

const server = inject("databaseServer");
const programs = postgresPrograms();

/** On each of the two kinds of database: one time the import dies, the next time the database. */
const KILLS = 25;
/** Of them so many at least in the midst of what is to be whole or not at all. */
const INSIDE = 15;
/** A moment may come a little after the import has said all. */
const BEYOND = 1.1;

const OLD = "tests/fixtures/livret-1";
const NEW = "tests/fixtures/panorama-1";

/** A database that can be killed, and comes back. */
interface Mortal {
  url(): string;
  kill(): void;
  back(): Promise<void>;
  close(): Promise<void>;
}

async function mortalPostgres(): Promise<Mortal> {
  const postgres = await startPostgres(programs ?? "");
  await migrate(postgres.url);
  return {
    url: () => postgres.url,
    kill: () => postgres.signal("SIGKILL"),
    back: () => postgres.start(),
    close: () => postgres.stop(),
  };
}

async function mortalEmbedded(): Promise<Mortal> {
  const folder = await temporaryFolder();
  if (server.tag === "embedded") await cp(server.template, folder.path, { recursive: true });
  const join = async () => {
    const database = await joinEmbedded(folder.path);
    return { ...database, pid: (await holderOf(lockFile(folder.path)))?.pid ?? 0 };
  };
  let share = await join();
  return {
    url: () => share.url,
    kill: () => process.kill(share.pid, "SIGKILL"),
    back: async () => {
      share = await join();
    },
    close: async () => {
      await share.leave();
      await folder.remove();
    },
  };
}

/** An import in a process of its own, as an operator starts it. */
function importer(databaseUrl: string) {
  const child = spawn(
    process.execPath,
    [
      ...["--import", "tsx", "--conditions=react-server"],
      ...["src/cli/import.ts", "--seeds", NEW, "--confirm-withdrawals"],
    ],
    { env: environmentOfChild({ DATABASE_URL: databaseUrl }), stdio: "ignore" },
  );
  return { kill: () => child.kill("SIGKILL"), end: once(child, "exit") };
}

function importHere(seeds: string, databaseUrl: string) {
  return runImport({
    ...{ seeds, databaseUrl, readings, dryRun: false, confirmWithdrawals: true },
    now: new Date(0),
    log: () => {},
  });
}

test.runIf(server.tag === "embedded" || programs)(
  `an import or its database killed at ${KILLS} random moments leaves the old directory whole, or the new one`,
  async () => {
    const mortal = await (server.tag === "embedded" ? mortalEmbedded() : mortalPostgres());
    const tap = await tapDatabase(mortal.url);
    const random = randomNumbers(15);
    let inside = 0;
    try {
      await setDatabase(mortal.url());
      await importHere(NEW, mortal.url());
      const next = await exportDirectory();
      await importHere(OLD, mortal.url());
      const before = await exportDirectory();
      tap.listen();
      await importHere(NEW, tap.url);
      const length = tap.sent();
      await importHere(OLD, mortal.url());

      for (let n = 0; n < KILLS; n++) {
        const isDatabase = (n % 2 === 0) === (server.tag === "postgres");
        const child = isDatabase ? null : importer(tap.url);
        let died = false;
        tap.listen(random() * BEYOND * length, () => {
          died = true;
          if (tap.isInside()) inside++;
          if (child) child.kill();
          else mortal.kill();
        });
        await (child ? child.end : importHere(NEW, tap.url).catch(() => {}));
        if (died && isDatabase) {
          await mortal.back();
          await setDatabase(mortal.url());
        }
        const now = await exportDirectory();
        const isOld = now.dataVersion === before.dataVersion;
        expect(now).toEqual(isOld ? before : next);
        if (!isOld) await importHere(OLD, mortal.url());
      }
    } finally {
      await closeDatabase();
      await tap.close();
      await mortal.close();
    }
    expect(inside).toBeGreaterThanOrEqual(INSIDE);
  },
);
