/**
 * The process of the embedded database: `node --import tsx embedded-process.ts DATA_FOLDER`. It belongs to no
 * command: the first one that needs it starts it, any number share it, and it ends with its last connection.
 */
import { serveEmbedded } from "./embedded-server.ts";

/** A command that started this process and died before connecting must not leave it behind. */
const UNUSED_MS = 30_000;

const [dataFolder] = process.argv.slice(2);
if (!dataFolder) throw new Error("embedded-process: the data folder is missing");

const server = await serveEmbedded(dataFolder);
if (server.tag === "serving") {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await server.close();
    process.exit(0);
  };
  server.onIdle(end);
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  setTimeout(() => {
    if (server.connections() === 0) end();
  }, UNUSED_MS).unref();
}
