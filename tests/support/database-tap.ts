import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A way to a database on which a test hears what its clients say. */
export interface DatabaseTap {
  url: string;
  /** Bytes that clients sent since `listen`. */
  sent(): number;
  /** Whether one of them is between BEGIN and COMMIT. */
  isInside(): boolean;
  /** Counts from here on; calls back once that many bytes were sent, before the last of them go on. */
  listen(moment?: number, reached?: () => void): void;
  close(): Promise<void>;
}

/** A tap on the way to a database, whose address may be another after each of its starts. */
export async function tapDatabase(database: () => string): Promise<DatabaseTap> {
  let sent = 0;
  let isInside = false;
  let next = { moment: Number.POSITIVE_INFINITY, reached: () => {} };
  const hear = (bytes: Buffer) => {
    sent += bytes.length;
    if (bytes.includes("BEGIN\0")) isInside = true;
    if (sent >= next.moment) {
      const { reached } = next;
      next = { moment: Number.POSITIVE_INFINITY, reached: () => {} };
      reached();
    }
    if (bytes.includes("COMMIT\0")) isInside = false;
  };
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const { hostname, port } = new URL(database());
    const there = connect(Number(port), hostname);
    for (const [socket, other] of [
      [client, there],
      [there, client],
    ] as const) {
      open.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        open.delete(socket);
        other.destroy();
      });
    }
    client.on("data", (bytes) => {
      hear(bytes);
      there.write(bytes);
    });
    there.pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(database());
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    sent: () => sent,
    isInside: () => isInside,
    listen: (moment = Number.POSITIVE_INFINITY, reached = () => {}) => {
      sent = 0;
      isInside = false;
      next = { moment, reached };
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
