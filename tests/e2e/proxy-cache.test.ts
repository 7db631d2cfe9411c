import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { freePort, temporaryFolder } from "../support/temporary.ts";

const NGINX = ["/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"].find((file) =>
  existsSync(file),
);

/** The configuration that docs/decisions describes, and nothing more than a cache needs. */
const configuration = (folder: string, port: number) => `
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  proxy_cache_path ${folder}/cache keys_zone=pages:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${inject("site")};
      proxy_http_version 1.1;
      proxy_cache pages;
      add_header X-Cache $upstream_cache_status always;
    }
  }
}`;

describe.runIf(NGINX)("derrière le cache d'un proxy", () => {
  let nginx: ChildProcess;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let port: number;

  beforeAll(async () => {
    folder = await temporaryFolder();
    port = await freePort();
    const file = path.join(folder.path, "nginx.conf");
    await writeFile(file, configuration(folder.path, port));
    nginx = spawn(NGINX ?? "", ["-c", file, "-p", folder.path], { stdio: ["ignore", "ignore", "inherit"] });
    while (nginx.exitCode === null && !(await get("/api/health").catch(() => null))) await pause(50);
  });

  afterAll(async () => {
    const ended = once(nginx, "exit");
    nginx.kill();
    await ended;
    await folder.remove();
  });

  const get = (address: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${address}`, { headers, redirect: "manual" });

  test.each(["/", "/initiatives?theme=textile", "/carte", "/initiatives/ptce-henin-carvin", "/nulle-part"])(
    "%s : chaque encodage est gardé pour lui-même, et rien de ce que demande un visiteur ne va à un autre",
    async (address) => {
      const own = await (await fetch(inject("site") + address)).text();
      for (const turn of ["MISS", "HIT"]) {
        for (const accepted of ["br", "gzip", "identity"]) {
          const answer = await get(address, {
            "accept-encoding": accepted,
            cookie: `visiteur=${turn}${accepted}`,
            "x-forwarded-host": "evil.example",
            rsc: turn === "MISS" ? "1" : "",
          });
          expect(answer.headers.get("content-encoding")).toBe(accepted === "identity" ? null : accepted);
          expect(await answer.text()).toBe(own);
          if (answer.status === 200) expect(answer.headers.get("x-cache")).toBe(turn);
          expect(answer.headers.get("set-cookie")).toBeNull();
        }
      }
    },
  );

  test("ce qui n'est pas une page n'est pas gardé", async () => {
    for (const address of ["/api/health", "/initiatives/le-bois-de-deux-mains"]) {
      await get(address);
      expect((await get(address)).headers.get("x-cache")).toBe("MISS");
    }
  });

  test("HEAD et une page déjà connue passent par le cache", async () => {
    const first = await get("/documents");
    const etag = first.headers.get("etag") ?? "";
    const known = await get("/documents", { "if-none-match": etag });
    expect([known.status, known.headers.get("x-cache")]).toEqual([304, "HIT"]);
  });
});
