import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "#db/migrate.ts";
import { environmentOfChild } from "#lib/environment.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "../support/postgres-server.ts";
import { importFixtures, serve } from "../support/served.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const ROLE_SQL = path.join(ROOT, "docs/exploitation/lecture-seule.sql");
const programs = postgresPrograms();
const run = promisify(execFile);

/** One of each way to read: pages, searches, points, files, feeds, the API. */
const ADDRESSES = [
  "/",
  "/initiatives",
  "/initiatives?q=emplois&tri=nom",
  "/initiatives?q=insertoin&departement=59",
  "/carte",
  "/departements/59",
  "/themes/mobilite",
  "/structures/ACI",
  "/acteurs",
  "/enseignements",
  "/ressources",
  "/glossaire",
  "/documents",
  "/nouveautes",
  "/qualite",
  "/sitemap.xml",
  "/api/health",
  "/api/v1/initiatives",
  "/api/v1/suggestions?q=ins",
  "/api/v1/telecharger/initiatives.json",
  "/api/v1/telecharger/initiatives.xlsx",
];

describe.runIf(programs)("une base que l'on lit ailleurs qu'on ne l'écrit", () => {
  let primary: PostgresServer;
  let replica: PostgresServer;
  let web: Awaited<ReturnType<typeof serve>>[] = [];

  /** The address of a server for the role that may only read. */
  const asReader = ({ url }: PostgresServer) => url.replace("postgres@", "annuaire_lecture@");

  beforeAll(async () => {
    primary = await startPostgres(programs ?? "");
    const psql = path.join(programs ?? "", "psql");
    await run(psql, [primary.url, "-f", ROLE_SQL], {
      env: environmentOfChild({ LECTURE_PASSWORD: "secret d'essai" }),
    });
    // After the role: its rights hold for the tables that come.
    await migrate(primary.url);
    await importFixtures(primary.url, ["livret-1"]);
    replica = await startPostgres(programs ?? "", primary);
    web = [
      await serve(primary.url),
      await serve("", { DATABASE_READ_URL: asReader(replica), LOG: "json", METRICS: "1" }),
    ];
  });

  afterAll(async () => {
    await Promise.all(web.map((server) => server.stop()));
    await replica.stop();
    await primary.stop();
  });

  test("le rôle du site lit et ne peut rien écrire, ni sur la réplique, ni là où l'on importe", async () => {
    for (const server of [replica, primary]) {
      const client = new pg.Client({ connectionString: asReader(server) });
      await client.connect();
      expect((await client.query("SELECT count(*)::int AS n FROM initiative")).rows[0].n).toBeGreaterThan(0);
      await expect(client.query("DELETE FROM import_run")).rejects.toThrow(/read-only/);
      if (server === primary) {
        await client.query("SET default_transaction_read_only = off");
        for (const sql of [
          "DELETE FROM import_run",
          "UPDATE initiative SET name = 'x'",
          "CREATE TABLE t (x int)",
        ])
          await expect(client.query(sql), sql).rejects.toThrow(/permission denied/);
        await expect(client.query("CREATE TEMPORARY TABLE t (x int)")).rejects.toThrow(/permission denied/);
      }
      await client.end();
    }
  });

  test("un import sur la première paraît en quelques secondes sur le serveur de la réplique, les mêmes pages partout", async () => {
    const before = await web[1]?.get("/documents").then((answer) => answer.text());
    await importFixtures(primary.url, ["livret-1", "livret-2"]);
    for (const server of web)
      await expect
        .poll(async () => (await server.get("/documents")).text(), { timeout: 5_000 })
        .not.toBe(before);
    for (const address of ADDRESSES) {
      const [here, there] = await Promise.all(web.map((server) => server.get(address)));
      expect([address, here?.status, there?.status]).toEqual([address, 200, 200]);
      expect(await there?.text(), address).toBe(await here?.text());
    }
  });

  test("le journal dit une ligne par demande, sans paramètre ni adresse IP, et les mesures les comptent", async () => {
    const [, server] = web;
    await server?.get("/initiatives?q=ma-recherche-intime", {
      "x-request-id": "demande-42",
      "x-forwarded-for": "203.0.113.7",
      "user-agent": "navigateur-reconnaissable",
    });
    const answer = await server?.get("/api/metrics");
    expect(answer?.headers.get("content-type")).toContain("version=0.0.4");
    expect(answer?.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
    const metrics = (await answer?.text()) ?? "";
    expect(metrics).toMatch(/^http_requests_total\{method="GET",status="200"\} \d{2,}$/m);
    expect(metrics).toMatch(/^database_up 1$/m);
    expect(Number(/_bucket\{le="\+Inf"\} (\d+)/.exec(metrics)?.[1])).toBe(
      Number(/_seconds_count (\d+)/.exec(metrics)?.[1]),
    );
    const said = server?.said() ?? "";
    const lines = said
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.find(({ id }) => id === "demande-42")).toEqual({
      level: 30,
      time: expect.any(String),
      id: "demande-42",
      method: "GET",
      path: "/initiatives",
      status: 200,
      ms: expect.any(Number),
      msg: "demande",
    });
    expect(said).not.toMatch(/intime|203\.0\.113\.7|127\.0\.0\.1|reconnaissable/);
    // Who did not ask for them has none.
    expect((await web[0]?.get("/api/metrics"))?.status).toBe(404);
  });

  test("npm start sans droit d'écrire dit quelle migration manque, et ne montre pas d'erreur brute", async () => {
    const client = new pg.Client({ connectionString: primary.url });
    await client.connect();
    await client.query("CREATE DATABASE vide");
    await client.end();
    const start = run(process.execPath, ["src/cli/bootstrap.mjs", "start"], {
      cwd: ROOT,
      env: environmentOfChild({
        DATABASE_URL: "",
        DATABASE_READ_URL: asReader(primary).replace(/postgres$/, "vide"),
        PORT: "39871",
      }),
    });
    await expect(start).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /La base de DATABASE_READ_URL n'a pas la migration \d+_init : lancez « npm run import »[^\n]*\.\n$/,
      ),
    });
  });

  test("la réplique s'arrête : ce qui est gardé se lit, l'autre serveur n'en sait rien", async () => {
    const [first, second] = web;
    replica.signal("SIGKILL");
    expect((await second?.get("/themes/textile"))?.status).toBe(503);
    expect((await second?.get("/"))?.status).toBe(200);
    expect((await first?.get("/themes/textile"))?.status).toBe(200);
    await replica.start();
    await expect
      .poll(async () => (await second?.get("/themes/textile"))?.status, { timeout: 15_000 })
      .toBe(200);
  });
});
