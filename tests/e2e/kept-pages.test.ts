import { describe, expect, test } from "vitest";
import { address } from "./open-site.ts";

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(address(path), { headers, method, redirect: "manual" });

describe("ce qu'un cache peut garder d'une page", () => {
  test("elle est la même pour tous, et un cache redemande au bout d'une demi-minute", async () => {
    const { headers } = await get("/initiatives");
    expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=30, must-revalidate");
    expect(headers.get("vary")).toBe("Accept-Encoding");
    expect(headers.get("set-cookie")).toBeNull();
    for (const [name] of headers) expect(name).not.toMatch(/next|powered|^server$|rsc/i);
  });

  test.each([
    ["br, gzip", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["identity", null],
    ["", null],
  ])("qui accepte « %s » reçoit %s", async (accepted, encoding) => {
    const answer = await get("/initiatives", { "accept-encoding": accepted });
    expect(answer.headers.get("content-encoding")).toBe(encoding);
    expect(await answer.text()).toBe(await (await get("/initiatives")).text());
  });

  test("chaque encodage a son ETag, et qui a déjà la page ne la reçoit plus", async () => {
    const tags = new Set<string>();
    for (const accepted of ["br", "gzip", "identity"]) {
      const { headers } = await get("/carte", { "accept-encoding": accepted });
      const etag = headers.get("etag") ?? "";
      expect(etag).toMatch(/^"[\w-]+"$/);
      tags.add(etag);
      const again = await get("/carte", {
        "accept-encoding": accepted,
        "if-none-match": `W/"autre", ${etag}`,
      });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(etag);
    }
    expect(tags.size).toBe(3);
  });

  test("HEAD dit ce que GET donnerait", async () => {
    const [head, whole] = await Promise.all([get("/ptce", {}, "HEAD"), get("/ptce")]);
    expect(await head.text()).toBe("");
    for (const name of ["etag", "content-length", "content-type", "content-security-policy", "cache-control"])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
  });

  test.each([
    [
      "/initiatives?departement=59&departement=02&type=EA",
      "/initiatives?type=EA&departement=02&departement=59&utm_source=x",
    ],
    ["/", "/?q=1&x=2"],
    ["/ptce", "/ptce?couleur=bleu"],
  ])("%s et %s sont une page", async (one, other) => {
    const tags = [await get(one), await get(other)].map(({ headers }) => headers.get("etag"));
    expect(tags[0]).toBe(tags[1]);
  });
});

describe("ce qui vient de dehors ne change rien à une page", () => {
  const bent = {
    "x-forwarded-proto": "foo",
    "x-forwarded-host": "evil.example",
    "x-forwarded-port": "1",
    rsc: "1",
    "next-router-state-tree": "%E0%A4",
    "next-router-prefetch": "1",
    "next-action": "x",
    "x-middleware-subrequest": "src/proxy",
    "x-asked": "initiatives/les-berges-solidaires",
    "x-path": "/carte",
    cookie: "__prerender_bypass=1",
    range: "bytes=0-3",
    "accept-language": "en",
  };

  test.each([
    "/",
    "/initiatives",
    "/initiatives/ptce-henin-carvin",
    "/robots.txt",
    "/sitemap.xml",
    "/nulle-part",
  ])("%s", async (path) => {
    const [plain, other] = await Promise.all([get(path), get(path, bent)]);
    expect(other.status).toBe(plain.status);
    const text = await other.text();
    expect(text).toBe(await plain.text());
    expect(text).not.toContain("evil.example");
  });

  test("l'adresse du site n'est jamais celle qu'une demande prétend", async () => {
    const sitemap = await (await get("/sitemap.xml", { "x-forwarded-host": "evil.example" })).text();
    expect(sitemap).toContain(`<loc>${address("/sitemap-pages-1.xml")}</loc>`);
  });

  test.each(["OPTIONS", "POST", "PUT", "DELETE", "PATCH"])("%s est refusé", async (method) => {
    const answer = await get("/", {}, method);
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD");
  });
});

test("ce que les navigateurs demandent par son nom est là", async () => {
  for (const [path, type] of [
    ["/favicon.ico", "image/x-icon"],
    ["/icon.svg", "image/svg+xml"],
    ["/apple-touch-icon.png", "image/png"],
    ["/manifest.webmanifest", "application/manifest+json"],
    ["/robots.txt", "text/plain"],
  ] as const) {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain(type);
  }
});

test("les fichiers de la construction se gardent pour toujours, compressés", async () => {
  const [, script] =
    /data-program="(\/_next\/static\/[^"]+\.js)"/.exec(await (await get("/carte")).text()) ?? [];
  const answer = await get(script ?? "", { "accept-encoding": "br" });
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(answer.headers.get("content-encoding")).toBe("br");
  expect((await get("/_next/static/chunks/inconnu.js")).status).toBe(404);
});
