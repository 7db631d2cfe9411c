import { randomUUID } from "node:crypto";
import type { RequestListener } from "node:http";

/** What is told of a request once it is answered: nothing of who made it, nor of what was searched for. */
export interface Observed {
  id: string;
  method: string;
  path: string;
  /** 499 where the client left before the answer. */
  status: number;
  ms: number;
}

const LONGEST_PATH = 200;
const CLIENT_LEFT = 499;
/** As a proxy before us may have named the request. */
const PROXY_ID = /^[\w-]{8,64}$/;

/** The same listener, whose answers bear an X-Request-Id and are told to the observers. */
export function observed(
  listener: RequestListener,
  observers: readonly ((request: Observed) => void)[],
): RequestListener {
  return (request, response) => {
    const started = performance.now();
    const named = request.headers["x-request-id"];
    const id = typeof named === "string" && PROXY_ID.test(named) ? named : randomUUID();
    response.setHeader("X-Request-Id", id);
    response.once("close", () => {
      const told: Observed = {
        id,
        method: request.method ?? "",
        path: (request.url ?? "").split(/[?#]/, 1)[0]?.slice(0, LONGEST_PATH) ?? "",
        status: response.writableFinished ? response.statusCode : CLIENT_LEFT,
        ms: Math.round((performance.now() - started) * 10) / 10,
      };
      for (const observer of observers) observer(told);
    });
    listener(request, response);
  };
}
