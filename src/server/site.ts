import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { PMTILES_PATH } from "#lib/map-ground.ts";
import {
  commonHeaders,
  contentSecurityPolicy,
  FOR_ALL,
  FRAME_HEADER,
  RESOURCE_HEADER,
} from "#lib/security-headers.ts";
import { API, target } from "./addresses.ts";
import { bytesIn, type Encoding, type Entry, encodingFor } from "./entry.ts";
import { FAIR_PAGES, FairUse, Places, visitorOf } from "./fair-use.ts";
import type { Files } from "./files.ts";
import type { Kept } from "./kept.ts";
import { METRICS_PATH, METRICS_TYPE, type Metrics } from "./metrics.ts";
import type { Pages } from "./pages.ts";
import type { PmtilesFile } from "./pmtiles-file.ts";
import { SECURITY_PATH, securityText } from "./security-text.ts";
import {
  BROKEN,
  REFUSED,
  TOO_MANY,
  TOO_MANY_PAGES,
  TROUBLE_STYLES,
  type Trouble,
  troublePage,
  UNAVAILABLE,
} from "./trouble.ts";

const NEVER_KEPT = "no-store";
const RETRY_AFTER_S = "10";
/** How long after their minute visitors may still be known. */
const FORGET_MS = 5_000;
/** A file is read from the whole directory. */
const DOWNLOAD_UNITS = 10;
/** What our own pages and the operator's watch ask for. */
const OF_THE_SITE = /^\/api\/(?:health|v1\/(?:suggestions|villes))(?:$|\?)/;
/** Any site's script may read what anybody may. */
const CORS: [string, string][] = [
  FOR_ALL,
  ["Access-Control-Allow-Origin", "*"],
  [
    "Access-Control-Expose-Headers",
    "ETag, Content-Disposition, Link, RateLimit, RateLimit-Policy, Retry-After",
  ],
];
const PREFLIGHT: [string, string][] = [
  ...CORS,
  ["Access-Control-Allow-Methods", "GET, HEAD"],
  ["Access-Control-Allow-Headers", "If-None-Match"],
  ["Access-Control-Max-Age", "86400"],
];

