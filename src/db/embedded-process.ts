/**
 * The process of the embedded database: `node --import tsx embedded-process.ts DATA_FOLDER`. It belongs to no
 * command: the first one that needs it starts it, any number share it, and it ends with its last connection.
 */
import { serveEmbedded } from "./embedded-server.ts";

/** A command that started this process and died before connecting must not leave it behind. */
const UNUSED_MS = 30_000;
const LONGEST_REASON = 300;
const WASI_CODES: Record<number, string> = {
  2: "EACCES",
  22: "EFBIG",
  29: "EIO",
  51: "ENOSPC",
  63: "EPERM",
  69: "EROFS",
};

const [dataFolder] = process.argv.slice(2);
if (!dataFolder) throw new Error("embedded-process: the data folder is missing");

/** Node would print the line that threw, of a file that is one line of 90 KB. */
function end(error: unknown): never {
  const { code, errno, message } = error as { code?: string; errno?: number; message?: string };
  // A file of the database is refused by the number of WebAssembly's system interface.
  const known = code ?? WASI_CODES[errno ?? 0] ?? "";
  console.error(`${known} ${message ?? error}`.trim().slice(0, LONGEST_REASON).split("\n", 1)[0]);
  process.exit(1);
}
process.on("uncaughtException", end);

const server = await serveEmbedded(dataFolder).catch(end);
if (server.tag === "serving") {
  let ending = false;
  const close = async () => {
    if (ending) return;
    ending = true;
    await server.close();
    process.exit(0);
  };
  server.onIdle(close);
  process.on("SIGTERM", close);
  process.on("SIGINT", close);
  setTimeout(() => {
    if (server.connections() === 0) close();
  }, UNUSED_MS).unref();
}
