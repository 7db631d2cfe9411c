import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { commonHeaders, contentSecurityPolicy } from "#lib/security-headers.ts";
import { target } from "./addresses.ts";
import { bytesIn, type Entry, encodingFor } from "./entry.ts";
import type { Files } from "./files.ts";
import type { Kept } from "./kept.ts";
import type { Pages } from "./pages.ts";
import { BROKEN, REFUSED, TROUBLE_STYLES, troublePage, UNAVAILABLE } from "./trouble.ts";

const NEVER_KEPT = "no-store";
const RETRY_AFTER_S = "10";

/** Answers every request: from what is kept, or else from what makes it. */
export function siteListener(pages: Pages, files: Files, kept: Kept): RequestListener {
  const { settings } = pages.options;
  const common = commonHeaders(settings);
  const isFile = (path: string) => files.has(path);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const asked = target(method, request.url ?? "/", isFile);
    switch (asked.tag) {
      case "refused":
        if (asked.status === 405) response.setHeader("Allow", "GET, HEAD");
        return trouble(response, REFUSED(asked.status));
      case "file": {
        const key = `file ${asked.path}`;
        const entry = kept.inMemory(key) ?? (await files.entry(asked.path));
        if (!entry) return trouble(response, BROKEN);
        kept.remember(key, entry);
        return send(request, response, 200, entry);
      }
      case "api":
        return api(response, asked.address, method);
      case "page": {
        const ready = pages.ready(asked.address);
        if (ready) return send(request, response, 200, ready);
        const page = await pages.page(asked.address);
        switch (page.tag) {
          case "entry":
            return send(request, response, page.status, page.entry);
          case "moved":
            response.writeHead(page.status, [
              ...common.flat(),
              "Location",
              page.location,
              "Cache-Control",
              NEVER_KEPT,
            ]);
            response.end();
            return;
          case "unavailable":
            return trouble(response, UNAVAILABLE);
          case "broken":
            return trouble(response, BROKEN);
          default:
            return page satisfies never;
        }
      }
      default:
        return asked satisfies never;
    }
  }

  async function send(request: IncomingMessage, response: ServerResponse, status: number, entry: Entry) {
    const encoding = encodingFor(entry, request.headers["accept-encoding"]);
    const etag = `"${entry.hash}-${encoding}"`;
    const headers = [...common, ...entry.headers].flat();
    headers.push("ETag", etag);
    if (status === 200 && isKnown(request.headers["if-none-match"], entry.hash)) {
      response.writeHead(304, headers).end();
      return;
    }
    const body = entry.bytes[encoding] ?? (await bytesIn(entry, encoding));
    if (encoding !== "identity") headers.push("Content-Encoding", encoding);
    headers.push("Content-Length", String(body.length));
    response.writeHead(status, headers);
    response.end(request.method === "HEAD" ? undefined : body);
  }

  async function api(response: ServerResponse, address: string, method: string): Promise<void> {
    const made = await pages.api(address, method);
    const { status, type, body } = made ?? {
      status: 503,
      type: "application/problem+json; charset=utf-8",
      body: Buffer.from(JSON.stringify({ type: "about:blank", title: "Service indisponible", status: 503 })),
    };
    const headers = ["Content-Type", type, "Content-Length", String(body.length)];
    if (status === 503) headers.push("Retry-After", RETRY_AFTER_S);
    headers.push("Content-Security-Policy", contentSecurityPolicy({ scripts: [], settings }));
    response.writeHead(status, [...common.flat(), ...headers, "Cache-Control", NEVER_KEPT]);
    response.end(method === "HEAD" ? undefined : body);
  }

  function trouble(response: ServerResponse, what: ReturnType<typeof REFUSED>): void {
    const policy = contentSecurityPolicy({ scripts: [], styles: TROUBLE_STYLES, settings });
    const body = troublePage(what);
    const headers = [
      ...["Content-Type", "text/html; charset=utf-8", "Content-Length", String(Buffer.byteLength(body))],
      ...["Content-Security-Policy", policy, "Cache-Control", NEVER_KEPT],
    ];
    if (what.status === 503) headers.push("Retry-After", RETRY_AFTER_S);
    const allow = response.getHeader("Allow");
    if (allow) headers.push("Allow", String(allow));
    response.removeHeader("Allow");
    response.writeHead(what.status, [...common.flat(), ...headers]);
    response.end(response.req.method === "HEAD" ? undefined : body);
  }

  return (request, response) => {
    // No request has a body that anybody reads.
    request.resume();
    answer(request, response).catch((error: unknown) => {
      console.error("Une demande n'a pas reçu sa réponse :", error);
      if (response.headersSent) response.destroy();
      else trouble(response, BROKEN);
    });
  };
}

/** Whether the client has the page already, in whichever encoding. */
function isKnown(tags: string | undefined, hash: string): boolean {
  return tags !== undefined && (tags.trim() === "*" || tags.includes(`"${hash}-`));
}
