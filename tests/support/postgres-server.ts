import { execFile, execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chown } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort, temporaryFolder } from "./temporary.ts";

const run = promisify(execFile);

/** Where Debian keeps the server's programs, out of PATH. */
const DEBIAN_VERSIONS = "/usr/lib/postgresql";

/** The folder of an installed PostgreSQL server's programs, the newest; null if there is none. */
export function postgresPrograms(): string | null {
  const debian = existsSync(DEBIAN_VERSIONS)
    ? readdirSync(DEBIAN_VERSIONS)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(DEBIAN_VERSIONS, version, "bin"))
    : [];
  const inPath = (process.env.PATH ?? "").split(path.delimiter);
  return (
    [...debian, ...inPath].find((folder) =>
      ["initdb", "pg_ctl"].every((program) => existsSync(path.join(folder, program))),
    ) ?? null
  );
}

/** A server for the tests, and what may befall one. */
export interface PostgresServer {
  url: string;
  stop(): Promise<void>;
  /** Sends a signal to all of its processes. */
  signal(name: "SIGSTOP" | "SIGCONT" | "SIGKILL"): void;
  /** Starts it again after it was killed. */
  start(): Promise<void>;
}

/** Starts a server of its own data folder and port, for the time of the tests: empty, or a replica of another. */
export async function startPostgres(programs: string, primary?: PostgresServer): Promise<PostgresServer> {
  const folder = await temporaryFolder();
  const asUser = await unprivileged(folder.path);
  const data = path.join(folder.path, "data");
  const port = await freePort();
  const options = [
    `-p ${port}`,
    "-c listen_addresses=127.0.0.1",
    `-c unix_socket_directories=${folder.path}`,
    "-c fsync=off",
  ];
  const pgCtl = (...args: string[]) => asUser(path.join(programs, "pg_ctl"), ["-D", data, "-w", ...args]);

  if (primary)
    await asUser(path.join(programs, "pg_basebackup"), ["-R", "-D", data, "-d", primary.url, "-c", "fast"]);
  else {
    const how = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale"];
    await asUser(path.join(programs, "initdb"), ["-D", data, ...how]);
  }
  const start = async () => {
    for (let tries = 1; ; tries++) {
      try {
        await pgCtl("-l", path.join(folder.path, "log"), "-o", options.join(" "), "start");
        return;
      } catch (error) {
        // What was killed takes a moment to let go of its memory.
        if (tries === 10) throw error;
        await pause(500);
      }
    }
  };
  await start();
  return {
    start,
    signal: (name) => {
      const [main] = readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
      const children = execFileSync("ps", ["-o", "pid=", "--ppid", main ?? ""], { encoding: "utf8" });
      for (const pid of [main, ...children.trim().split(/\s+/)]) process.kill(Number(pid), name);
    },
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await pgCtl("-m", "immediate", "stop");
      await folder.remove();
    },
  };
}

/** PostgreSQL does not run as root: root runs it as the user that its package made. */
async function unprivileged(folder: string) {
  if (process.getuid?.() !== 0)
    return (program: string, args: string[]) => run(program, args, { cwd: folder });
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  await chown(folder, id("-u"), id("-g"));
  return (program: string, args: string[]) =>
    run("runuser", ["-u", "postgres", "--", program, ...args], { cwd: folder });
}
