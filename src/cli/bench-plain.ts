/** Node's own HTTP server with one answer, as much as a machine gives: `bench-plain.ts FILE`, the headers in a first line. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const content = readFileSync(process.argv[2] ?? "");
const end = content.indexOf(0x0a);
const headers = JSON.parse(content.toString("utf8", 0, end));
const body = content.subarray(end + 1);
const server = createServer((_, response) => response.writeHead(200, headers).end(body));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(address && typeof address === "object" ? address.port : 0);
});
process.on("disconnect", () => process.exit(0));
