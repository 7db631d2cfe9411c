import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { environmentOfChild } from "#lib/environment.ts";
import type { Load } from "./bench-load.ts";
import type { Usage } from "./bench-usage.ts";
import { freePort } from "./port.ts";
import { ROOT, SERVER, SERVER_FLAGS } from "./processes.ts";

const here = (file: string) => path.join(import.meta.dirname, file);
const CONNECTIONS = 8;
const SECONDS = 3;

/** A site that is served for a bench. */
export interface BenchSite {
  port: number;
  usage(): Promise<Usage>;
  end(): Promise<void>;
}

/** Serves the built site as `npm start` does, counted. */
export async function serveSite(databaseUrl: string, folder: string): Promise<BenchSite> {
  const port = await freePort();
  const child = fork(SERVER, {
    execArgv: [...SERVER_FLAGS, "--import", here("bench-usage.ts")],
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: environmentOfChild({
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: databaseUrl,
    }),
  });
  await answer(child);
  return {
    port,
    usage: async () => {
      child.send("usage");
      return (await answer(child)) as Usage;
    },
    end: async () => {
      const exited = once(child, "exit");
      child.kill();
      await exited;
    },
  };
}

/** Serves these bytes from Node alone. */
export async function servePlain(file: string): Promise<{ port: number; end(): void }> {
  const child = fork(here("bench-plain.ts"), [file]);
  return { port: Number(await answer(child)), end: () => child.disconnect() };
}

/** Asks for an address again and again. */
export async function load(port: number, address: string): Promise<Load> {
  const args = [String(port), address, String(CONNECTIONS), String(SECONDS)];
  return (await answer(fork(here("bench-load.ts"), args))) as Load;
}

async function answer(child: ChildProcess): Promise<unknown> {
  const settled = new AbortController();
  const failed = once(child, "exit", settled).then(() => {
    throw new Error("un processus du banc a échoué");
  });
  try {
    const [message] = await Promise.race([once(child, "message", settled), failed]);
    return message;
  } finally {
    failed.catch(() => {});
    settled.abort();
  }
}
