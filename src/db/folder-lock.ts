import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

/** What the holder of a lock says of itself, asked at the moment. */
export interface Holder {
  pid: number;
  /** Port of what it serves from the folder. */
  port: number;
  /** Connections to it that are open now. */
  connections: number;
}

export type Claim = { tag: "claimed"; release: () => Promise<void> } | { tag: "held"; holder: Holder };

const lockSchema = z.object({ pid: z.int(), port: z.int(), token: z.string() });
const answerSchema = z.object({ token: z.string(), port: z.int(), connections: z.int() });

/** A takeover is a matter of milliseconds: a guard older than this was left by a process that died in it. */
const TAKEOVER_MS = 10_000;

/**
 * Claims a folder through a lock file, for as long as this process lives. The holder listens on a port and
 * answers with the token that stands in the file: a lock without that answer is the trace of a dead process,
 * whatever its pid is used for since, and is taken over.
 */
export async function claim(file: string, describe: () => Omit<Holder, "pid">): Promise<Claim> {
  const token = randomUUID();
  const listener = await answering(() => JSON.stringify({ token, ...describe() }));
  const address = listener.address();
  const port = address && typeof address === "object" ? address.port : 0;
  const content = JSON.stringify({ pid: process.pid, port, token });
  const release = async () => {
    const lock = await readLock(file);
    if (lock?.token === token) await rm(file, { force: true });
    listener.close();
  };

  for (;;) {
    if (await create(file, content)) return { tag: "claimed", release };
    const holder = await holderOf(file);
    if (holder) {
      listener.close();
      return { tag: "held", holder };
    }
    if (await takeOver(file, content, token)) return { tag: "claimed", release };
    await pause(50);
  }
}

/** Who holds this lock; null if nobody does, or nobody alive. */
export async function holderOf(file: string): Promise<Holder | null> {
  const lock = await readLock(file);
  if (!lock) return null;
  const answer = answerSchema.safeParse(json(await ask(lock.port)));
  if (!answer.success || answer.data.token !== lock.token) return null;
  return { pid: lock.pid, port: answer.data.port, connections: answer.data.connections };
}

/** Replaces a dead process' lock. One at a time, or two could each remove what the other just wrote. */
async function takeOver(file: string, content: string, token: string): Promise<boolean> {
  const guard = `${file}.takeover`;
  if (!(await create(guard, content))) {
    const written = await stat(guard).catch(() => null);
    if (written && Date.now() - written.mtimeMs > TAKEOVER_MS) await rm(guard, { force: true });
    return false;
  }
  try {
    if (await holderOf(file)) return false;
    await writeFile(`${file}.${token}`, content);
    await rename(`${file}.${token}`, file);
    return true;
  } finally {
    await rm(guard, { force: true });
  }
}

async function create(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function readLock(file: string): Promise<z.infer<typeof lockSchema> | null> {
  for (const last of [false, true]) {
    const text = await readFile(file, "utf8").catch(() => null);
    if (text === null) return null;
    const lock = lockSchema.safeParse(json(text));
    if (lock.success) return lock.data;
    // Created and not yet written, perhaps.
    if (!last) await pause(200);
  }
  return null;
}

async function answering(answer: () => string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end(answer());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  return server;
}

/** What is said on this port; the empty text if nobody is there. */
function ask(port: number): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect({ port, host: "127.0.0.1", timeout: 5_000 });
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("timeout", () => socket.destroy());
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