/** Answers every request: from what is kept, or else from what makes it. */
export function siteListener(
  pages: Pages,
  files: Files,
  kept: Kept,
  metrics: Metrics | null = null,
  tiles: PmtilesFile | null = null,
): RequestListener {
  const { settings } = pages.options;
  const common = commonHeaders(settings);
  const commonForAll = common.filter(([name]) => name !== RESOURCE_HEADER);
  /** Those that an answer does not have in another way already. */
  const commonTo = (response: ServerResponse) =>
    response.hasHeader(RESOURCE_HEADER) ? commonForAll : common;
  const fairUse = new FairUse();
  const fairPages = new FairUse(FAIR_PAGES);
  const places = new Places();
  setInterval(() => {
    for (const use of [fairUse, fairPages]) use.forget(Date.now());
  }, FORGET_MS).unref();
  const isFile = (path: string) => files.has(path);
  const written = new WeakMap<Entry, Partial<Record<Encoding, string[]>>>();
  const plainPolicy = contentSecurityPolicy({ scripts: [], settings });
  const troublePolicy = contentSecurityPolicy({ scripts: [], styles: TROUBLE_STYLES, settings });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const asked = target(method, request.url ?? "/", isFile);
    switch (asked.tag) {
      case "refused":
        if (!request.url?.startsWith(API)) return trouble(response, REFUSED(asked.status));
        for (const [name, value] of CORS) response.setHeader(name, value);
        return apiTrouble(response, REFUSED(asked.status));
      case "file": {
        const key = `file ${asked.path}`;
        const entry = kept.inMemory(key) ?? (await files.entry(asked.path));
        if (!entry) return trouble(response, BROKEN);
        kept.remember(key, entry);
        return send(request, response, 200, entry);
      }
      case "api":
        if (metrics && asked.address === METRICS_PATH)
          return whole(response, 200, METRICS_TYPE, metrics.text(), plainPolicy);
        return answerApi(request, response, asked.address);
      case "download":
        return download(request, response, asked.address);
      case "preflight":
        response.writeHead(204, [...commonForAll, ...PREFLIGHT].flat()).end();
        return;
      case "page": {
        if (tiles && asked.address === PMTILES_PATH) return tiles.answer(request, response, common);
        const contact = asked.address === SECURITY_PATH ? securityText(settings, new Date()) : null;
        if (contact) return whole(response, 200, "text/plain; charset=utf-8", contact, plainPolicy);
        return answerPage(request, response, asked.address);
      }
      case "moved":
        return moved(response, 308, asked.location);
      default:
        return asked satisfies never;
    }
  }

  async function answerPage(request: IncomingMessage, response: ServerResponse, address: string) {
    const standing = pages.ready(address) ? null : fairPages.take(visitorOf(request), 1, Date.now());
    if (!standing?.isRefused) return answerWith(request, response, address, trouble);
    for (const [name, value] of standing.headers) response.setHeader(name, value);
    trouble(response, TOO_MANY_PAGES);
  }

  /** What every answer of the API bears; null after one that was refused for too many. */
  function fairly(request: IncomingMessage, response: ServerResponse, units: number) {
    const { isRefused, headers } = fairUse.take(visitorOf(request), units, Date.now());
    for (const [name, value] of [...CORS, ...headers]) response.setHeader(name, value);
    if (isRefused) apiTrouble(response, TOO_MANY);
    return !isRefused;
  }

  async function answerApi(request: IncomingMessage, response: ServerResponse, address: string) {
    const isFree = OF_THE_SITE.test(address) || pages.ready(address) !== undefined;
    if (fairly(request, response, isFree ? 0 : 1)) await answerWith(request, response, address, apiTrouble);
  }

  async function download(request: IncomingMessage, response: ServerResponse, address: string) {
    if (!fairly(request, response, DOWNLOAD_UNITS)) return;
    for (const [name, value] of commonForAll) response.setHeader(name, value);
    response.setHeader("Content-Security-Policy", plainPolicy);
    if (!(await pages.download(address, request, response))) apiTrouble(response, UNAVAILABLE);
  }

  async function answerWith(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    failing: typeof trouble,
  ): Promise<void> {
    const ready = pages.ready(address);
    if (ready) return send(request, response, 200, ready);
    const page = await places.take(visitorOf(request), () => pages.page(address));
    switch (page?.tag) {
      case undefined:
        response.setHeader("Retry-After", RETRY_AFTER_S);
        return failing(response, failing === trouble ? TOO_MANY_PAGES : TOO_MANY);
      case "entry":
        return send(request, response, page.status, page.entry);
      case "moved":
        return moved(response, page.status, page.location);
      case "unkept":
        return whole(response, page.made.status, page.made.type, page.made.body, plainPolicy);
      case "unavailable":
        return failing(response, UNAVAILABLE);
      case "broken":
        return failing(response, BROKEN);
      default:
        return page satisfies never;
    }
  }

  function moved(response: ServerResponse, status: number, location: string) {
    const headers = ["Location", location, "Cache-Control", NEVER_KEPT];
    response.writeHead(status, [...commonTo(response).flat(), ...headers]).end();
  }

  async function send(request: IncomingMessage, response: ServerResponse, status: number, entry: Entry) {
    const encoding = encodingFor(entry, request.headers["accept-encoding"]);
    const headers = headersOf(entry, encoding);
    if (status === 200 && isKnown(request.headers["if-none-match"], entry.hash)) {
      response.writeHead(304, headers).end();
      return;
    }
    const body = entry.bytes[encoding] ?? (await bytesIn(entry, encoding));
    const length = ["Content-Length", String(body.length)];
    response.writeHead(
      status,
      encoding === "identity"
        ? [...headers, ...length]
        : [...headers, ...length, "Content-Encoding", encoding],
    );
    response.end(request.method === "HEAD" ? undefined : body);
  }

  /** Written once for all who get the same bytes. */
  function headersOf(entry: Entry, encoding: Encoding): string[] {
    const known = written.get(entry) ?? {};
    const isEmbedded = entry.headers.some(([, value]) => value.includes("frame-ancestors *"));
    const isForAll = entry.headers.some(([name]) => name === RESOURCE_HEADER);
    const borne = (isForAll ? commonForAll : common).filter(([name]) => !isEmbedded || name !== FRAME_HEADER);
    known[encoding] ??= [...borne, ...entry.headers, ["ETag", `"${entry.hash}-${encoding}"`]].flat();
    written.set(entry, known);
    return known[encoding];
  }

  /** An answer that nobody keeps. */
  function whole(
    response: ServerResponse,
    status: number,
    type: string,
    body: Buffer | string,
    policy: string,
  ) {
    const headers = [
      ...["Content-Type", type, "Content-Length", String(Buffer.byteLength(body))],
      ...["Content-Security-Policy", policy, "Cache-Control", NEVER_KEPT],
    ];
    if (status === 503) headers.push("Retry-After", RETRY_AFTER_S);
    if (status === 405) headers.push("Allow", "GET, HEAD");
    response.writeHead(status, [...commonTo(response).flat(), ...headers]);
    response.end(response.req.method === "HEAD" ? undefined : body);
  }

  function trouble(response: ServerResponse, what: Trouble): void {
    whole(response, what.status, "text/html; charset=utf-8", troublePage(what), troublePolicy);
  }

  function apiTrouble(response: ServerResponse, { status, title, text }: Trouble): void {
    const problem = { type: "about:blank", title, status, detail: text };
    whole(response, status, "application/problem+json; charset=utf-8", JSON.stringify(problem), plainPolicy);
  }

  return (request, response) => {
    // No request has a body that anybody reads.
    request.resume();
    answer(request, response).catch((error: unknown) => {
      pages.options.trouble("Une demande n'a pas reçu sa réponse", error);
      if (response.headersSent) response.destroy();
      else trouble(response, BROKEN);
    });
  };
}

/** Whether the client has the page already, in whichever encoding. */
function isKnown(tags: string | undefined, hash: string): boolean {
  return tags !== undefined && (tags.trim() === "*" || tags.includes(`"${hash}-`));
}
