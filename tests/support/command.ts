import { spawn } from "node:child_process";
import path from "node:path";
import { environmentOfChild } from "#lib/environment.ts";

const ROOT = path.join(import.meta.dirname, "../..");

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Options {
  environment?: Record<string, string>;
  /** Options of Node itself. */
  node?: string[];
  /** Another folder of the program. */
  root?: string;
  /** Sends SIGINT once this is said on standard error. */
  interruptAfter?: string;
}

/** Runs a command as npm does, and gives what it said. */
export function command(
  args: string[],
  { environment = {}, node = [], root = ROOT, interruptAfter }: Options = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, path.join(root, "src/cli/bootstrap.mjs"), ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: environmentOfChild({ DATABASE_URL: "", ...environment }),
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      const before = stderr;
      stderr += text;
      if (interruptAfter && stderr.includes(interruptAfter) && !before.includes(interruptAfter))
        child.kill("SIGINT");
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
