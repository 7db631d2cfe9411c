import { createServer, type Server, type Socket } from "node:net";
import type { PGlite } from "@electric-sql/pglite";
import { endsExchange, frontendMessages, rollback, synchronise } from "./wire-protocol.ts";

/**
 * An ordinary PostgreSQL address on 127.0.0.1 in front of one PGlite, which has a single session. A connection
 * therefore has the session to itself from the first message of an exchange to its end, and through a whole
 * transaction; the others wait for their turn. Connections made before the database is ready wait for it.
 */
export class WireServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #turn: Promise<void> = Promise.resolve();
  #onIdle: () => void = () => {};

  private constructor(readonly database: Promise<PGlite>) {
    this.#server = createServer({ noDelay: true }, (socket) => this.#accept(socket));
  }

  static async listen(database: Promise<PGlite>): Promise<WireServer> {
    const wire = new WireServer(database);
    await new Promise<void>((resolve, reject) => {
      wire.#server.once("error", reject).listen(0, "127.0.0.1", resolve);
    });
    return wire;
  }

  get port(): number {
    const address = this.#server.address();
    return address && typeof address === "object" ? address.port : 0;
  }

  get connections(): number {
    return this.#sockets.size;
  }

  /** Calls back each time that the last connection has ended. */
  onIdle(callback: () => void): void {
    this.#onIdle = callback;
  }

  /** Ends all connections, waits for the statement under way, and accepts no more. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
    await this.#turn;
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    this.#converse(socket)
      // A connection that breaks concerns its client alone, which sees it broken.
      .catch(() => {})
      .finally(() => {
        socket.destroy();
        this.#sockets.delete(socket);
        if (this.#sockets.size === 0) this.#onIdle();
      });
  }

  async #converse(socket: Socket): Promise<void> {
    const database = await this.database;
    let giveUpTurn: (() => void) | null = null;
    try {
      for await (const message of frontendMessages(socket)) {
        giveUpTurn ??= await this.#takeTurn();
        // Whoever left while waiting wants nothing any more.
        if (socket.destroyed) break;
        await database.execProtocolRawStream(message, { onRawData: (bytes) => send(socket, bytes) });
        if (endsExchange(message) && !database.isInTransaction()) {
          giveUpTurn();
          giveUpTurn = null;
        }
      }
    } finally {
      if (giveUpTurn) {
        await abandon(database).finally(giveUpTurn);
      }
    }
  }

  /** Waits until the session is free and takes it; the function returned gives it back. */
  async #takeTurn(): Promise<() => void> {
    const before = this.#turn;
    let giveUp: () => void = () => {};
    this.#turn = new Promise((resolve) => {
      giveUp = resolve;
    });
    await before;
    return giveUp;
  }
}

/** The bytes lie in the memory of the database, which the next message overwrites: they are copied. */
function send(socket: Socket, bytes: Uint8Array): void {
  if (socket.writable) socket.write(Buffer.from(bytes));
}

/** Leaves the session as a vanished client must: nothing half sent, no transaction open. */
async function abandon(database: PGlite): Promise<void> {
  const onRawData = () => {};
  await database.execProtocolRawStream(synchronise(), { onRawData });
  if (database.isInTransaction()) await database.execProtocolRawStream(rollback(), { onRawData });
}
