import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { expect, test } from "vitest";
import { endsExchange, frontendMessages } from "./wire-protocol.ts";

const STARTUP = packet(null, Buffer.from([0, 3, 0, 0, ...Buffer.from("user\0postgres\0\0")]));
const SSL = packet(null, Buffer.from([0x04, 0xd2, 0x16, 0x2f]));
const QUERY = packet("Q", Buffer.from("SELECT 'L''École'\0"));
const PARSE = packet("P", Buffer.from("\0SELECT 1\0\0\0"));
const SYNC = packet("S", Buffer.alloc(0));
const TERMINATE = packet("X", Buffer.alloc(0));

function packet(kind: string | null, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(kind ?? ""), length, body]);
}

/** What a server reads of these bytes, sent in pieces of the given size, and what it answers by itself. */
async function read(bytes: Buffer, size: number) {
  const messages: Buffer[] = [];
  const server = createServer(async (socket) => {
    for await (const message of frontendMessages(socket)) messages.push(Buffer.from(message));
    socket.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
  let answer = "";
  client.on("data", (data) => {
    answer += data;
  });
  // Bytes sent after the server left are lost, which is no matter here.
  client.on("error", () => {});
  for (let at = 0; at < bytes.length; at += size) client.write(bytes.subarray(at, at + size));
  client.end();
  await once(client, "close");
  server.close();
  return { messages, answer };
}

test.each([1, 7, 10_000])("messages are whole however the bytes come, %d at a time", async (size) => {
  const { messages } = await read(Buffer.concat([STARTUP, QUERY, PARSE, SYNC]), size);
  expect(messages).toEqual([STARTUP, QUERY, PARSE, SYNC]);
});

test("encryption is declined, and the startup goes on", async () => {
  const { messages, answer } = await read(Buffer.concat([SSL, STARTUP, SYNC]), 10_000);
  expect(answer).toBe("N");
  expect(messages).toEqual([STARTUP, SYNC]);
});

test("what comes after the end is not read", async () => {
  const { messages } = await read(Buffer.concat([STARTUP, TERMINATE, QUERY]), 10_000);
  expect(messages).toEqual([STARTUP]);
});

test.each(["GET / HTTP/1.1\r\n\r\n", "\0\0\0\0\0\0\0\0", "\0\0\0\u0008\0\0\0\0"])(
  "%j is no client",
  async (text) => {
    expect(await read(Buffer.from(text), 10_000)).toEqual({ messages: [], answer: "" });
  },
);

test("an exchange ends with what the server answers by « ready »", () => {
  expect([STARTUP, QUERY, SYNC].map(endsExchange)).toEqual([true, true, true]);
  expect([PARSE, packet("B", Buffer.alloc(4)), packet("E", Buffer.alloc(4))].map(endsExchange)).toEqual([
    false,
    false,
    false,
  ]);
});
