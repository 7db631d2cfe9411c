import { connect } from "node:net";
import { expect, inject, test } from "vitest";
import { randomNumbers } from "../support/random.ts";

const HOW_MANY = 5_000;
const AT_ONCE = 40;
/** Seen by the site as from so many places: what one visitor may ask is another test's. */
const VISITORS = 200;
const CRLF = "\r\n";

const PATHS = [
  "/",
  "/initiatives",
  "/carte",
  "/ptce",
  "/qualite",
  "/documents",
  "/restitutions",
  "/initiatives/ptce-henin-carvin",
  "/initiatives/%00",
  "/%00",
  "/%E0%A4%A",
  "/%",
  "//evil.example/",
  "/..%2f..%2fetc/passwd",
  "/../../etc/passwd",
  "/documents/%F0%9F%8F%AD",
  "/themes/__proto__",
  "/structures/constructor",
  "/departements/02/..",
  "*",
  "http://evil.example/",
  "/_next/static/../server/app",
  "/_next/image?url=%2Ficon.svg&w=64&q=75",
  "/_next/data/x/index.json",
  "/api/health",
  "/api/health/%00",
  "/api/inconnu",
  "/index.php?s=/think",
  "/.env",
  "/.git/config",
  "/initiatives.rsc",
  "/_not-found",
  "/introuvable",
  "/a\u0000b",
  "/é",
  "/\\evil",
  "/initiatives;x=1",
  "/carte/",
  "/%2e%2e/",
  `/${"a".repeat(9_000)}`,
];
const QUERIES = [
  "",
  "",
  "",
  "",
  "?_rsc=1",
  "?__proto__=1&constructor=2",
  "?page=-1",
  "?page=99999999",
  "?lignes=1-9999999",
  "?a=%00",
  "?q=%00%ff",
  "?q='%20OR%201=1--",
  "?q=%26%7C!(",
  "?departement[]=02",
  "?%",
  "?&&&=",
  "?lignes=3&lignes=4",
  "?pres-de=99999&rayon=abc",
];
const METHODS = [
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "POST",
  "TRACE",
  "OPTIONS",
  "PUT",
  "PROPFIND",
  "get",
  "FOO",
];
const HEADERS = [
  "Host: evil.example",
  "Host: ",
  "Host: a:b:c",
  "X-Forwarded-Proto: foo",
  "X-Forwarded-Host: evil.example",
  "X-Forwarded-For: \u0001",
  "RSC: 1",
  "Next-Router-State-Tree: %E0%A4",
  'Next-Router-State-Tree: [""]',
  "Next-Router-Prefetch: 1",
  "Next-Action: abc",
  "Next-Router-Segment-Prefetch: /_tree",
  "X-Middleware-Subrequest: src/proxy:src/proxy",
  "X-Matched-Path: /carte",
  "X-Invoke-Status: 500",
  "Cookie: __prerender_bypass=1; __next_preview_data=1",
  "Accept-Encoding: br;q=,gzip;q=x",
  "Accept-Encoding: *",
  'If-None-Match: "',
  "Range: bytes=9-1",
  "Content-Length: 3",
  "Transfer-Encoding: chunked",
  "Expect: 100-continue",
  "Upgrade: websocket\r\nConnection: Upgrade",
  "Content-Type: multipart/form-data",
  "X-Nextjs-Data: 1",
  `X-Long: ${"x".repeat(17_000)}`,
  "Sec-Fetch-Mode: é",
];

/** Sends these bytes and gives the status of the answer; 0 where the connection was closed without one. */
function send(bytes: string): Promise<number> {
  const { hostname, port } = new URL(inject("site"));
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes, "latin1"));
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      if (answer.length < 100) answer += chunk.toString("latin1", 0, 100);
    });
    socket.on("error", () => {});
    socket.on("close", () =>
      resolve(Number(/^(?:HTTP\/1\.1 100 Continue\r\n\r\n)?HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)),
    );
  });
}

test(`${HOW_MANY} demandes hostiles : une page ou un refus, jamais une panne`, async () => {
  const random = randomNumbers(8);
  const oneOf = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const requests = Array.from({ length: HOW_MANY }, (_, n) => {
    const query = random() < 0.02 ? `?q=mot${n}&page=${n}` : oneOf(QUERIES);
    const headers = Array.from({ length: Math.floor(random() * 4) }, () => oneOf(HEADERS));
    const host = headers.some((h) => h.startsWith("Host")) ? [] : ["Host: localhost"];
    const from = headers.some((h) => h.startsWith("X-Forwarded-For"))
      ? []
      : [`X-Forwarded-For: 198.51.100.${n % VISITORS}`];
    return [
      `${oneOf(METHODS)} ${oneOf(PATHS)}${query} HTTP/1.1`,
      ...host,
      ...from,
      ...headers,
      "Connection: close",
      "",
      "abc",
    ].join(CRLF);
  });
  const seen = new Map<number, string[]>();
  const queue = requests.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const request of queue) {
        const status = await send(request);
        seen.set(status, [...(seen.get(status) ?? []).slice(0, 4), request]);
      }
    }),
  );
  const broken = [...seen].filter(([status]) => status === 0 || status >= 500);
  expect(broken.map(([status, some]) => [status, some.map((request) => request.slice(0, 200))])).toEqual([]);
  expect([...seen.keys()].sort()).toEqual(expect.arrayContaining([200, 400, 404, 405]));
  expect((await fetch(`${inject("site")}/api/health`)).status).toBe(200);
});

test("un visiteur qui demande deux cents pages à la fois en attend une partie, les autres sont servis", async () => {
  const search = async (words: string, from: string) => {
    const asked = `${inject("site")}/initiatives?q=${encodeURIComponent(words)}`;
    const { status, headers } = await fetch(asked, { headers: { "x-forwarded-for": from } });
    return { status, wait: Number(headers.get("retry-after")) };
  };
  const greedy = Array.from({ length: 200 }, (_, n) => search(`rare ${n}`, "203.0.113.1"));
  const others = Array.from({ length: 8 }, (_, n) => search(`calme ${n}`, `203.0.113.${2 + n}`));
  expect((await Promise.all(others)).map(({ status }) => status)).toEqual(others.map(() => 200));
  const answered = await Promise.all(greedy);
  expect([...new Set(answered.map(({ status }) => status))].sort()).toEqual([200, 429]);
  for (const { status, wait } of answered) expect(wait > 0).toBe(status === 429);
});
