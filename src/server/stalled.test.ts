import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { unlessStalled } from "./stalled.ts";

/** More than the system holds between two programs. */
const BYTES = 32_000_000;
const STALLED_MS = 300;

test("qui ne lit plus libère sa place ; qui lit lentement va au bout", async () => {
  const ended: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    unlessStalled(response, STALLED_MS);
    response.once("close", () => ended.push(url));
    response.end(Buffer.alloc(BYTES));
  });
  await once(server.listen(0), "listening");
  const { port } = server.address() as AddressInfo;
  const ask = (path: string) => {
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    socket.write(`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
    return socket;
  };
  const stopped = ask("/arrete");
  const slow = ask("/lent");
  let read = 0;
  slow.on("data", async (chunk) => {
    const before = read;
    read += chunk.length;
    if (Math.floor(before / 2_000_000) === Math.floor(read / 2_000_000)) return;
    slow.pause();
    await pause(STALLED_MS / 4);
    slow.resume();
  });
  await once(slow, "close");
  expect(read).toBeGreaterThan(BYTES);
  await expect.poll(() => ended.toSorted(), { timeout: 5_000 }).toEqual(["/arrete", "/lent"]);
  stopped.destroy();
  server.close();
});
