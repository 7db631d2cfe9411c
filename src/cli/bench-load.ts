/**
 * A visitor without a rest, in a process of its own: `bench-load.ts PORT ADDRESS CONNECTIONS SECONDS`. Each connection
 * asks again as soon as it has the whole answer. Written on the socket, so that it costs less than what it measures.
 */
import { connect } from "node:net";

export interface Load {
  /** By second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
}

const [port, address, connections, seconds] = process.argv.slice(2);
if (!process.send) throw new Error("bench-load: started by the bench alone");

const request = Buffer.from(
  `GET ${address} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br, gzip\r\n\r\n`,
);
const times: number[] = [];
const end = performance.now() + Number(seconds) * 1000;
await Promise.all(Array.from({ length: Number(connections) }, visit));
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
const load: Load = { rate: Math.round(times.length / Number(seconds)), p50: at(0.5), p95: at(0.95) };
process.send(load);
process.disconnect();

function visit(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1");
    let started = 0;
    let missing = 0;
    const ask = () => {
      started = performance.now();
      missing = 0;
      socket.write(request);
    };
    socket.setNoDelay(true).on("connect", ask).on("error", reject);
    socket.on("data", (chunk) => {
      if (missing === 0) {
        // The head of an answer of ours comes in one piece.
        const head = chunk.indexOf("\r\n\r\n");
        const text = chunk.toString("latin1", 0, head);
        if (!text.startsWith("HTTP/1.1 200")) return reject(new Error(text.split("\r\n", 1)[0]));
        missing = Number(/content-length: (\d+)/i.exec(text)?.[1]) + head + 4;
      }
      missing -= chunk.length;
      if (missing > 0) return;
      const now = performance.now();
      times.push(now - started);
      if (now < end) return ask();
      socket.end();
      resolve();
    });
  });
}
