import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";

/** What Next answered, whole. */
export interface Made {
  status: number;
  type: string;
  location: string | null;
  /** What it says of caches. */
  cache: string | null;
  body: Buffer;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Asks Next for an address as nobody in particular: no header of the visitor's goes in, so that what comes out is
 * for everybody, and none of Next's own comes out.
 */
export async function make(
  handle: Handler,
  address: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Made> {
  const request = asNobody(address, headers);
  request.method = method;
  const response = new Gathered(request);
  await Promise.race([handle(request, response).then(() => response.whole), response.whole]);
  const header = (name: string) => response.getHeader(name)?.toString() ?? null;
  return {
    status: response.statusCode,
    type: header("content-type") ?? "text/plain; charset=utf-8",
    location: header("location"),
    cache: header("cache-control"),
    body: Buffer.concat(response.chunks),
  };
}

/** What a file depends on of a visitor: which one is there already, and whether it may come compressed. */
export function forFile({ headers }: IncomingMessage): Record<string, string> {
  const { "if-none-match": known, "accept-encoding": encodings } = headers;
  return {
    ...(known && { "if-none-match": known }),
    ...(/\bgzip\b(?!;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(encodings)) && { "accept-encoding": "gzip" }),
  };
}

/** By which header a file says that it is compressed: Next takes the real one away. */
const ENCODING = "x-encoding";

/** Gives an answer the header of its encoding, when its head is written. */
export function tellingEncoding(response: ServerResponse): void {
  const { writeHead } = response;
  const told = (...rest: unknown[]) => {
    const encoding = response.getHeader(ENCODING);
    response.removeHeader(ENCODING);
    if (encoding !== undefined) response.setHeader("content-encoding", encoding);
    return Reflect.apply(writeHead, response, rest);
  };
  Object.assign(response, { writeHead: told });
}

/** Whether not-found.tsx says that there was such a thing once, by an element of the head: Next has no status for it. */
export function isGone({ body }: Made): boolean {
  return body.includes('<meta name="withdrawn-since"');
}

/** A demand for an address that says nothing of who makes it. */
export function asNobody(address: string, headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  request.url = address;
  request.headers = { host: "localhost", ...headers };
  request.push(null);
  return request;
}

/** A response that keeps what is written to it, and sends nothing. */
class Gathered extends ServerResponse {
  readonly chunks: Buffer[] = [];
  readonly whole = new Promise<void>((resolve) => this.once("finish", resolve));

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((value) => typeof value === "object" && value !== null);
    for (const [name, value] of Object.entries(headers ?? {})) this.setHeader(name, value);
    return this;
  }

  override flushHeaders(): void {}

  override write(chunk: string | Uint8Array, ...rest: unknown[]): boolean {
    this.chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk));
    called(rest);
    return true;
  }

  override end(...args: unknown[]): this {
    const [chunk] = args;
    if (typeof chunk === "string" || chunk instanceof Uint8Array) this.write(chunk);
    this.finished = true;
    setImmediate(() => {
      this.emit("finish");
      this.emit("close");
      called(args);
    });
    return this;
  }
}

/** Calls the callback that a writer may have given last. */
function called(args: unknown[]): void {
  const last = args.at(-1);
  if (typeof last === "function") last();
}
