import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The web server, and how Node runs it. */
export const SERVER = path.join(ROOT, "src/server/main.ts");
export const SERVER_FLAGS = ["--import", "tsx"];

/** Long enough for a server to answer what it was asked. */
const GRACE_MS = 5_000;
/** npm repeats a Ctrl-C that the terminal already sent to all: it is the same one. */
const SAME_SIGNAL_MS = 1_000;
const PARENT_MS = 500;

const running = new Set<ChildProcess>();

/** Starts a program with Node; it ends with us at the latest. */
export function startNode(
  script: string,
  args: string[],
  options: SpawnOptions,
  flags: readonly string[] = [],
): ChildProcess {
  const child = spawn(process.execPath, [...flags, script, ...args], { cwd: ROOT, ...options });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** The exit code of a process, once it has ended; 1 where a signal ended it. */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Ends all that was started: asks, and after a while insists. */
export async function endProcesses(): Promise<void> {
  const ends = [...running].map((child) => exitCode(child).catch(() => 1));
  for (const child of running) child.kill("SIGTERM");
  await Promise.race([Promise.all(ends), pause(GRACE_MS)]);
  for (const child of running) child.kill("SIGKILL");
  await Promise.all(ends);
}

/** The operator asked for the end: nothing went wrong. */
export class Stopped extends Error {
  override name = "Stopped";
}

/** What comes of the work, unless Ctrl-C, a request to end or the end of who started us comes before: then it throws Stopped. */
export function untilStopped<T>(work: Promise<T>): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    let since: number | null = null;
    const stop = () => {
      since ??= Date.now();
      // A second one will not wait for an end in good order.
      if (Date.now() - since > SAME_SIGNAL_MS) process.exit(1);
      reject(new Stopped());
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    // Who is killed outright passes nothing on: then we have another parent.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      stop();
    }, PARENT_MS).unref();
  });
  return Promise.race([work, stopped]);
}
