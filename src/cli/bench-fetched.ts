import { get } from "node:http";

/** The bench is many visitors: what one of them may ask for in a minute is no limit of its own. */
const VISITORS = 250;
let asked = 0;

/** What an address answers, compressed as browsers ask for it. */
export function fetched(port: number, address: string) {
  return new Promise<{ status: number; bytes: number; body: Buffer; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const headers = {
        "accept-encoding": "br, gzip",
        "x-forwarded-for": `198.51.100.${asked++ % VISITORS}`,
      };
      get({ host: "127.0.0.1", port, path: address, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => {
          const body = Buffer.concat(chunks);
          const { date: _, connection: __, "keep-alive": ___, ...own } = answer.headers;
          resolve({ status: answer.statusCode ?? 0, bytes: body.length, body, headers: own });
        });
      }).on("error", reject);
    },
  );
}
