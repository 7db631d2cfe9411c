import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { environmentOfChild } from "#lib/environment.ts";
import { makeFolder } from "#lib/make-folder.ts";
import { OperatorError } from "#lib/operator-error.ts";
import { troubleOf } from "#lib/trouble.ts";
import { embeddedUrl, isFull, lockFile } from "./embedded-server.ts";
import { holderOf } from "./folder-lock.ts";

const PROGRAM = fileURLToPath(new URL("embedded-process.ts", import.meta.url));
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** The first start makes the data folder, which takes seconds on a small machine. */
const PATIENCE_MS = 60_000;
const LEAVING_MS = 10_000;

/** A share in the embedded database of a data folder: it stays open at least until `leave`. */
export interface EmbeddedDatabase {
  url: string;
  /** Whether this call started the server. */
  started: boolean;
  /** Resolves where the server ends before the share is given up. */
  died: Promise<void>;
  /** Gives up the share; where it was the last one, waits until the database is closed. */
  leave(): Promise<"closed" | "still-used">;
}

/** Joins the running database of this data folder, or starts it. */
export async function joinEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const dataFolder = path.resolve(dataDir);
  const lock = lockFile(dataFolder);
  let child: ChildProcess | null = null;
  const deadline = Date.now() + PATIENCE_MS;

  while (Date.now() < deadline) {
    const holder = await holderOf(lock);
    if (holder) {
      const url = embeddedUrl(holder.port);
      const share = await hold(url);
      if (share) {
        child?.unref();
        let left = false;
        const died = new Promise<void>((resolve) => {
          share.once("end", () => {
            if (!left) resolve();
          });
        });
        const leaving = () => {
          left = true;
          return leave(share, lock);
        };
        return { url, started: child?.pid === holder.pid, died, leave: leaving };
      }
      // It is closing; its lock goes next.
    } else if (child === null || child.exitCode === 0) {
      // A start that ended well without serving found another one first, which is gone by now.
      child = await start(dataFolder);
    } else if (child.exitCode !== null || child.signalCode !== null) {
      break;
    }
    await pause(50);
  }
  throw new OperatorError(await whyNot(dataFolder));
}

async function start(dataFolder: string): Promise<ChildProcess> {
  await makeFolder(dataFolder);
  const log = openSync(logFile(dataFolder), "w");
  try {
    // Detached, so that Ctrl-C in a terminal leaves it to the commands to end.
    return spawn(process.execPath, ["--import", "tsx", PROGRAM, dataFolder], {
      cwd: ROOT,
      detached: true,
      windowsHide: true,
      stdio: ["ignore", log, log],
      env: environmentOfChild({}),
    });
  } finally {
    closeSync(log);
  }
}

/** A connection that does nothing but keep the server from ending; null if it is not to be had. */
async function hold(url: string): Promise<pg.Client | null> {
  const share = new pg.Client({ connectionString: url });
  share.on("error", () => {});
  try {
    await share.connect();
    return share;
  } catch {
    return null;
  }
}

async function leave(share: pg.Client, lock: string): Promise<"closed" | "still-used"> {
  await share.end();
  const deadline = Date.now() + LEAVING_MS;
  let used = 0;
  while (Date.now() < deadline) {
    const holder = await holderOf(lock);
    if (!holder) return "closed";
    // Our own connections take a moment to be seen closed.
    used = holder.connections > 0 ? used + 1 : 0;
    if (used > 10) break;
    await pause(50);
  }
  return "still-used";
}

function logFile(dataFolder: string): string {
  return path.join(dataFolder, "postgres.log");
}

/** What its log says last: the system's refusal in plain words, else that the files are damaged. */
async function whyNot(dataFolder: string): Promise<string> {
  const log = await readFile(logFile(dataFolder), "utf8").catch(() => "");
  const reason = log.trim().split("\n").at(-1) ?? "";
  const [code] = reason.split(" ", 1);
  // Without room there is none for the reason either; what PostgreSQL says of a file says that it is damaged.
  const known = troubleOf({
    code: (await isFull(dataFolder)) ? "ENOSPC" : /^E[A-Z]+$/.test(code ?? "") && code,
  });
  if (known) return `La base embarquée de ${dataFolder} ne s'ouvre pas. ${known}`;
  if (reason === "")
    return `La base embarquée de ${dataFolder} ne répond pas : attendez que la machine soit moins occupée, puis recommencez.`;
  return `La base embarquée de ${dataFolder} ne s'ouvre pas, ses fichiers sont abîmés : remettez une sauvegarde du dossier ${path.join(dataFolder, "postgres")}, ou effacez-le pour que tout soit relu des publications (${logFile(dataFolder)} : ${reason}).`;
}
