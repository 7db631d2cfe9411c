/** As much of PostgreSQL's frontend protocol (version 3) as it takes to tell where messages begin and end. */
import type { Socket } from "node:net";

const PROTOCOL_3 = 196_608;
/** Requests that stand in place of a startup packet. */
const SSL_REQUEST = 80_877_103;
const GSS_REQUEST = 80_877_104;
const LONGEST_STARTUP_PACKET = 10_000;

const SYNC = 0x53;
const QUERY = 0x51;
const FUNCTION_CALL = 0x46;
const TERMINATE = 0x58;

/**
 * The messages of a client, whole and in order, the startup packet first, until it leaves. Encryption is
 * declined, as there is nothing between two processes of one machine to hide from. Anything that is not
 * PostgreSQL ends the conversation.
 */
export async function* frontendMessages(socket: Socket): AsyncGenerator<Uint8Array> {
  let buffer: Buffer = Buffer.alloc(0);
  let started = false;
  for await (const chunk of socket) {
    buffer = buffer.length ? Buffer.concat([buffer, chunk]) : chunk;
    for (;;) {
      // A startup packet has no letter before its length.
      const offset = started ? 1 : 0;
      if (buffer.length < offset + 4) break;
      const end = offset + buffer.readInt32BE(offset);
      if (end < offset + 4 || (!started && end > LONGEST_STARTUP_PACKET)) return;
      if (buffer.length < end) break;
      const message = buffer.subarray(0, end);
      buffer = buffer.subarray(end);

      if (started) {
        if (message[0] === TERMINATE) return;
        yield new Uint8Array(message);
        continue;
      }
      const request = message.length >= 8 ? message.readInt32BE(4) : 0;
      if (request === SSL_REQUEST || request === GSS_REQUEST) {
        socket.write("N");
      } else if (request === PROTOCOL_3) {
        started = true;
        yield new Uint8Array(message);
      } else {
        return;
      }
    }
  }
}

/** Whether the server answers this message with « ready for query »: nothing of the exchange is left open. */
export function endsExchange(message: Uint8Array): boolean {
  const [kind] = message;
  // The startup packet begins with its length, whose first byte is 0.
  return kind === SYNC || kind === QUERY || kind === FUNCTION_CALL || kind === 0;
}

/** Ends an exchange that its client left in the middle. */
export function synchronise(): Uint8Array {
  return frontendMessage(SYNC, "");
}

export function rollback(): Uint8Array {
  return frontendMessage(QUERY, "ROLLBACK\0");
}

function frontendMessage(kind: number, body: string): Uint8Array {
  const message = Buffer.alloc(5 + Buffer.byteLength(body));
  message[0] = kind;
  message.writeInt32BE(message.length - 1, 1);
  message.write(body, 5);
  return new Uint8Array(message);
}
